import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { encodeVerifier, signerOf } from '../../src/audit/note.ts'
import { followRotations, rotationOf } from '../../src/audit/rotation.ts'
import { type LogExport, verifyLog } from '../../src/audit/verify-log.ts'
import {
  checkpointOf,
  eventAt,
  events,
  log,
  part,
  privateKey,
  prunedLog,
  signer,
  whole,
} from './log.ts'
import { tamperingsOf } from './tampering.ts'

const tamperings = tamperingsOf({ whole, key: privateKey })

function codes(exported: LogExport) {
  return verifyLog(exported, [signer]).problems.map(({ code }) => code)
}

describe('a log', () => {
  it('as it should be is verified, with what an auditor asks about', () => {
    const { problems, missing, warnings, size } = verifyLog(whole, [signer])
    expect({ problems, missing, size }).toEqual({ problems: [], missing: [], size: 5 })
    expect(warnings).toEqual(['Line 5: push.direct.'])
  })

  it.each(tamperings.filter(({ code }) => code !== null))('with $name is not', (tampering) => {
    expect(codes(tampering.log)).toContain(tampering.code)
  })

  it('rewritten by the holder of the key is not found out without a checkpoint kept elsewhere', () => {
    const rewritten = tamperings.find(({ code }) => code === null)
    expect(rewritten === undefined ? null : codes(rewritten.log)).toEqual([])
  })

  it('with a merge that was judged by nobody is not sound', () => {
    const lines = [eventAt(0, 'pr.merged', { subject: { pr: 1 } })]
    const exported = { ...whole, events: lines, checkpoint: checkpointOf(lines), remembered: [] }
    expect(codes(exported)).toEqual(['MERGE_WITHOUT_DECISION'])
  })

  it('tells a clock that was set back, and no crime', () => {
    const lines = [...events, eventAt(5, 'push.direct', {}).replace('09:05', '08:05')]
    const exported = { ...whole, events: lines, checkpoint: checkpointOf(lines) }
    const { problems, warnings } = verifyLog(exported, [signer])
    expect(problems).toEqual([])
    expect(warnings.join()).toContain('a clock was set back')
  })

  it('keeps its proof when a private part is erased on record', () => {
    const lines = [...events, eventAt(5, 'privacy.erased', { erased: [part.digest] })]
    const erased = [{ ...part, salt: null, data: null }]
    const exported = {
      ...whole,
      events: lines,
      checkpoint: checkpointOf(lines),
      privateParts: erased,
    }
    expect(verifyLog(exported, [signer])).toMatchObject({ problems: [], erased: 1 })
  })

  it('keeps its proof when bodies are pruned on record', () => {
    const pruned = prunedLog(3, { type: 'retention.pruned', body: { below: 3 } })
    expect(verifyLog(pruned, [signer])).toMatchObject({ problems: [], pruned: 3 })
  })

  it('with a merge that names no verdict is not sound, whatever was pruned', () => {
    const merge = { type: 'pr.merged', body: { subject: { pr: 1 }, decision: null } }
    expect(codes(prunedLog(3, merge))).toContain('MERGE_WITHOUT_DECISION')
  })

  it.each([[[]], [['']], [['{}']], [['\u0000']], [['[1,2']], [['"x"']]])(
    'of %j is answered',
    (lines) => {
      const exported = { ...whole, events: lines, remembered: [] }
      expect(codes(exported).length).toBeGreaterThan(0)
    },
  )
})

describe('a change of keys', () => {
  const next = signerOf(log, generateKeyPairSync('ed25519').privateKey)
  const rotation = { ...rotationOf(signer, next) }

  it('is followed from the old key', () => {
    const lines = [...events, eventAt(5, 'key.rotated', rotation)]
    const known = followRotations(lines, [signer])
    expect(known.map((key) => encodeVerifier(key))).toEqual([signer, next].map(encodeVerifier))
  })

  it.each([
    ['a forged signature', { ...rotation, signature: rotation.signature.replace(/^../u, 'AA') }],
    ['another new key', { ...rotation, new_vkey: encodeVerifier(signer) }],
    ['a key nobody trusts', rotationOf(next, signer)],
  ])('with %s is not', (_what, body) => {
    expect(followRotations([eventAt(5, 'key.rotated', { ...body })], [signer])).toEqual([signer])
  })
})
