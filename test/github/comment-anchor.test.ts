import { describe, expect, it } from '@jest/globals'
import { type Location } from '../../src/core/finding.ts'
import { commentAnchor } from '../../src/github/comment-anchor.ts'
import { changesOf, fileOf, place } from './assessment-of.ts'

const twoHunks = {
  ...fileOf('two.js', 1, 5),
  hunks: [...fileOf('', 1, 5).hunks, ...fileOf('', 6, 9).hunks],
}
const changes = changesOf(fileOf('src/a.js', 1, 99), fileOf('src/c.js', 201, 210), twoHunks, {
  ...fileOf('big.js', 1, 99),
  missing: 'no-patch',
})

describe('commentAnchor', () => {
  it.each<[string, Location, object | null]>([
    ['one line', place(3), { startLine: null, line: 3 }],
    ['a range in one hunk', place(3, { endLine: 5 }), { startLine: 3, line: 5 }],
    ['a range that leaves the diff', place(98, { endLine: 120 }), { startLine: null, line: 98 }],
    [
      'a range over two hunks',
      place(4, { path: 'two.js', endLine: 7 }),
      { startLine: null, line: 4 },
    ],
    ['a very long range', place(3, { endLine: 60 }), { startLine: null, line: 3 }],
    [
      'a range that starts above the diff',
      place(199, { path: 'src/c.js', endLine: 204 }),
      { startLine: null, line: 201 },
    ],
    ['a line outside the diff', place(120), null],
    ['a file outside the diff', place(3, { path: 'x.js' }), null],
    ['a file GitHub shows no diff of', place(3, { path: 'big.js' }), null],
  ])('anchors %s', (_, location, expected) => {
    expect(commentAnchor(location, changes)).toEqual(expected)
  })
})
