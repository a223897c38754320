import { call } from './call.ts'
import { type GitHub } from './octokit.ts'

export interface Page<T> {
  readonly items: readonly T[]
  /** The `link` header of the answer. */
  readonly link: string | undefined
}

export interface Collected<T> {
  readonly items: readonly T[]
  /** False when GitHub has more pages than were read. */
  readonly complete: boolean
}

type AskPage<T> = (request: GitHub['request'], page: number) => Promise<Page<T>>

/** Pages one after the other until GitHub names no next one or `maxPages` were read. Throws `Failure`. */
export async function collectPages<T>(
  github: GitHub,
  askPage: AskPage<T>,
  maxPages: number,
): Promise<Collected<T>> {
  const items: T[] = []
  for (let page = 1; page <= maxPages; page += 1) {
    const answer = await call(github, (request) => askPage(request, page))
    for (const item of answer.items) items.push(item)
    if (!hasNext(answer.link)) return { items, complete: true }
  }
  return { items, complete: false }
}

/** RFC 8288, in the form GitHub writes it. */
export function hasNext(link: string | undefined): boolean {
  return link?.includes('rel="next"') ?? false
}
