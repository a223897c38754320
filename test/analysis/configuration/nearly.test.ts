import { describe, expect, it } from '@jest/globals'
import { isNearly } from '../../../src/analysis/configuration/nearly.ts'

describe('isNearly', () => {
  it.each([
    ['a letter less', 'action'],
    ['a letter more', 'actionss'],
    ['a letter in front', 'xactions'],
    ['another letter', 'actiens'],
    ['two swapped', 'actoins'],
    ['the last two swapped', 'actiosn'],
  ])('finds %s', (_, text) => {
    expect(isNearly(text, ['docker', 'actions'])).toBe(true)
  })

  it.each([
    ['the name itself', 'actions'],
    ['two letters more', 'actions-x'],
    ['two letters changed', 'acsiens'],
    ['letters swapped from afar', 'octians'],
    ['nothing', ''],
  ])('leaves %s', (_, text) => {
    expect(isNearly(text, ['docker', 'actions'])).toBe(false)
  })

  it('leaves a name that is one of them and close to another', () => {
    expect(isNearly('dockers', ['docker', 'dockers'])).toBe(false)
  })
})
