import { expect, it } from '@jest/globals'
import { toSummary } from '../../src/report/summary.ts'
import { randomFrom } from '../policy/samples.ts'
import { hostileAssessment } from './hostile.ts'

/** Takes code spans out as CommonMark finds them, so that what is left is what is read as markup. */
function withoutCode(markdown: string): string {
  let open = ''
  let rest = markdown.replaceAll(/<code>[^<]*<\/code>/gu, '')
  while (rest !== '') {
    const [plain = '', ticks = ''] = /^((?:\\[^]|[^\\`])*)(`+)?/u.exec(rest)?.slice(1) ?? []
    open += plain
    rest = rest.slice(plain.length + ticks.length)
    if (ticks === '') break
    const close = new RegExp(`(?<!\`)${ticks}(?!\`)`, 'u').exec(rest)
    if (close === null) return `${open}an unclosed <code span`
    rest = rest.slice(close.index + ticks.length)
  }
  return open
}

const markup = /[<>]|@[a-z]|#\d|GH-\d|:\/\/|www\.[a-z]|(?<!\\)(?:\]\(|!\[|\$)|:[a-z]+:|mailto/u

it('lets nothing hostile out of its place, in 1,000 assessments', () => {
  const random = randomFrom(8)
  const wrong: string[] = []
  for (let round = 0; round < 1_000; round += 1) {
    const { title, summary } = toSummary(hostileAssessment(random))
    const open = withoutCode(summary)
    const text = open.replaceAll(/<\/?(?:details|summary)>/gu, '').replaceAll('&#8203;', '·')
    const found = markup.exec(`${title}\n${text}`)
    if (found !== null) wrong.push(`${JSON.stringify(found[0])} in ${summary}`)
    const [opened, closed] = ['<details>', '</details>'].map((tag) => open.split(tag).length - 1)
    // One or two files behind the first findings, silenced ones, context, settings.
    if (opened !== closed || (opened !== 4 && opened !== 5)) wrong.push(`details in ${summary}`)
  }
  expect(wrong.slice(0, 2)).toEqual([])
})

it('shows control and direction characters nowhere, not even in code', () => {
  const random = randomFrom(9)
  const shown = Array.from({ length: 300 }, () => toSummary(hostileAssessment(random)).summary)
  expect(shown.filter((text) => /(?!\n)\p{Cc}|\p{Cf}|\p{Cs}/u.test(text))).toEqual([])
})
