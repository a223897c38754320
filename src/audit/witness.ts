import { type Checkpoint } from './checkpoint.ts'
import { type Hash, verifyConsistency } from './merkle.ts'

/**
 * What a newly seen checkpoint is to the one kept before. `shrunk` and `forked` are proof that the log was rewritten: both are signed.
 * `unproven`: the log grew and what came with it does not show that it only grew.
 */
export type Witnessed = 'first' | 'unchanged' | 'grown' | 'shrunk' | 'forked' | 'unproven'

/** `path` is asked for only when the log grew. Whoever calls has checked both signatures. */
export function witness({
  kept,
  seen,
  path,
}: {
  readonly kept: Checkpoint | null
  readonly seen: Checkpoint
  readonly path: readonly Hash[]
}): Witnessed {
  if (kept === null) return 'first'
  if (seen.size < kept.size) return 'shrunk'
  if (seen.size === kept.size) return seen.root.equals(kept.root) ? 'unchanged' : 'forked'
  return verifyConsistency({ first: kept, second: seen, path }) ? 'grown' : 'unproven'
}
