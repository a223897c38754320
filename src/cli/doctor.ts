import { type Command } from './command.ts'

export const doctor: Command = {
  usage: ['doctor [--repo OWNER/NAME] [--app ID] [--json]'],
  about: [
    'Looks at what has to be right for the verdict to count: this machine, the policy of this',
    'repository, and, with a token in GITHUB_TOKEN, whether the default branch asks for the check,',
    'from our App, and who may go past it. Only reads. Exit code 1 when something is to be done.',
  ],
  flags: [
    {
      name: 'repo',
      value: 'OWNER/NAME',
      about: 'the repository on GitHub; default: that of origin',
    },
    { name: 'app', value: 'ID', about: 'the App the check must come from; default: APP_ID' },
    { name: 'json', about: 'as JSON' },
  ],
  examples: [
    { line: 'countersign doctor', about: 'this machine and this repository' },
    {
      line: 'countersign doctor --repo acme/shop --app 1234',
      about: 'and the branch rules',
    },
  ],
  run: async (invocation) => (await import('./run-doctor.ts')).runDoctor(invocation),
}
