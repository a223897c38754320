import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { signCheckpoint } from '../../src/audit/checkpoint.ts'
import { leafHash, rootOfLeaves } from '../../src/audit/merkle.ts'
import { signerOf } from '../../src/audit/note.ts'
import { type PrivatePart, privateDigest } from '../../src/audit/private-parts.ts'
import { type LogExport } from '../../src/audit/verify-log.ts'
import { type AuditEntry, type AuditEventType } from '../../src/core/audit-event.ts'
import { canonicalJson } from '../../src/core/canonical-json.ts'

export const log = 'countersign/7'
export const { privateKey } = generateKeyPairSync('ed25519')
export const signer = signerOf(log, privateKey)

const subject = { installation_id: 7, repo_id: 11, pr: 3, head: { gitCommit: 'a'.repeat(40) } }
const data = { login: 'olga', reason: 'behind the VPN' }
const salt = '0f'.repeat(16)
export const part: PrivatePart = { digest: privateDigest(data, salt), salt, data }

export const bodies: readonly (readonly [AuditEventType, AuditEntry['body']])[] = [
  ['decision.recorded', { subject, decision: { result: 'block' } }],
  [
    'waiver.granted',
    {
      subject,
      private_sha256: part.digest,
      waiver: {
        approved_by: ['5'],
        expires_at: '2027-01-31',
        justification_sha256: 'b'.repeat(64),
      },
    },
  ],
  ['decision.recorded', { subject, decision: { result: 'allow' } }],
  ['pr.merged', { subject, decision: { result: 'allow', seq: 2 } }],
  ['push.direct', { subject }],
]

export function eventAt(seq: number, type: string, body: object): string {
  const time = new Date(Date.UTC(2026, 10, 27, 9, seq)).toISOString()
  return canonicalJson({ v: 1, log, seq, id: `event-${seq}`, type, time, body })
}

/** A log of five events as it should be. */
export const events = bodies.map(([type, body], seq) => eventAt(seq, type, body))

/** A checkpoint over lines, as they are. */
export function checkpointOf(lines: readonly string[], key: KeyObject = privateKey): string {
  const root = rootOfLeaves(lines.map((line) => leafHash(line)))
  return signCheckpoint({ origin: log, size: lines.length, root }, [signerOf(log, key)])
}

export const whole: LogExport = {
  events,
  checkpoint: checkpointOf(events),
  privateParts: [part],
  remembered: [checkpointOf(events.slice(0, 3))],
}

interface Signed {
  readonly whole: LogExport
  readonly key: KeyObject
}

/** A log, `count` bodies of it gone and one more event at its end; the one above when none is given. */
export function prunedLog(
  count: number,
  last: { readonly type: string; readonly body: object },
  { whole: before, key }: Signed = { whole, key: privateKey },
): LogExport {
  const lines = [...before.events]
  lines.push(eventAt(lines.length, last.type, last.body))
  const bare = lines.map((line, seq) => (seq < count ? `#${leafHash(line).toString('hex')}` : line))
  return { ...before, events: bare, checkpoint: checkpointOf(lines, key), privateParts: null }
}
