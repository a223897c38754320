import { type Hash } from './merkle.ts'
import { openNote, type Signer, signNote, type Verifier } from './note.ts'

/** The state of a log, as it is signed: C2SP tlog-checkpoint. */
export interface Checkpoint {
  readonly origin: string
  readonly size: number
  readonly root: Hash
}

export function signCheckpoint(checkpoint: Checkpoint, signers: readonly Signer[]): string {
  return signNote(checkpointText(checkpoint), signers)
}

function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${root.toString('base64')}\n`
}

export type OpenedCheckpoint =
  | Checkpoint
  | { readonly problem: 'malformed' | 'bad-signature' | 'no-known-signature' }

/** The checkpoint a note holds, when a known key signed it. Never throws. */
export function openCheckpoint(note: string, known: readonly Verifier[]): OpenedCheckpoint {
  const opened = openNote(note, known)
  if ('problem' in opened) return opened
  const [origin = '', size = '', encoded = ''] = opened.text.split('\n')
  const root = Buffer.from(encoded, 'base64')
  const checkpoint = { origin, size: Number(size), root }
  const isExact =
    /^(?:0|[1-9]\d{0,15})$/u.test(size) &&
    root.length === 32 &&
    checkpointText(checkpoint) === opened.text
  return isExact ? checkpoint : { problem: 'malformed' }
}
