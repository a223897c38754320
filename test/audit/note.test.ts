import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { openCheckpoint, signCheckpoint } from '../../src/audit/checkpoint.ts'
import { leafHash } from '../../src/audit/merkle.ts'
import {
  decodeVerifier,
  encodeVerifier,
  openNote,
  signerOf,
  signNote,
} from '../../src/audit/note.ts'
import { formatProof, parseProof, verifyProof } from '../../src/audit/proof.ts'

/** The example of the signed-note specification. */
const vkey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const text =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
const note = `${text}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`

function newSigner(name: string) {
  return signerOf(name, generateKeyPairSync('ed25519').privateKey)
}

describe('a signed note', () => {
  const peter = decodeVerifier(vkey)
  if (peter === null) throw new Error('the key of the specification is not read')

  it('of the specification opens', () => {
    expect(encodeVerifier(peter)).toBe(vkey)
    expect(openNote(note, [peter])).toEqual({ text, by: [peter] })
  })

  it.each([
    ['an altered text', note.replace('answer', 'question'), 'bad-signature'],
    ['no signature', `${text}\n`, 'malformed'],
    ['an unknown key', note.replace('PeterNeumann x08', 'Paul x08'), 'no-known-signature'],
    ['no end', note.slice(0, -1), 'malformed'],
    ['nothing', '', 'malformed'],
  ])('with %s does not', (_what, altered, problem) => {
    expect(openNote(altered, [peter])).toEqual({ problem })
  })

  it.each(['', 'x', `${vkey}x`, vkey.replace('c74f20a3', 'c74f20a4'), vkey.replace('+AR', '+BR')])(
    'is not checked with the key %j',
    (key) => {
      expect(decodeVerifier(key)).toBeNull()
    },
  )

  it('of two keys opens with either, and names both', () => {
    const [one, two] = [newSigner('log'), newSigner('log')]
    const signed = signNote('a\n', [one, two])
    expect(openNote(signed, [two])).toMatchObject({ text: 'a\n' })
    expect(openNote(signed, [one, two])).toMatchObject({ by: [{ name: 'log' }, { name: 'log' }] })
  })
})

describe('a checkpoint', () => {
  const signer = newSigner('countersign/7')
  const checkpoint = { origin: 'countersign/7', size: 3, root: leafHash('x') }
  const signed = signCheckpoint(checkpoint, [signer])

  it('is read back', () => {
    expect(openCheckpoint(signed, [signer])).toEqual(checkpoint)
    expect(signed.split('\n').slice(0, 2)).toEqual(['countersign/7', '3'])
  })

  it.each(['03', '-1', '3.0', 'x', ''])('of %j events is none', (size) => {
    const odd = signNote(`a\n${size}\n${checkpoint.root.toString('base64')}\n`, [signer])
    expect(openCheckpoint(odd, [signer])).toEqual({ problem: 'malformed' })
  })

  it('proves its only event', () => {
    const event = '{"a":1}'
    const one = signCheckpoint({ ...checkpoint, size: 1, root: leafHash(event) }, [signer])
    const proof = formatProof({ index: 0, path: [], checkpoint: one })
    expect(parseProof(proof)).toEqual({ index: 0, path: [], checkpoint: one })
    expect(verifyProof(event, proof, [signer])).toEqual({
      origin: 'countersign/7',
      index: 0,
      size: 1,
    })
    expect(verifyProof('{"a":2}', proof, [signer])).toHaveProperty('problem')
    expect(verifyProof(event, proof.replace('index 0', 'index 1'), [signer])).toHaveProperty(
      'problem',
    )
    expect(verifyProof(event, proof, [newSigner('countersign/7')])).toHaveProperty('problem')
    expect(verifyProof(event, 'nonsense', [signer])).toHaveProperty('problem')
  })
})
