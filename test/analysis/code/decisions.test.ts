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
    ['low', 'if (debug) { if (ready) { lib.f() } }'],
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

describe('what somebody judged in a way nobody here knows', () => {
  const rule = {
    ...pattern([]),
    kind: 'taint',
    sources: ['remote'],
    context: 'redirect',
    sinks: [{ call: '*.sink', proven: true }],
  } as const
  it.each([
    ['high', 'sink(req.query.a)'],
    ['medium', 'const a = req.query.a; if (isSafe(a)) sink(a)'],
    ['medium', 'const a = req.query.a; validatePath(a); sink(a)'],
    ['medium', 'sink(req.headers.host)'],
  ])('%s, and never silent: %s', (confidence, body) => {
    const text = `import express from 'express'\nexpress().get('/', (req) => { ${body} })`
    const { detections } = scan([{ path: 'a.js', text }], [rule])
    expect(detections.map((one) => one.confidence)).toEqual([confidence])
  })
})
