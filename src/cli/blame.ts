import { type Command } from './command.ts'

export const blame: Command = {
  usage: ['blame FILE [--head REF] [OPTION…]', 'blame BASE..HEAD [OPTION…]', 'blame [OPTION…]'],
  about: [
    'Who or what wrote each line, and on what evidence: every line of a committed file, or every line',
    'a range adds (default: the commits since the default branch). `unknown` is what an unmarked',
    'commit is: the absence of a marker is no evidence of a person.',
  ],
  flags: [
    { name: 'head', value: 'REF', about: 'FILE as it was at this commit (default: HEAD)' },
    { name: 'json', about: '{ "ranges": […] }, the same as --format json' },
    { name: 'format', value: 'FORMAT', about: 'human, json or agent-trace (default: human)' },
    { name: 'no-color', about: 'no colour; NO_COLOR and pipes have the same effect' },
  ],
  examples: [
    { line: 'countersign blame src/server.js', about: 'a file, line by line' },
    {
      line: 'countersign blame v1.2.0..HEAD --json',
      about: 'what came since a tag, for a program',
    },
    {
      line: 'countersign blame --format agent-trace',
      about: 'an Agent Trace record of this branch',
    },
  ],
  run: async (invocation) => (await import('./run-blame.ts')).runBlame(invocation),
}
