import { repositoryAddress } from '../../report/pages/addresses.ts'
import {
  type PullRow,
  type PullState,
  pullStates,
  repositoryPage,
} from '../../report/pages/repository.ts'
import { listPulls, type PullsQuery } from '../../store/pulls.ts'
import { badInput } from './bad-input.ts'
import { gatherFigures } from './gather-figures.ts'
import { type Page, type PageAnswer, type PageRequest } from './page.ts'
import { readNumber } from './read-number.ts'
import { readPeriod } from './read-period.ts'
import { readableRepository } from './readable.ts'

export const repository: Page = {
  pattern: '/repositories/:owner/:name',
  navigation: null,
  answer,
}

const pageSize = 50

async function answer(request: PageRequest): Promise<PageAnswer> {
  const { viewer, params, query, store, webUrl, now } = request
  const found = readableRepository(viewer, params)
  if (found === null) return { kind: 'missing' }
  const period = readPeriod(query, now)
  if ('problem' in period) return badInput(period.problem)
  const list = readList(query)
  if ('problem' in list) return badInput(list.problem)
  const { from, to, days } = period
  const sums = await gatherFigures(store, { repositoryIds: [found.id], from, to })
  const rows = await listPulls(store, { ...list, repositoryId: found.id, limit: pageSize + 1 })
  const pulls = rows.slice(0, pageSize)
  const place = { owner: found.owner, name: found.name, webUrl }
  const last = rows.length > pageSize ? pulls.at(-1) : undefined
  const next =
    last === undefined
      ? null
      : repositoryAddress(place, { ...days, state: list.state, after: cursorOf(last) })
  const { state } = list
  const body = repositoryPage({ ...place, period: days, sums, state, pulls, next })
  return { kind: 'page', title: `${found.owner}/${found.name}`, body }
}

function cursorOf({ changedAt, number }: PullRow): string {
  return `${changedAt}-${number}`
}

function readList(
  query: URLSearchParams,
): Pick<PullsQuery, 'state' | 'after'> | { readonly problem: string } {
  const state = readState(query.get('state') ?? 'all')
  if (state === null) {
    return { problem: `There is no such state. Choose one of ${pullStates.join(', ')}.` }
  }
  const cursor = query.get('after')
  if (cursor === null) return { state, after: null }
  const [changedAt = null, number = null] = cursor.split('-').map((part) => readNumber(part))
  if (changedAt === null || number === null) {
    return { problem: 'This is no place in the list. Begin again on the page of the repository.' }
  }
  return { state, after: { changedAt, number } }
}

function readState(text: string): PullState | null {
  return pullStates.find((one) => one === text) ?? null
}
