import { appendEntry } from '../../src/store/audit-log.ts'
import { acceptDelivery, claimJob, completeJob } from '../../src/store/job-queue.ts'
import { openStore, type Store } from '../../src/store/store.ts'

/** What the process of `child-process.ts` does; each durable step is told on stdout once it is committed. */
export interface ChildTask {
  readonly databaseUrl: string | null
  readonly dataDir: string
  readonly name: string
  readonly task: 'write' | 'claim'
}

const task = JSON.parse(process.argv[2] ?? '') as ChildTask
const store = await openStore(task)
await (task.task === 'write' ? write(store, task.name) : claim(store, task.name))
await store.close()

/** For ever: a delivery with two jobs in one transaction, then an audit event in another. */
async function write(to: Store, name: string): Promise<void> {
  for (let count = 0; ; count += 1) {
    const id = `${name}-${count}`
    const base = { payload: { id }, priority: 0, runAt: 0, maxAttempts: 3 }
    await acceptDelivery(to, {
      id,
      event: 'push',
      action: null,
      receivedAt: Date.now(),
      jobs: ['a', 'b'].map((queue) => ({ ...base, queue, key: id })),
    })
    tell(`delivery ${id}`)
    const entry = { id, type: 'decision.recorded', body: { name, count } } as const
    await appendEntry(to, { installationId: 1, entry })
    tell(`event ${id}`)
  }
}

/** Works until nothing is due. */
async function claim(from: Store, name: string): Promise<void> {
  tell(`ready ${name}`)
  for (;;) {
    const job = await claimJob(from, { leaseMs: 60_000, now: Date.now() })
    if (job === null) return
    const done = await completeJob(from, job)
    tell(`${done ? 'done' : 'lost'} ${job.key}`)
  }
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}
