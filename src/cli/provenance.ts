import { type Command } from './command.ts'

export const provenance: Command = {
  usage: ['provenance [--since DATE|REF] [--depth N] [--json]'],
  about: [
    'How much of what HEAD holds was written by which tool and model, per directory. Counts lines that',
    'were added since a date or commit (default: since the first commit) and still stand. Never per',
    'person. `unknown` is what unmarked commits are: no evidence of a person.',
  ],
  flags: [
    { name: 'since', value: 'DATE|REF', about: 'a date such as 2026-01-31, a tag, a commit' },
    {
      name: 'depth',
      value: 'N',
      about: 'directories down to this depth, 0 for one row (default: 1)',
    },
    { name: 'json', about: 'as JSON, with every attributed range' },
    { name: 'quiet', short: 'q', about: 'no progress' },
  ],
  examples: [
    { line: 'countersign provenance', about: 'the whole repository' },
    { line: 'countersign provenance --since v1.2.0 --depth 2', about: 'what a release brings' },
    { line: 'countersign provenance --since 2026-01-01 --json', about: 'for a dashboard' },
  ],
  run: async (invocation) => (await import('./run-provenance.ts')).runProvenance(invocation),
}
