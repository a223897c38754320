import { describe, expect, it } from '@jest/globals'
import { fingerprintMarkers, fingerprintsIn } from '../../src/github/review-marker.ts'
import { printOf } from './assessment-of.ts'

describe('fingerprint markers', () => {
  it.each([[[]], [['a']], [['a', 'b', 'c']]])('are read back: %j', (names) => {
    const fingerprints = names.map(printOf)
    expect(fingerprintsIn(`x\n${fingerprintMarkers(fingerprints)}\n\ny`)).toEqual(fingerprints)
  })

  it.each([
    `${fingerprintMarkers([printOf('x')])}\n\ntext\n${fingerprintMarkers([printOf('a')])}\n`,
    `\`${fingerprintMarkers([printOf('x')])}\`\r\n${fingerprintMarkers([printOf('a')])}\r\n`,
  ])('are read where ours stand, not where a path or code holds some: %j', (text) => {
    expect(fingerprintsIn(text)).toEqual([printOf('a')])
  })

  it.each([
    `x ${fingerprintMarkers([printOf('x')])}`,
    '<!-- countersign:123 -->',
    '<!-- countersign:review:0123456789abcdef0123456789abcdef -->',
    `<!-- countersign:${'x'.repeat(32)} -->`,
  ])('are nothing else: %s', (text) => {
    expect(fingerprintsIn(text)).toEqual([])
  })
})
