import { createHash, randomBytes } from 'node:crypto'
import { afterAll, describe, expect, it } from '@jest/globals'
import { anchorProblems } from '../../src/audit/anchor-problems.ts'
import { readTimestamp, timestampOf, timestampRequest } from '../../src/audit/timestamp.ts'
import { createAuthority } from './tsa.ts'

const authority = createAuthority()
const text = 'countersign/7\n5\nroot\n\n— countersign/7 signature\n'
const nonce = Buffer.from('0102030405060780', 'hex')
const response = authority.stamp(timestampRequest(text, nonce))

afterAll(() => authority.remove())

describe('a time stamp', () => {
  it('is asked for as openssl understands it, and openssl vouches for it', () => {
    expect(readTimestamp(response)).toMatchObject({
      imprint: createHash('sha256').update(text).digest('hex'),
      nonce: '102030405060780'.padStart(16, '0'),
    })
    expect(authority.vouchesFor(response, text)).toBe(true)
    expect(authority.vouchesFor(response, `${text}!`)).toBe(false)
  })

  it('is ours only over this text and for this question', () => {
    const asked = { response, text, nonce: nonce.toString('hex') }
    expect(timestampOf(asked)).not.toBeNull()
    expect(timestampOf({ ...asked, text: `${text}!` })).toBeNull()
    expect(timestampOf({ ...asked, nonce: '1122334455667788' })).toBeNull()
    expect(timestampOf({ ...asked, nonce: null })).not.toBeNull()
  })

  it('in pieces or bytes at random is none, and no error', () => {
    for (let length = 0; length < response.length; length += 37) {
      expect(readTimestamp(response.subarray(0, length))).toBeNull()
    }
    for (let round = 0; round < 200; round++) expect(readTimestamp(randomBytes(60))).toBeNull()
  })

  it('refused by the authority is none', () => {
    const refused = Buffer.from('30053003020102', 'hex')
    expect(readTimestamp(refused)).toBeNull()
  })
})

describe('anchors', () => {
  const digest = createHash('sha256').update(response).digest('hex')

  it('are told with the time they say', () => {
    const anchor = { size: 5, note: text, timestamp: response }
    const { problems, notes } = anchorProblems([event({ proof_sha256: digest })], [anchor])
    expect({ problems, notes }).toMatchObject({ problems: [] })
    expect(notes.join()).toMatch(/At 5 events a time stamp says 20\d\d-/u)
  })

  it.each([
    ['over another checkpoint', { note: `${text}!` }, { proof_sha256: digest }],
    ['not the one on record', {}, { proof_sha256: 'f'.repeat(64) }],
    ['no time stamp', { timestamp: Buffer.from('x') }, { proof_sha256: digest }],
  ])('with a time stamp that is %s are altered', (_what, change, facts) => {
    const anchor = { size: 5, note: text, timestamp: response, ...change }
    const { problems } = anchorProblems([event(facts)], [anchor])
    expect(problems).toMatchObject([{ code: 'ANCHOR_ALTERED', line: 6 }])
  })

  it('that the log speaks of and nobody brought are missed', () => {
    const { problems, notes } = anchorProblems([event({ proof_sha256: digest })], [])
    expect(problems).toEqual([])
    expect(notes).toEqual(['The time stamps of 1 checkpoints are not here.'])
  })
})

function event(facts: object) {
  const anchor = { kind: 'rfc3161', size: 5, ...facts }
  return { line: 6, type: 'checkpoint.anchored', body: { anchor } }
}
