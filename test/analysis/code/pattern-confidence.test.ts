import { describe, expect, it } from '@jest/globals'
import { linesIn, pattern, scan } from './samples.ts'

const call = 'lib.f'

describe('how sure a pattern is', () => {
  const asked = pattern([{ call, asked: 'insecure|skip' }])
  it.each([
    ['lib.f()', 'high'],
    ['if (options.skipVerify) lib.f()', 'medium'],
    ['if (ready) lib.f()', 'high'],
    ['if (options.insecure) { if (ready) { lib.f() } }', 'medium'],
    ['if (options.insecure) { go() } lib.f()', 'high'],
  ])('where somebody asked for it: %s', (source, confidence) => {
    const text = `const lib = require("lib")\n${source}`
    expect(
      scan([{ path: 'src/a.js', text }], [asked]).detections.map((one) => one.confidence),
    ).toEqual([confidence])
  })

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
