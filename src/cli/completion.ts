import { type Command, type CommandEntry } from './command.ts'

/** Given the table of commands, which lists this command too. */
export function completionOf(entries: readonly CommandEntry[]): Command {
  return {
    usage: ['completion bash|zsh|fish'],
    about: [
      'Prints a script that completes commands and options in your shell, made from the table of',
      'commands.',
    ],
    flags: [],
    examples: [
      { line: 'source <(countersign completion bash)', about: 'in ~/.bashrc' },
      { line: 'source <(countersign completion zsh)', about: 'in ~/.zshrc, behind compinit' },
      { line: 'countersign completion fish | source', about: 'in ~/.config/fish/config.fish' },
    ],
    run: async (invocation) =>
      (await import('./run-completion.ts')).runCompletion(invocation, entries),
  }
}
