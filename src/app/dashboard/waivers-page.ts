import { pathTo } from '../../report/pages/markup.ts'
import { type WaiverState, waiverStates, waiversPage } from '../../report/pages/waivers.ts'
import { listWaivers, type WaiverCursor } from '../../store/list-waivers.ts'
import { badInput } from './bad-input.ts'
import { type Page, type PageAnswer, type PageRequest } from './page.ts'
import { readNumber } from './read-number.ts'

export const waivers: Page = { pattern: '/waivers', navigation: 'Waivers', answer }

const pageSize = 100
const dueDays = 14

async function answer({ viewer, query, store, now }: PageRequest): Promise<PageAnswer> {
  const state = readState(query.get('state') ?? 'in-force')
  if (state === null) {
    return badInput(`There is no such state. Choose one of ${waiverStates.join(', ')}.`)
  }
  const cursor = query.get('after')
  const after = cursor === null ? null : readCursor(cursor)
  if (cursor !== null && after === null) {
    return badInput('This is no place in the list. Begin again on the page of waivers.')
  }
  const rows = await listWaivers(store, {
    repositoryIds: [...viewer.repositories.keys()],
    state,
    today: dayOf(now),
    soon: dayOf(now + dueDays * 86_400_000),
    after,
    limit: pageSize + 1,
  })
  const shown = rows.slice(0, pageSize)
  const last = rows.length > pageSize ? shown.at(-1) : undefined
  const next =
    last === undefined
      ? null
      : pathTo(['waivers'], {
          state,
          after: `${last.waiver.until}_${last.repositoryId}_${last.waiver.id}`,
        })
  const named = shown.flatMap((one) => {
    const repository = viewer.repositories.get(one.repositoryId)
    return repository === undefined
      ? []
      : [{ ...one, owner: repository.owner, name: repository.name }]
  })
  const body = waiversPage({ state, days: dueDays, waivers: named, next })
  return { kind: 'page', title: 'Waivers', body }
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

function readState(text: string): WaiverState | null {
  return waiverStates.find((one) => one === text) ?? null
}

function readCursor(text: string): WaiverCursor | null {
  const [until = '', repository, ...id] = text.split('_')
  const repositoryId = readNumber(repository)
  if (!/^\d{4}-\d\d-\d\d$/u.test(until) || repositoryId === null) return null
  return { until, repositoryId, id: id.join('_') }
}
