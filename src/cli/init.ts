import { type Command } from './command.ts'
import { managerNames } from './hooks/manager-names.ts'

export const init: Command = {
  usage: [
    'init --agent NAME [--dry-run]',
    'init --hooks[=MANAGER] [--strict] [--remove] [--dry-run]',
  ],
  about: [
    'Sets a repository up so that a change is judged before its pull request exists. Files that are',
    'there are added to, never replaced; doing it twice changes nothing; what is not understood is',
    'left alone and said. Exit codes: 0 done, 1 something is left to do by hand, 2 could not run.',
    '--hooks: before a commit what is staged is judged, before a push every commit that would leave',
    'this machine is searched for secrets, and an agent that commits is named by the trailer the',
    'policy asks for. A hook that cannot run says so and lets git go on, unless --strict is given.',
  ],
  flags: [
    {
      name: 'agent',
      value: 'NAME',
      about: 'write what a coding agent needs to ask for verdicts; may be given again',
    },
    {
      name: 'hooks',
      value: 'MANAGER',
      isOptional: true,
      about: `${managerNames.join(', ')} (default: the one found here)`,
    },
    { name: 'strict', about: 'a hook that cannot run stops the commit or push' },
    { name: 'remove', about: 'take away what --hooks has written' },
    { name: 'dry-run', about: 'print what would be written, write nothing' },
  ],
  examples: [
    { line: 'countersign init --agent claude-code', about: 'MCP server and hooks for Claude Code' },
    { line: 'countersign init --agent cursor --dry-run', about: 'only look at it' },
    { line: 'countersign init --hooks', about: 'with the manager this repository uses, else git' },
    { line: 'countersign init --hooks --remove', about: 'and away again' },
  ],
  run: async (invocation) => (await import('./run-init.ts')).runInit(invocation),
}
