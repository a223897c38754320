import { type Command } from './command.ts'

export const init: Command = {
  usage: ['init --agent NAME [--dry-run]'],
  about: [
    'Sets a repository up so that a change is judged before its pull request exists. Files that are',
    'there are added to, never replaced; doing it twice changes nothing; what is not understood is',
    'left alone and said. Exit codes: 0 done, 1 something is left to do by hand, 2 could not run.',
  ],
  flags: [
    {
      name: 'agent',
      value: 'NAME',
      about: 'write what a coding agent needs to ask for verdicts; may be given again',
    },
    { name: 'dry-run', about: 'print what would be written, write nothing' },
  ],
  examples: [
    { line: 'countersign init --agent claude-code', about: 'MCP server and hooks for Claude Code' },
    { line: 'countersign init --agent cursor --dry-run', about: 'only look at it' },
  ],
  run: async (invocation) => (await import('./run-init.ts')).runInit(invocation),
}
