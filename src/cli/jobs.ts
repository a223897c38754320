import { type Command } from './command.ts'

export const jobs: Command = {
  usage: ['jobs dead [--json]', 'jobs retry ID…', 'jobs retry --all'],
  about: [
    'Dead letters: work the server gave up after its last attempt. `dead` lists it, newest first;',
    '`retry` queues it again with all its attempts, for the running server to take up.',
    'Reads DATABASE_URL or DATA_DIR (default ./data) from the environment, then from ./.env.',
  ],
  flags: [
    { name: 'json', about: 'dead: as JSON' },
    { name: 'all', about: 'retry: every dead letter' },
  ],
  examples: [
    { line: 'countersign jobs dead', about: 'what was given up, and why' },
    { line: 'countersign jobs retry --all', about: 'after an outage' },
  ],
  run: async (invocation) => (await import('./run-jobs.ts')).runJobs(invocation),
}
