import { type Command } from './command.ts'
import { scanFlags } from './scan-options.ts'

export const baseline: Command = {
  usage: ['baseline [--out FILE] [PATH…]'],
  about: [
    'Writes down what is found today in every file of the folder, so that `check` judges only what',
    'comes from now on. Commit the file: a change is judged by the baseline at its base commit, and',
    'cannot declare its own findings known. It holds fingerprints, rule ids and paths, no code.',
  ],
  flags: [
    {
      name: 'out',
      value: 'FILE',
      about: 'write here (default: .countersign-baseline.json at the top)',
    },
    ...scanFlags,
    { name: 'quiet', short: 'q', about: 'print nothing' },
  ],
  examples: [
    { line: 'countersign baseline', about: 'start with a repository as it is' },
    { line: 'countersign baseline --out api.json services/api', about: 'for a part of it' },
  ],
  run: async (invocation) => (await import('./run-baseline.ts')).runBaseline(invocation),
}
