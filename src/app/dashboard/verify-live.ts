import { setImmediate } from 'node:timers/promises'
import { openCheckpoint } from '../../audit/checkpoint.ts'
import { type Frontier, leafHash, pushLeaf, rootOf } from '../../audit/merkle.ts'
import { decodeVerifier } from '../../audit/note.ts'
import { type LogState } from '../../report/pages/audit.ts'
import { type LogHead } from '../../store/audit-export.ts'
import { readEventRows } from '../../store/report-rows.ts'
import { type Store } from '../../store/store.ts'

/** What is known of a log from earlier requests. */
interface Progress {
  /** Events read, and the tree they make. */
  readonly done: number
  readonly frontier: Frontier
  /** When this pass over the log began, epoch milliseconds. */
  readonly beganAt: number
  readonly state: LogState
}

interface Checked {
  readonly store: Store
  readonly head: LogHead
  /** Epoch milliseconds. */
  readonly now: number
}

/** Events read for one request at most: a fraction of a second. */
const mostEvents = 20_000
const pageSize = 1000
/** What was read once could be changed later, so all is read again after this long. */
const anewAfter = 3_600_000

const known = new WeakMap<Store, Map<string, Progress>>()

/**
 * Goes on with the verification of a log: each request reads what came in since, up to a bound. `head` must have been read before. The
 * hash of every event, its place, the root and the signature are checked; what the events say is for `countersign audit verify`.
 */
export async function verifyLive({ store, head, now }: Checked): Promise<LogState> {
  const ofStore = known.get(store) ?? new Map<string, Progress>()
  known.set(store, ofStore)
  const before = ofStore.get(head.log)
  const isStale = before === undefined || now - before.beganAt > anewAfter
  const isUsable = !isStale && before.state.kind !== 'broken' && before.done <= head.size
  const start = isUsable ? before : beginning(now, head)
  const progress = await goOn(start, { store, head, now })
  ofStore.set(head.log, progress)
  return progress.state
}

function beginning(now: number, { size }: LogHead): Progress {
  return { done: 0, frontier: [], beganAt: now, state: { kind: 'reading', done: 0, size } }
}

async function goOn(start: Progress, checked: Checked): Promise<Progress> {
  const { store, head, now } = checked
  let { done, frontier } = start
  const end = Math.min(head.size, done + mostEvents)
  while (done < end) {
    const limit = Math.min(pageSize, end - done)
    const rows = await readEventRows(store, { log: head.log, fromSeq: done, limit })
    for (const { seq, body, leaf } of rows) {
      const problem = problemOf({ seq, body, leaf }, done)
      if (problem !== null) return { ...start, state: { kind: 'broken', problem, at: now } }
      frontier = pushLeaf(frontier, done, Buffer.from(leaf, 'hex'))
      done += 1
    }
    if (rows.length < limit) {
      const problem = `The event at place ${done} is missing.`
      return { ...start, state: { kind: 'broken', problem, at: now } }
    }
    await setImmediate()
  }
  return { ...start, done, frontier, state: stateOf({ done, frontier }, checked) }
}

interface Row {
  readonly seq: number
  readonly body: string
  readonly leaf: string
}

/** Null when the row is the event of this place; the body of a pruned one is empty. */
function problemOf({ seq, body, leaf }: Row, place: number): string | null {
  if (seq !== place) return `The event at place ${place} is missing.`
  const isWhole = body === '' || leafHash(body).toString('hex') === leaf
  return isWhole ? null : `The event at place ${place} is not the one that was hashed.`
}

function stateOf(
  { done, frontier }: Pick<Progress, 'done' | 'frontier'>,
  { head, now }: Checked,
): LogState {
  const { size } = head
  if (done < size) return { kind: 'reading', done, size }
  const verifier = decodeVerifier(head.vkey)
  const opened = verifier === null ? null : openCheckpoint(head.checkpoint, [verifier])
  if (opened === null || 'problem' in opened) {
    const problem = 'The signature of the newest checkpoint does not hold.'
    return { kind: 'broken', problem, at: now }
  }
  const isSame = opened.size === size && rootOf(frontier).equals(opened.root)
  if (isSame) return { kind: 'verified', size, at: now }
  const problem = 'The events do not add up to the root that was signed.'
  return { kind: 'broken', problem, at: now }
}
