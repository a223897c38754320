import { type Command } from './command.ts'

export const completion: Command = {
  usage: ['completion bash|zsh|fish'],
  about: [
    'Prints a script that completes commands and options in your shell, made from the',
    'table of commands.',
  ],
  flags: [],
  examples: [
    { line: 'source <(countersign completion bash)', about: 'in ~/.bashrc' },
    { line: 'source <(countersign completion zsh)', about: 'in ~/.zshrc, behind compinit' },
    { line: 'countersign completion fish | source', about: 'in ~/.config/fish/config.fish' },
  ],
  run: async (invocation) => (await import('./run-completion.ts')).runCompletion(invocation),
}
