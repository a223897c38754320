import { createHash, sign } from 'node:crypto'
import { type AuditEvent, type AuditValue } from '../core/audit-event.ts'
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
  readonly digest: { readonly gitCommit: string }
}

/** DSSE, https://github.com/secure-systems-lab/dsse: the signature is over the bytes of the payload, whatever they mean. */
export interface Envelope {
  readonly payloadType: 'application/vnd.in-toto+json'
  /** Base64. */
  readonly payload: string
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[]
}

/** What a verdict that passed says of a commit; SVR lists passing properties only, so one that did not pass has no such statement. */
const svrType = 'https://in-toto.io/attestation/svr/v0.2'
/** Everything the log holds of the verdict, described in docs/audit-log.md. */
const governanceType = 'https://countersign.dev/pull-request-governance/v1'

const payloadType = 'application/vnd.in-toto+json'

interface Attested {
  readonly event: AuditEvent
  /** `owner/name` of the repository. */
  readonly repository: string
  /** C2SP tlog-proof of the event. */
  readonly proof: string
}

/** The statement of one decision with its place in the log. */
export function governanceStatement({ event, repository, proof }: Attested): Statement {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [subjectOf(event, repository)],
    predicateType: governanceType,
    predicate: { event: { ...event }, log_proof: proof },
  }
}

/** Simple Verification Result, when the verdict let the commit in; else null. */
export function svrStatement({ event, repository }: Omit<Attested, 'proof'>): Statement | null {
  const { decision, policy, tool } = event.body
  const result = memberOf(decision, 'result')
  if (result !== 'allow' && result !== 'warn') return null
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [subjectOf(event, repository)],
    predicateType: svrType,
    predicate: {
      verifier: { id: `countersign@${textOf(memberOf(tool, 'version'))}` },
      verifier_policies: [{ digest: { sha256: memberOf(policy, 'sha256') } }],
      timeCreated: event.time,
      properties: ['ORG_SOURCE_COUNTERSIGN_POLICY_PASSED'],
    },
  }
}

function subjectOf({ body }: AuditEvent, name: string): Subject {
  const gitCommit = memberOf(memberOf(body['subject'], 'head'), 'gitCommit')
  return { name, digest: { gitCommit: textOf(gitCommit) } }
}

function memberOf(value: AuditValue | undefined, key: string): AuditValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const members = new Map<string, AuditValue>(Object.entries(value))
  return members.get(key) ?? null
}

function textOf(value: AuditValue): string {
  return typeof value === 'string' ? value : ''
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
