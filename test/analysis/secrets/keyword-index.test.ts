import { describe, expect, it } from '@jest/globals'
import { indexKeywords } from '../../../src/analysis/secrets/keyword-index.ts'

function hits(keywords: readonly string[], text: string): readonly string[] {
  const found: string[] = []
  indexKeywords(keywords).search(text, (keyword, end) => {
    found.push(`${keywords[keyword]}@${end}`)
    return true
  })
  return found
}

describe('indexKeywords', () => {
  it('finds overlapping keywords and keywords inside keywords', () => {
    expect(hits(['he', 'she', 'his', 'hers'], 'ushers')).toEqual(['she@4', 'he@4', 'hers@6'])
    expect(hits(['aa', 'a'], 'aaa')).toEqual(['a@1', 'aa@2', 'a@2', 'aa@3', 'a@3'])
  })

  it('takes both cases and any other character', () => {
    expect(hits(['ghp_'], 'é GHP_ \u{1F600}gHp_\0')).toEqual(['ghp_@6', 'ghp_@13'])
  })

  it('agrees with a search keyword by keyword', () => {
    const keywords = ['ab', 'bab', 'abab', 'ba', 'c']
    let text = ''
    for (let at = 0; at < 2000; at++) text += 'abc'.charAt((at * at + at * 7 + (at >> 3)) % 3)
    const expected = keywords.flatMap((keyword) => {
      const found: string[] = []
      for (let at = text.indexOf(keyword); at !== -1; at = text.indexOf(keyword, at + 1)) {
        found.push(`${keyword}@${at + keyword.length}`)
      }
      return found
    })
    expect([...hits(keywords, text)].toSorted()).toEqual(expected.toSorted())
  })

  it('stops when told to', () => {
    let calls = 0
    indexKeywords(['a']).search('aaaa', () => ++calls < 2)
    expect(calls).toBe(2)
  })

  it('refuses keywords it could never find', () => {
    expect(() => indexKeywords(['ABC'])).toThrow(TypeError)
  })
})
