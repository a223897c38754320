import { appendEvent, auditLogName } from '../../src/store/audit-log.ts'
import { openStore } from '../../src/store/store.ts'
import { inTransaction } from '../../src/store/transaction.ts'
import { sampleEntry } from '../audit/sample-entry.ts'
import { type WriterTask } from './writer.ts'

const task = JSON.parse(process.argv[2] ?? '') as WriterTask
const store = await openStore(task)
const key = await store.auditKey()
const log = auditLogName(task.installationId)

/** For ever, until it is killed: what is committed is told on stdout, place and id. */
for (let index = task.from; ; index++) {
  const time = Date.now() - task.behindMs
  const { event } = await inTransaction(store, (transaction) =>
    appendEvent(transaction, { log, entry: sampleEntry(index), time, key }),
  )
  process.stdout.write(`${event.seq} ${event.id}\n`)
}
