import { type Command } from './command.ts'

export const hook: Command = {
  usage: ['hook pre-commit', 'hook pre-push REMOTE URL', 'hook prepare-commit-msg FILE [SOURCE]'],
  about: [
    'What the hooks of `countersign init --hooks` run, with the arguments and the input git gives',
    'them. pre-commit: judges what is staged. pre-push: looks for secrets in every commit that is',
    'about to leave this machine. prepare-commit-msg: names the agent whose shell this is, in the',
    'trailer the policy asks for. Exit code 1 stops git; what could not run is said and stops nothing.',
  ],
  flags: [
    { name: 'strict', about: 'what cannot run stops git too' },
    { name: 'offline', about: 'make no network call' },
  ],
  examples: [
    { line: 'countersign hook pre-commit', about: 'as git would call it' },
    { line: 'countersign hook pre-commit --strict', about: 'and a broken policy stops the commit' },
  ],
  run: async (invocation) => (await import('./run-hook.ts')).runHook(invocation),
}
