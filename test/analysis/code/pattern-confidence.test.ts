import { describe, expect, it } from '@jest/globals'
import { linesIn, pattern, scan } from './samples.ts'

const call = 'lib.f'

describe('how sure a pattern is', () => {
  it('is lower where the file lacks what makes it matter, and where the entry says so', () => {
    const files = [{ path: 'src/a.js', text: 'const lib = require("lib"); lib.f(); lib.g()' }]
    const rules = [
      pattern([
        { call, mentions: 'parse' },
        { call: 'lib.g', confidence: 'low' },
      ]),
    ]
    expect(scan(files, rules).detections.map((one) => one.confidence)).toEqual(['medium', 'low'])
  })

  it('asks whether the result is thrown away', () => {
    const rules = [pattern([{ call, discarded: true }])]
    expect(
      linesIn('src/a.js', 'const lib = require("lib")\nlib.f()\nconst a = lib.f()', rules),
    ).toEqual([2])
  })
})
