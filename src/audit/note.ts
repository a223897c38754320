import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/** A key that vouches for a text, under a name. C2SP signed-note, algorithm 1: Ed25519. */
export interface Verifier {
  readonly name: string
  /** First four bytes of SHA-256(name, line feed, 1, public key). */
  readonly keyId: Buffer
  readonly publicKey: KeyObject
}

export interface Signer extends Verifier {
  readonly privateKey: KeyObject
}

const algorithm = 1
/** DER of an Ed25519 public key, before its 32 bytes (RFC 8410). */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex')

function rawPublicKey(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' }).subarray(spkiPrefix.length)
}

/** The signer of one name with a private Ed25519 key. */
export function signerOf(name: string, privateKey: KeyObject): Signer {
  return { ...verifierOf(name, createPublicKey(privateKey)), privateKey }
}

function verifierOf(name: string, publicKey: KeyObject): Verifier {
  const keyId = createHash('sha256')
    .update(`${name}\n`)
    .update(Uint8Array.of(algorithm))
    .update(rawPublicKey(publicKey))
    .digest()
    .subarray(0, 4)
  return { name, keyId, publicKey }
}

/** `name+key id+base64 of 1 and the key`: what a checker is given once, by another way than the log. */
export function encodeVerifier({ name, keyId, publicKey }: Verifier): string {
  const key = Buffer.concat([Uint8Array.of(algorithm), rawPublicKey(publicKey)])
  return `${name}+${keyId.toString('hex')}+${key.toString('base64')}`
}

/** Null for what is no verifier key of an algorithm known here, or whose id is not that of its key. */
export function decodeVerifier(text: string): Verifier | null {
  const match = /^([^\s+]{1,200})\+([0-9a-f]{8})\+([A-Za-z0-9+/=]{1,100})$/u.exec(text.trim())
  const [, name = '', id = '', encoded = ''] = match ?? []
  const key = Buffer.from(encoded, 'base64')
  const isExact = key.toString('base64') === encoded
  if (match === null || !isExact || key.length !== 33 || key[0] !== algorithm) return null
  const der = Buffer.concat([spkiPrefix, key.subarray(1)])
  const verifier = verifierOf(name, createPublicKey({ key: der, format: 'der', type: 'spki' }))
  return verifier.keyId.toString('hex') === id ? verifier : null
}

/** `text` ends in a line feed and has no control characters beside it. */
export function signNote(text: string, signers: readonly Signer[]): string {
  const lines = signers.map((signer) => {
    const signature = Buffer.concat([
      signer.keyId,
      sign(null, Buffer.from(text), signer.privateKey),
    ])
    return `— ${signer.name} ${signature.toString('base64')}\n`
  })
  return `${text}\n${lines.join('')}`
}

export type OpenedNote =
  | { readonly text: string; readonly by: readonly Verifier[] }
  | { readonly problem: 'malformed' | 'bad-signature' | 'no-known-signature' }

/**
 * The text of a note when a known key vouches for it. Signatures of unknown keys are passed over; one of a known key that does not hold
 * spoils the note. Never throws.
 */
export function openNote(note: string, known: readonly Verifier[]): OpenedNote {
  const split = note.lastIndexOf('\n\n')
  if (split === -1 || !note.endsWith('\n')) return { problem: 'malformed' }
  const text = note.slice(0, split + 1)
  const by: Verifier[] = []
  for (const line of note.slice(split + 2, -1).split('\n')) {
    const match = /^— (\S{1,200}) ([A-Za-z0-9+/=]{1,400})$/u.exec(line)
    if (match === null) return { problem: 'malformed' }
    const signature = Buffer.from(match[2] ?? '', 'base64')
    const verifier = known.find(
      (one) => one.name === match[1] && one.keyId.equals(signature.subarray(0, 4)),
    )
    if (verifier === undefined) continue
    const holds = verify(null, Buffer.from(text), verifier.publicKey, signature.subarray(4))
    if (!holds) return { problem: 'bad-signature' }
    by.push(verifier)
  }
  return by.length === 0 ? { problem: 'no-known-signature' } : { text, by }
}
