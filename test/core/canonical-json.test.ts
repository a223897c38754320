import { describe, expect, it } from '@jest/globals'
import { canonicalJson, isCanonicalJson } from '../../src/core/canonical-json.ts'

describe('canonicalJson', () => {
  it('gives the sample of RFC 8785, section 3.2.2', () => {
    const sample = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  it('sorts keys by UTF-16 units, section 3.2.3', () => {
    const keys = {
      '\u20ac': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '\ud83d\ude00': 5,
      '\u0080': 6,
      '\u00f6': 7,
    }
    expect([...canonicalJson(keys).matchAll(/:(\d)/gu)].map((match) => match[1]).join('')).toBe(
      '2467153',
    )
  })

  it.each([[Number.NaN], [Infinity], ['\ud800'], [[undefined]], [() => 1]])(
    'refuses %p',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError)
    },
  )
})

describe('isCanonicalJson', () => {
  it.each([
    [String.raw`{"a":1,"b":[{"c":"é\n"}]}`, true],
    ['{"1":0,"10":0,"9":0}', true],
    ['{"1":0,"9":0,"10":0}', false],
    ['{"b":1,"a":1}', false],
    ['[{"a":{"d":1,"c":1}}]', false],
    ['{"a":1,"a":1}', false],
    ['{"a": 1}', false],
    ['{"a":1.0}', false],
    ['{"a":-0}', false],
    ['{"a":1e2}', false],
    [String.raw`"\u0041"`, false],
    [String.raw`"\/"`, false],
    ['{"__proto__":{"z":1},"a":1}', true],
    [String.raw`"\u001f"`, true],
    [String.raw`"\u001F"`, false],
    ['{"\u20ac":1,"\ufb33":2}', true],
    ['{"\ufb33":2,"\u{1f600}":1}', false],
    [String.raw`"the text \\ud800"`, true],
  ])('of %s is %p', (text, expected) => {
    expect(isCanonicalJson(text, JSON.parse(text))).toBe(expected)
    expect(canonicalJson(JSON.parse(text)) === text).toBe(expected)
  })

  it.each([String.raw`"\ud800"`, String.raw`{"\udfff":1}`])(
    'refuses the lone surrogate of %s',
    (text) => {
      expect(() => isCanonicalJson(text, JSON.parse(text))).toThrow(TypeError)
    },
  )
})
