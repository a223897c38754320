import { generateKeyPairSync } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { bundleFromJSON } from '@sigstore/bundle'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import * as z from 'zod'
import { type Attestation, attest } from '../../src/audit/attest.ts'
import { signerOf } from '../../src/audit/note.ts'
import { type AuditEvent } from '../../src/core/audit-event.ts'

const signer = signerOf('countersign/7', generateKeyPairSync('ed25519').privateKey)
const head = 'a'.repeat(40)
const mergeSha = 'c'.repeat(40)
const subject = { installation_id: 7, repo_id: 11, pr: 3, head: { gitCommit: head } }

function eventOf(seq: number, type: AuditEvent['type'], body: AuditEvent['body']) {
  const time = `2026-11-27T09:0${seq}:00.000Z`
  return {
    event: { v: 1, log: 'countersign/7', seq, id: `e/${seq}`, time, type, body } as const,
    proof: `proof ${seq}`,
  }
}

function decided(seq: number, result: string) {
  return eventOf(seq, 'decision.recorded', {
    subject: { ...subject, base: { gitCommit: 'b'.repeat(40) } },
    ai: { lines: { ai: 10, mixed: 0, bot: 0, human: 2, unknown: 5 } },
    decision: {
      result,
      mode: 'enforce',
      gaps: 1,
      approved_by: ['5'],
      waived: [{ fingerprint: 'f', waiver: 'w-1' }],
      findings: { by_severity: { low: 1, medium: 0, high: 0, critical: 0 } },
    },
    policy: { sha256: 'd'.repeat(64) },
    rules: { sha256: 'e'.repeat(64) },
    tool: { name: 'countersign', version: '0.1.0' },
  })
}

const merged = eventOf(2, 'pr.merged', {
  subject: { ...subject, merge: { gitCommit: mergeSha } },
  decision: { result: 'allow', seq: 1 },
})
const attestations = attest({
  events: [decided(0, 'block'), decided(1, 'allow'), merged],
  repository: 'acme/shop',
  signer,
})

function statementOf({ bundle }: Attestation): unknown {
  return JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString())
}

it('attests each verdict, and as passed only what passed', () => {
  expect(attestations.map(({ name, isMerged }) => [name, isMerged])).toEqual([
    ['0.governance.sigstore.json', false],
    ['1.governance.sigstore.json', true],
    ['1.svr.sigstore.json', true],
  ])
})

/** Sigstore's own verifier, with our key for trust and no log, certificate or time stamp asked for. */
function verifyWithSigstore(bundle: object, key = signer.publicKey) {
  const nobody = { mediaType: '', tlogs: [], certificateAuthorities: [], ctlogs: [] }
  const root = { ...nobody, timestampAuthorities: [] }
  const trust = toTrustMaterial(root, () => ({ publicKey: key, validFor: () => true }))
  const thresholds = { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 }
  return new Verifier(trust, thresholds).verify(toSignedEntity(bundleFromJSON(bundle)))
}

it.each(attestations)('$name is a bundle @sigstore/verify verifies', ({ bundle }) => {
  expect(() => verifyWithSigstore(bundle)).not.toThrow()
})

it('@sigstore/verify refuses another key and another payload', () => {
  const [{ bundle } = { bundle: {} as Attestation['bundle'] }, other] = attestations
  const stranger = generateKeyPairSync('ed25519').publicKey
  expect(() => verifyWithSigstore(bundle, stranger)).toThrow('signature verification failed')
  const payload = other?.bundle.dsseEnvelope.payload ?? ''
  const swapped = { ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, payload } }
  expect(() => verifyWithSigstore(swapped)).toThrow('signature verification failed')
})

/** in-toto Statement v1: `_type`, `subject` of resource descriptors with a digest each, `predicateType` (a URI), `predicate`. */
const hex = z.string().regex(/^[0-9a-f]+$/u)
const typeUri = z.url({ protocol: /^https$/u })
const descriptor = z.strictObject({
  name: z.string().optional(),
  uri: z.string().optional(),
  digest: z.record(z.string(), hex),
  annotations: z.record(z.string(), z.unknown()).optional(),
})
function statement<Predicate extends z.ZodType>(predicateType: string, predicate: Predicate) {
  return z.strictObject({
    _type: z.literal('https://in-toto.io/Statement/v1'),
    subject: z.array(descriptor).min(1),
    predicateType: typeUri.and(z.literal(predicateType)),
    predicate,
  })
}

/** SVR v0.2: who verified under which policies, when, and the properties that passed. */
const svr = statement(
  'https://in-toto.io/attestation/svr/v0.2',
  z.strictObject({
    verifier: z.strictObject({
      id: typeUri,
      policies: z.array(descriptor),
    }),
    timeCreated: z.iso.datetime(),
    properties: z.array(z.string().regex(/^ORG_SOURCE_[A-Z_]+$/u)).min(1),
  }),
)

const count = z.int().nonnegative()
const gitCommit = hex.length(40)
const sha256 = z.strictObject({ sha256: hex.length(64) })
/** docs/audit-log.md, "Attestations". */
const governance = statement(
  'https://countersign.dev/pull-request-governance/v1',
  z.strictObject({
    pull_request: z.strictObject({
      repository_id: count,
      number: count,
      base: gitCommit,
      head: gitCommit,
      merge: gitCommit.nullable(),
    }),
    origins: z.strictObject({
      lines: z.record(z.enum(['ai', 'mixed', 'bot', 'human', 'unknown']), count),
    }),
    findings: z.strictObject({
      by_severity: z.record(z.enum(['low', 'medium', 'high', 'critical']), count),
    }),
    decision: z.strictObject({
      result: z.enum(['allow', 'warn', 'require-review', 'block']),
      mode: z.string(),
      gaps: count,
      at: z.iso.datetime(),
    }),
    reviewers: z.array(z.string().regex(/^\d+$/u)),
    waivers: z.array(z.strictObject({ fingerprint: z.string(), waiver: z.string() })),
    policy: sha256,
    rules: sha256,
    tool: z.strictObject({ name: z.string(), version: z.string() }),
    event: z.looseObject({ type: z.literal('decision.recorded') }),
    log_proof: z.string().min(1),
    merge: z
      .strictObject({
        event: z.looseObject({ type: z.literal('pr.merged') }),
        log_proof: z.string(),
      })
      .nullable(),
  }),
)

it('makes statements with the fields in-toto and our documentation name', () => {
  const [blocked, allowed, passed] = attestations.map((one) => statementOf(one))
  expect(governance.parse(blocked).predicate).toMatchObject({ merge: null, findings: {} })
  const merge = governance.parse(allowed)
  expect(merge.predicate).toMatchObject({
    pull_request: { repository_id: 11, number: 3, head, merge: mergeSha },
    origins: { lines: { ai: 10 } },
    reviewers: ['5'],
    merge: { event: { seq: 2 }, log_proof: 'proof 2' },
  })
  expect(svr.parse(passed)).toMatchObject({
    subject: [{ name: 'acme/shop', digest: { gitCommit: head } }],
    predicate: { verifier: { policies: [{ digest: { sha256: 'd'.repeat(64) } }] } },
  })
})
