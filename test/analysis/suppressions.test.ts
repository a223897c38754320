import { describe, expect, it } from '@jest/globals'
import { suppressionsIn } from '../../src/analysis/suppressions.ts'

function read(text: string) {
  return suppressionsIn({ path: 'a.js', text }).map(({ line, nextLine, ruleIds, reason }) => ({
    line,
    nextLine,
    ruleIds,
    reason,
  }))
}

describe('suppressionsIn', () => {
  it.each([
    ['run(x) // countersign-ignore javascript/eval: input is a constant'],
    ['# countersign-ignore javascript/eval: input is a constant'],
    ['/* countersign-ignore javascript/eval: input is a constant */'],
    ['<!-- countersign-ignore javascript/eval: input is a constant -->'],
    ['-- countersign-ignore javascript/eval: input is a constant'],
    ['{/* countersign-ignore javascript/eval: input is a constant */}'],
    ['  * countersign-ignore javascript/eval: input is a constant'],
    ['// countersign-ignore javascript/eval: input is a constant\r'],
    ['// countersign-ignore javascript/eval : input is a constant'],
  ])('reads %s', (text) => {
    expect(read(text)).toEqual([
      { line: 1, nextLine: 2, ruleIds: ['javascript/eval'], reason: 'input is a constant' },
    ])
  })

  it('reads several rules, and comments below one another speak for one line', () => {
    expect(
      read('\n// countersign-ignore a/b, c/d: why\n// countersign-ignore e/f: too\nx()'),
    ).toEqual([
      { line: 2, nextLine: 4, ruleIds: ['a/b', 'c/d'], reason: 'why' },
      { line: 3, nextLine: 4, ruleIds: ['e/f'], reason: 'too' },
    ])
  })

  it.each([
    ['// countersign-ignore'],
    ['// countersign-ignore a/b'],
    ['// countersign-ignore a/b:'],
    ['// countersign-ignore a/b: -->'],
    ['// countersign-ignore: no rule'],
  ])('gives %s no reason', (text) => {
    expect(read(text)).toMatchObject([{ reason: null }])
  })

  it.each([
    ['const text = "countersign-ignore a/b: why"'],
    ['// countersign-ignored a/b: why'],
    ['nothing here'],
  ])('does not take %s for one', (text) => {
    expect(read(text)).toEqual([])
  })

  it('takes time that grows with the text only', () => {
    const text = `// ${'countersign-ignore a,'.repeat(100_000)}`
    const start = process.cpuUsage().user
    expect(read(text)).toHaveLength(1)
    expect(process.cpuUsage(undefined).user - start).toBeLessThan(1_000_000)
  })
})
