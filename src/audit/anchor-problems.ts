import { createHash } from 'node:crypto'
import { type EventFacts, type Problem } from './problem.ts'
import { timestampOf } from './timestamp.ts'

/** A checkpoint that was told to somebody outside the server, as an export brings it. */
export interface ExportedAnchor {
  readonly size: number
  /** The signed checkpoint. */
  readonly note: string
  /** TimeStampResp of RFC 3161 over the note, DER; null: it has none. */
  readonly timestamp: Uint8Array | null
}

interface AnchorOutcome {
  readonly problems: readonly Problem[]
  readonly notes: readonly string[]
}

/**
 * Whether time stamps are over the checkpoints they stand beside and are those the log speaks of. Whether a log's checkpoints are those
 * of its anchors is looked at as for every checkpoint kept elsewhere.
 */
export function anchorProblems(
  facts: readonly EventFacts[],
  anchors: readonly ExportedAnchor[],
): AnchorOutcome {
  const said = stampsIn(facts)
  const problems: Problem[] = []
  const notes: string[] = []
  const brought = new Set<number>()
  for (const { size, note, timestamp } of anchors) {
    if (timestamp === null) continue
    brought.add(size)
    const stamp = timestampOf({ response: timestamp, text: note, nonce: null })
    const expected = said.get(size)
    const digest = createHash('sha256').update(timestamp).digest('hex')
    if (stamp === null || (expected !== undefined && expected.digest !== digest)) {
      problems.push(altered(size, expected?.line ?? null))
    } else
      notes.push(`At ${size} events a time stamp says ${stamp.at}; openssl checks who says so.`)
  }
  const absent = [...said.keys()].filter((size) => !brought.has(size))
  if (absent.length > 0) notes.push(`The time stamps of ${absent.length} checkpoints are not here.`)
  return { problems, notes }
}

function altered(size: number, line: number | null): Problem {
  const message = `The time stamp at ${size} events is not over that checkpoint, or not the one on record.`
  return { code: 'ANCHOR_ALTERED', line, message }
}

interface Said {
  readonly line: number
  readonly digest: unknown
}

/** By size. */
function stampsIn(facts: readonly EventFacts[]): ReadonlyMap<number, Said> {
  const said = new Map<number, Said>()
  for (const { type, line, body } of facts) {
    const anchor = type === 'checkpoint.anchored' ? body['anchor'] : null
    if (typeof anchor !== 'object' || anchor === null) continue
    const { kind, size, proof_sha256: digest }: Partial<Record<string, unknown>> = { ...anchor }
    if (kind === 'rfc3161' && typeof size === 'number') said.set(size, { line, digest })
  }
  return said
}
