import { describe, expect, it } from '@jest/globals'
import { canonicalJson } from '../../src/core/canonical-json.ts'

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
