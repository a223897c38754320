import { type Html } from '../../report/compliance/html-text.ts'
import { type Account, documentOf } from './layout.ts'
import { type Page } from './page.ts'
import { type Problem, problemBody } from './problem.ts'
import { type Exchange, type Headers, sendDocument } from './respond.ts'

interface Shown {
  readonly title: string
  readonly body: Html
  /** Absent: nobody is signed in. */
  readonly account?: Account | null
  readonly status?: number
  /** An origin a form of the page may lead to. */
  readonly formTarget?: string
  readonly headers?: Headers
}

interface ShownProblem {
  readonly problem: Problem
  readonly account?: Account | null
  readonly headers?: Headers
}

/** Puts bodies into whole documents and sends them. */
export interface Show {
  readonly page: (exchange: Exchange, shown: Shown) => void
  readonly problem: (exchange: Exchange, shown: ShownProblem) => void
}

export function createShow(pages: readonly Page[]): Show {
  function page(exchange: Exchange, shown: Shown): void {
    const { title, body, account = null, status = 200, formTarget = null, headers = {} } = shown
    const path = (exchange.request.url ?? '/').split('?', 1)[0] ?? '/'
    const html = documentOf({ title, body, account, pages, path })
    sendDocument(exchange, { status, html, formTarget, headers })
  }
  return {
    page,
    problem: (exchange, { problem, ...rest }) => {
      const { title, status } = problem
      page(exchange, { ...rest, title, status, body: problemBody(problem) })
    },
  }
}
