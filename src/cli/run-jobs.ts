import { didYouMean } from '../policy/did-you-mean.ts'
import { visibleText } from '../report/visible-text.ts'
import { type DeadJob, listDeadJobs, retryDeadJobs } from '../store/dead-jobs.ts'
import { type Store } from '../store/store.ts'
import { type Invocation, UsageError } from './command.ts'
import { openExistingStore } from './open-existing-store.ts'
import { writeText } from './output.ts'

const actions = new Map([
  ['dead', dead],
  ['retry', retry],
])

export async function runJobs(invocation: Invocation): Promise<number> {
  const [name = ''] = invocation.operands
  const action = actions.get(name)
  if (action === undefined) {
    const guess = didYouMean(name, [...actions.keys()])
    throw new UsageError(
      guess === null ? 'Say what to do: dead or retry.' : `Did you mean \`jobs ${guess}\`?`,
    )
  }
  const store = await openExistingStore(invocation)
  try {
    await writeText(invocation.stdout, await action(store, invocation))
    return 0
  } finally {
    await store.close()
  }
}

async function dead(store: Store, { flags }: Invocation): Promise<string> {
  const found = await listDeadJobs(store)
  if (flags.has('json')) return `${JSON.stringify({ jobs: found }, null, 2)}\n`
  if (found.length === 0) return 'No dead letters.\n'
  return found.map(jobText).join('')
}

function jobText(job: DeadJob): string {
  const time = job.diedAt === null ? 'unknown time' : new Date(job.diedAt).toISOString()
  const error = visibleText(job.lastError ?? 'no error recorded', 500)
  return `${job.id}  ${time}  ${visibleText(`${job.queue} ${job.key}`, 200)}\n  ${job.attempts} attempts; last: ${error}\n`
}

async function retry(store: Store, { flags, operands }: Invocation): Promise<string> {
  const ids = operands.slice(1)
  if (flags.has('all') === ids.length > 0) throw new UsageError('Name the jobs, or say --all.')
  const count = await retryDeadJobs(store, flags.has('all') ? 'all' : ids)
  return count === 1 ? '1 job is queued again.\n' : `${count} jobs are queued again.\n`
}
