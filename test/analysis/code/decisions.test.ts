import { describe, expect, it } from '@jest/globals'
import { pattern, scan } from './samples.ts'

const call = 'lib.f'

describe('what was decided on purpose', () => {
  it.each([
    ['high', 'lib.f()'],
    ['low', 'if (debug) lib.f()'],
    ['low', 'if (production) { stop() } else { lib.f() }'],
    ['low', 'function g() { if (!debug) return; lib.f() } g()'],
    ['low', 'const a = debug ? lib.f() : 1'],
    ['low', 'debug && lib.f()'],
    ['low', "switch (mode) { case 'debug': lib.f() }"],
    ['high', 'if (ready) lib.f()'],
    ['high', 'if (debug) { log() }\nlib.f()'],
  ])('%s: %s', (confidence, source) => {
    const rule = { ...pattern([{ call }]), unless: 'debug|production' }
    const text = `import lib from 'lib'\n${source}`
    const { detections } = scan([{ path: 'a.js', text }], [rule])
    expect(detections.map((one) => one.confidence)).toEqual([confidence])
  })

  it('a match can be less sure than its rule', () => {
    const rule = pattern([{ call, confidence: 'medium' }])
    const text = "import lib from 'lib'\nlib.f()"
    expect(scan([{ path: 'a.js', text }], [rule]).detections[0]?.confidence).toBe('medium')
  })
})
