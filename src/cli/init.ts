import { type Command } from './command.ts'
import { managerNames } from './hooks/manager-names.ts'

export const init: Command = {
  usage: ['init --hooks[=MANAGER] [--strict] [--remove] [--dry-run]'],
  about: [
    'Sets up this repository. --hooks: before a commit what is staged is judged, before a push every',
    'commit that would leave this machine is searched for secrets, and an agent that commits is named',
    'by the trailer the policy asks for. Hooks that are there stay and still run. Doing it again',
    'changes nothing. A hook that cannot run says so and lets git go on, unless --strict is given.',
  ],
  flags: [
    {
      name: 'hooks',
      value: 'MANAGER',
      isOptional: true,
      about: `${managerNames.join(', ')} (default: the one found here)`,
    },
    { name: 'strict', about: 'a hook that cannot run stops the commit or push' },
    { name: 'remove', about: 'take away what init has written' },
    { name: 'dry-run', about: 'say what would be written, write nothing' },
  ],
  examples: [
    { line: 'countersign init --hooks', about: 'with the manager this repository uses, else git' },
    { line: 'countersign init --hooks=lefthook --dry-run', about: 'what that would change' },
    { line: 'countersign init --hooks --remove', about: 'and away again' },
  ],
  run: async (invocation) => (await import('./run-init.ts')).runInit(invocation),
}
