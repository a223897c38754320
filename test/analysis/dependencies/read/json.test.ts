import { describe, expect, it } from '@jest/globals'
import { readJson } from '../../../../src/analysis/dependencies/read/json.ts'
import { randomFrom } from '../../../policy/samples.ts'

/** What is told of a text, with the line of its first error. */
function told(text: string, wants: (name: string) => boolean = () => true): readonly unknown[] {
  const seen: unknown[] = []
  const brokenAtLine = readJson(text, {
    onValue: (path, value, line) => seen.push([...path, value, line]),
    onObject: (path, line) => seen.push(['{', ...path, line]),
    onObjectEnd: (path) => seen.push(['}', ...path]),
    wants: (_, name) => wants(name),
  })
  return [...seen, brokenAtLine]
}

type Random = ReturnType<typeof randomFrom>

const words = ['"a"', '"b c"', '"\\u00e9\\n\\""', '""', '0', '-1.5e3', 'true', 'false', 'null']
const blanks = ['', ' ', '\n', '\r\n', '\t', '\r']

/** Tokens of a random JSON text, blanks among them. */
function tokensOf(random: Random, depth = 3): readonly string[] {
  const space = random.one(blanks)
  const kind = depth === 0 ? 2 : random.below(4)
  if (kind > 1) return [space, random.one(words)]
  const items = Array.from({ length: random.below(4) }, (_, index) => [
    ...(index === 0 ? [] : [',']),
    ...(kind === 0 ? [space, random.one(words.slice(0, 4)), ':'] : []),
    ...tokensOf(random, depth - 1),
  ])
  return [space, kind === 0 ? '{' : '[', ...items.flat(), space, kind === 0 ? '}' : ']']
}

describe('readJson', () => {
  it('tells the same of strict JSON as of the same text with a comment first or in the middle', () => {
    const random = randomFrom(5)
    for (let round = 0; round < 500; round++) {
      const tokens = tokensOf(random)
      const text = tokens.join('')
      const at = random.below(tokens.length + 1)
      expect(told(`/**/${text}`)).toEqual(told(text))
      expect(told([...tokens.slice(0, at), '/**/', ...tokens.slice(at)].join(''))).toEqual(
        told(text),
      )
    }
  })

  it('tells the same of a text that breaks off or holds something odd, comment or not', () => {
    const random = randomFrom(7)
    const odd = ['', '"', '\\', ',', '}', ']', ':', 'tru', '01', '\u0000', '\u00A0', '"\\x"', '1.']
    for (let round = 0; round < 500; round++) {
      const text = tokensOf(random).join('')
      const at = random.below(text.length + 1)
      const end = text.slice(random.chance(0.5) ? text.length : at)
      const broken = `${text.slice(0, at)}${random.one(odd)}${end}`
      expect(told(broken)).toEqual(told(`/**/${broken}`))
    }
  })

  it('leaves out values nobody wants, and goes on behind them', () => {
    const text = '{"a":{"x":[1,{"y":"\\u0041"}]},\n"b":2}'
    expect(told(text, (name) => name !== 'a')).toEqual([['{', 1], ['b', 2, 2], ['}'], null])
    const broken = '{"a":{"x":[1,{"y":]}},\n"b":2}'
    expect(told(broken, (name) => name !== 'a')).toEqual(told(broken))
  })

  it('names the line of the first error and still tells what stands before and after', () => {
    expect(told('{"a":1,\n"b" 2,\n"c":3}')).toEqual([['{', 1], ['a', 1, 1], ['c', 3, 3], ['}'], 2])
    expect(told('['.repeat(200))).toEqual([1])
  })
})
