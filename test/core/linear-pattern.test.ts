import { describe, expect, it } from '@jest/globals'
import { compileLinear, type LinearPattern } from '../../src/core/linear-pattern.ts'

function compiled(source: string): LinearPattern {
  const result = compileLinear(source)
  if ('problem' in result) throw new Error(result.problem)
  return result
}

describe('compileLinear', () => {
  it('finds one match after the other', () => {
    const { find } = compiled('acme_[a-z]{4}')
    const text = 'x acme_abcd, acme_efgh'
    expect(find(text, 0)).toEqual({ matchStart: 2, matchEnd: 11, start: 2, end: 11 })
    expect(find(text, 11)).toMatchObject({ start: 13, end: 22 })
    expect(find(text, 22)).toBeNull()
  })

  it('narrows a match to the group named secret, and does without where it took no part', () => {
    const { find } = compiled('key=(?P<secret>[a-z]{4})|none')
    expect(find('a key=abcd', 0)).toEqual({ matchStart: 2, matchEnd: 10, start: 6, end: 10 })
    expect(find('a none', 0)).toMatchObject({ start: 2, end: 6 })
    expect(compiled('(?<secret>b)').find('ab', 0)).toMatchObject({ start: 1 })
  })

  it('takes a line for a line', () => {
    expect(compiled('^id: [0-9]{3}$').find('a\nid: 123\nb', 0)).toMatchObject({ start: 2, end: 9 })
  })

  it.each([
    ['(', 'missing closing )'],
    ['a(?=b)', 'invalid or unsupported Perl syntax'],
    ['(a)\\1', 'invalid escape sequence'],
    ['[z-a]', 'invalid character class range'],
    ['a{2000}', 'invalid repeat count'],
    ['(?:[a-z]{1,50}x){1,20}', 'its repetitions make it too large'],
    ['a*', 'it also matches an empty text'],
    ['a|', 'it also matches an empty text'],
    ['a'.repeat(501), 'it is longer than 500 characters'],
  ])('does not take %j', (source, problem) => {
    expect(compileLinear(source)).toEqual({ problem })
  })
})
