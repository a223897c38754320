import { openCheckpoint } from './checkpoint.ts'
import { type Hash, leafHash, verifyInclusion } from './merkle.ts'
import { type Verifier } from './note.ts'

/** One entry's place in a log, provable without the log: C2SP tlog-proof. */
interface Proof {
  readonly index: number
  readonly path: readonly Hash[]
  /** A signed checkpoint. */
  readonly checkpoint: string
}

const header = 'c2sp.org/tlog-proof@v1'
/** A tree of 2^63 leaves is no deeper. */
const longestPath = 63

export function formatProof({ index, path, checkpoint }: Proof): string {
  const hashes = path.map((hash) => `${hash.toString('base64')}\n`)
  return `${header}\nindex ${index}\n${hashes.join('')}\n${checkpoint}`
}

export function parseProof(text: string): Proof | null {
  const split = text.indexOf('\n\n')
  const [first, second = '', ...hashes] = text.slice(0, split).split('\n')
  const index = /^index (0|[1-9]\d{0,15})$/u.exec(second)?.[1]
  const path = hashes.map((hash) => Buffer.from(hash, 'base64'))
  const isExact = hashes.every((hash, at) => path[at]?.toString('base64') === hash)
  if (split === -1 || first !== header || index === undefined || !isExact) return null
  if (path.length > longestPath || path.some((hash) => hash.length !== 32)) return null
  return { index: Number(index), path, checkpoint: text.slice(split + 2) }
}

export type ProofOutcome =
  | { readonly origin: string; readonly index: number; readonly size: number }
  | { readonly problem: string }

/** Whether an entry (its exact bytes) stands where a proof says, in a log a known key signed. Never throws. */
export function verifyProof(entry: string, text: string, known: readonly Verifier[]): ProofOutcome {
  const proof = parseProof(text)
  if (proof === null) return { problem: 'The proof is no c2sp.org/tlog-proof@v1.' }
  const checkpoint = openCheckpoint(proof.checkpoint, known)
  if ('problem' in checkpoint)
    return { problem: `The checkpoint is not good: ${checkpoint.problem}.` }
  const { origin, size, root } = checkpoint
  const { index, path } = proof
  return verifyInclusion({ leaf: leafHash(entry), index, size, path, root })
    ? { origin, index, size }
    : { problem: 'The entry is not where the proof says.' }
}
