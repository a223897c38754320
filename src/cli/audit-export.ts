import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Failure } from '../core/failure.ts'
import { counted } from '../report/markdown.ts'
import { type LogHead, readHead, readPrivateParts } from '../store/audit-export.ts'
import { readEventRows } from '../store/report-rows.ts'
import { type Store } from '../store/store.ts'
import { writeAnchorFiles } from './audit-anchor-files.ts'
import { chosenLog, logFiles, outFolder, writeInto } from './audit-files.ts'
import { type Invocation } from './command.ts'
import { openExistingStore } from './open-existing-store.ts'
import { writeText } from './output.ts'

/** Writes a log as it stands now: events, checkpoint, key, and what belongs to them privately when asked. */
export async function exportLog(invocation: Invocation): Promise<number> {
  const store = await openExistingStore(invocation)
  try {
    const head = await headOf(store, invocation)
    const folder = await outFolder(invocation)
    await pipeline(
      Readable.from(eventLines(store, head)),
      createWriteStream(join(folder, logFiles.events)),
    )
    await writeInto(folder, logFiles.checkpoint, head.checkpoint)
    await writeInto(folder, logFiles.vkey, `${head.vkey}\n`)
    await writeAnchorFiles(store, head, join(folder, logFiles.anchors))
    if (invocation.flags.has('private')) {
      const parts = await readPrivateParts(store, head.log)
      await writeInto(folder, logFiles.privateParts, `${JSON.stringify(parts, null, 1)}\n`)
    }
    await writeText(
      invocation.stdout,
      `${counted(head.size, 'event')} of ${head.log} written to ${folder}.\n`,
    )
    return 0
  } finally {
    await store.close()
  }
}

/** The newest checkpoint of the log that was asked for. */
export async function headOf(store: Store, invocation: Invocation): Promise<LogHead> {
  const log = await chosenLog(store, invocation)
  const head = await readHead(store, log)
  if (head !== null) return head
  throw new Failure('audit-log-missing', {
    message: `The audit log ${log} has no checkpoint yet: it was kept by a version that signed none. The next event signs one.`,
    retryable: false,
  })
}

const page = 1000

/** The events the checkpoint speaks of: what comes in meanwhile is left out. */
async function* eventLines(store: Store, { log, size }: LogHead): AsyncGenerator<string> {
  for (let fromSeq = 0; fromSeq < size; fromSeq += page) {
    const limit = Math.min(page, size - fromSeq)
    for (const { body, leaf } of await readEventRows(store, { log, fromSeq, limit })) {
      yield body === '' ? `#${leaf}\n` : `${body}\n`
    }
  }
}
