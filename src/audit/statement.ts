import { createHash, sign } from 'node:crypto'
import { type AuditValue } from '../core/audit-event.ts'
import { canonicalJson } from '../core/canonical-json.ts'
import { type Signer } from './note.ts'

/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
export interface Statement {
  readonly _type: 'https://in-toto.io/Statement/v1'
  readonly subject: readonly Subject[]
  readonly predicateType: string
  readonly predicate: Readonly<Record<string, AuditValue>>
}

interface Subject {
  readonly name: string
  readonly digest: { readonly gitCommit: string } | { readonly sha256: string }
  readonly annotations?: Readonly<Record<string, AuditValue>>
}

/** DSSE, https://github.com/secure-systems-lab/dsse: the signature is over the bytes of the payload, whatever they mean. */
export interface Envelope {
  readonly payloadType: 'application/vnd.in-toto+json'
  /** Base64. */
  readonly payload: string
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[]
}

/** What a compliance report was made from, described in docs/reports.md. */
const reportType = 'https://countersign.dev/compliance-report/v1'

const payloadType = 'application/vnd.in-toto+json'

interface ReportFiles {
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
  readonly predicate: Statement['predicate']
}

/** The files of a report with their digests, and what the report was made from. */
export function reportStatement({ files, predicate }: ReportFiles): Statement {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: files.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    predicateType: reportType,
    predicate,
  }
}

/** Signs a statement; equal statements and keys give equal envelopes, since Ed25519 is deterministic. */
export function signStatement(statement: Statement, signer: Signer): Envelope {
  const payload = Buffer.from(canonicalJson(statement))
  const signature = sign(null, preAuthEncoding(payload), signer.privateKey)
  return {
    payloadType,
    payload: payload.toString('base64'),
    signatures: [{ keyid: keyIdOf(signer), sig: signature.toString('base64') }],
  }
}

/** Sigstore bundle v0.3 with a key of one's own: what Sigstore's tools and GitHub's API take. */
export interface Bundle {
  readonly mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json'
  readonly verificationMaterial: {
    readonly publicKey: { readonly hint: string }
    readonly tlogEntries: readonly []
  }
  readonly dsseEnvelope: Envelope
}

/** The hint names the key as the envelope does: SHA-256 of its DER. No transparency log of others is asked. */
export function signBundle(statement: Statement, signer: Signer): Bundle {
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: keyIdOf(signer) }, tlogEntries: [] },
    dsseEnvelope: signStatement(statement, signer),
  }
}

/** `DSSEv1 <type length> <type> <payload length> <payload>`. */
export function preAuthEncoding(payload: Buffer): Buffer {
  const head = `DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `
  return Buffer.concat([Buffer.from(head), payload])
}

/** SHA-256 of the public key's DER, lower-case hex. */
function keyIdOf({ publicKey }: Signer): string {
  const der = publicKey.export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(der).digest('hex')
}
