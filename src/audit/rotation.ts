import { type KeyObject, sign, verify } from 'node:crypto'
import { decodeVerifier, encodeVerifier, type Signer, type Verifier } from './note.ts'

/** What the old key says of the new one; stands in `key.rotated`. */
export interface Rotation {
  readonly old_vkey: string
  readonly new_vkey: string
  /** Base64: of the old key over the text of `new_vkey`. */
  readonly signature: string
}

export function rotationOf(old: Signer, next: Verifier): Rotation {
  const newVkey = encodeVerifier(next)
  const signature = sign(null, Buffer.from(newVkey), old.privateKey)
  return {
    old_vkey: encodeVerifier(old),
    new_vkey: newVkey,
    signature: signature.toString('base64'),
  }
}

/**
 * The keys a log may be signed by, beginning with those somebody trusts: each rotation in the log adds a key the one before it vouches
 * for. Never throws.
 */
export function followRotations(
  lines: Iterable<string>,
  trusted: readonly Verifier[],
): readonly Verifier[] {
  const known = [...trusted]
  for (const line of lines) {
    if (!line.includes('"key.rotated"')) continue
    const rotation = readRotation(line)
    const old = known.find((one) => encodeVerifier(one) === rotation?.old_vkey)
    const next = rotation === null ? null : decodeVerifier(rotation.new_vkey)
    if (rotation === null || old === undefined || next === null) continue
    if (vouchesFor(old.publicKey, rotation)) known.push(next)
  }
  return known
}

function vouchesFor(key: KeyObject, { new_vkey: text, signature }: Rotation): boolean {
  return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'))
}

function readRotation(line: string): Rotation | null {
  try {
    const event: unknown = JSON.parse(line)
    const body = typeof event === 'object' && event !== null && 'body' in event ? event.body : null
    return isRotation(body) ? body : null
  } catch {
    return null
  }
}

function isRotation(value: unknown): value is Rotation {
  if (typeof value !== 'object' || value === null) return false
  const members = new Map<string, unknown>(Object.entries(value))
  return ['old_vkey', 'new_vkey', 'signature'].every((key) => typeof members.get(key) === 'string')
}
