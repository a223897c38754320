import { escaped } from '../../report/compliance/html-text.ts'
import { notice } from '../../report/pages/markup.ts'
import { type PageAnswer } from './page.ts'

/** A page that says what cannot be meant and what to do. */
export function badInput(problem: string): PageAnswer {
  return { kind: 'page', title: 'That does not work', body: notice(escaped(problem)) }
}
