import { sql } from 'kysely'
import { openCheckpoint } from '../../src/audit/checkpoint.ts'
import { type Frontier, leafHash, pushLeaf, rootOf } from '../../src/audit/merkle.ts'
import { type Signer } from '../../src/audit/note.ts'
import { verifyLog } from '../../src/audit/verify-log.ts'
import { readHead } from '../../src/store/audit-export.ts'
import { readEvents } from '../../src/store/audit-log.ts'
import { type Store } from '../../src/store/store.ts'
import { type Acknowledged } from './writer.ts'

interface Checked {
  readonly store: Store
  readonly signer: Signer
  readonly acknowledged: Acknowledged
  /** Checkpoints seen before: none of them may be gone or contradicted. */
  readonly remembered: readonly string[]
}

interface Outcome {
  readonly faults: readonly string[]
  readonly size: number
  readonly checkpoint: string | null
  readonly lines: readonly string[]
}

/** Whether the log, as others go on with it, is whole: verified, nothing acknowledged missing, nothing said before unsaid. */
export async function checkLog({ store, signer, ...seen }: Checked): Promise<Outcome> {
  const head = await readHead(store, signer.name)
  if (head === null) {
    const lost = seen.acknowledged.size + seen.remembered.length
    return { faults: lost > 0 ? ['the log is gone'] : [], size: 0, checkpoint: null, lines: [] }
  }
  const logged = await readEvents(store, { log: signer.name, fromSeq: 0, limit: head.size })
  const lines = logged.map(({ canonical }) => canonical)
  const { problems } = verifyLog(
    { ...head, events: lines, privateParts: null, remembered: seen.remembered },
    [signer],
  )
  const missing = [...seen.acknowledged].filter(([id, seq]) => logged[seq]?.event.id !== id)
  const faults = [
    ...problems.map(({ code, line }) => `${code} at line ${line}`),
    ...missing.map(([id, seq]) => `acknowledged at place ${seq} and not there: ${id}`),
  ]
  return { faults, size: head.size, checkpoint: head.checkpoint, lines }
}

/** At rest: a checkpoint for each size and no other, each over the very events; no event past the head; the file intact. */
export async function checkAtRest(
  { store, signer }: Pick<Checked, 'store' | 'signer'>,
  lines: readonly string[],
): Promise<readonly string[]> {
  const notes = await store.db
    .selectFrom('audit_checkpoint')
    .select(['size', 'note'])
    .where('log_id', '=', signer.name)
    .orderBy('size')
    .execute()
  const { events } = await store.db
    .selectFrom('audit_event')
    .select(({ fn }) => fn.countAll().as('events'))
    .where('log_id', '=', signer.name)
    .executeTakeFirstOrThrow()
  const faults: string[] = []
  if (Number(events) !== lines.length) faults.push(`${events} events, ${lines.length} signed for`)
  if (notes.length !== lines.length) faults.push(`${notes.length} checkpoints`)
  let frontier: Frontier = []
  for (const [index, line] of lines.entries()) {
    frontier = pushLeaf(frontier, index, leafHash(line))
    const opened = openCheckpoint(notes[index]?.note ?? '', [signer])
    const isGood =
      !('problem' in opened) && opened.size === index + 1 && opened.root.equals(rootOf(frontier))
    if (!isGood) faults.push(`the checkpoint of ${index + 1} events is not good`)
  }
  return [...faults, ...(await integrityFaults(store))]
}

async function integrityFaults(store: Store): Promise<readonly string[]> {
  if (store.kind === 'postgres') return []
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store.db)
  return rows.map((row) => row.integrity_check).filter((text) => text !== 'ok')
}
