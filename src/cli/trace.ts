import { type Command } from './command.ts'

export const trace: Command = {
  usage: ['trace FILE:LINE [--json]', 'trace FILE:LINE --log DIR [--vkey FILE] [--json]'],
  about: [
    'From a line to who answers for it: commit, pull request, origin and evidence, findings, waivers,',
    'reviewers, the decision, and the proof that it stands in the log. Exit code 0: the chain is',
    'whole; 1: nobody judged the line, it was merged past the verdict, or the proof does not hold.',
    'Reads DATABASE_URL or DATA_DIR (default ./data) from the environment, then from ./.env; with',
    '--log an exported log, which holds no names, no findings but their fingerprints and no origins.',
  ],
  flags: [
    { name: 'log', value: 'DIR', about: 'an exported log instead of the database' },
    { name: 'vkey', value: 'FILE', about: 'verifier key, got by another way than the log' },
    { name: 'json', about: 'as JSON' },
  ],
  examples: [
    { line: 'countersign trace src/routes/search.js:8', about: 'who let that line in?' },
    {
      line: 'countersign trace src/app.py:12 --log audit --vkey vkey',
      about: 'without the server',
    },
  ],
  run: async (invocation) => (await import('./run-trace.ts')).runTrace(invocation),
}
