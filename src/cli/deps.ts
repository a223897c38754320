import { type Command } from './command.ts'

export const deps: Command = {
  usage: ['deps NAME[@VERSION] [--ecosystem NAME] [OPTION…]'],
  about: [
    'What is known of a package, before it is installed: its age, releases and owners, known flaws',
    'and malware, names it could be mistaken for, its licence; and what the policy of this folder',
    'would make of a change that adds it. Exit codes: 0 let in, 1 held, 2 could not run.',
  ],
  flags: [
    { name: 'ecosystem', value: 'NAME', about: 'npm (default), pypi, go, maven, cargo, …' },
    { name: 'policy', value: 'FILE', about: "use this policy instead of the folder's" },
    { name: 'json', about: 'as data' },
    { name: 'offline', about: 'make no network call' },
  ],
  examples: [
    { line: 'countersign deps left-pad@1.3.0', about: 'one version of an npm package' },
    { line: 'countersign deps requests --ecosystem pypi', about: 'the latest of a Python package' },
  ],
  run: async (invocation) => (await import('./run-deps.ts')).runDeps(invocation),
}
