import { type ReadableRepository } from '../../core/readable-repository.ts'
import { pathTo } from '../../report/pages/markup.ts'
import { repositoriesPage } from '../../report/pages/repositories.ts'
import { type RepositoryFigures } from '../../report/pages/sum-figures.ts'
import { badInput } from './bad-input.ts'
import { gatherFigures } from './gather-figures.ts'
import { type Page, type PageAnswer, type PageRequest } from './page.ts'
import { readPeriod } from './read-period.ts'

export const repositories: Page = {
  pattern: '/repositories',
  navigation: 'Repositories',
  answer,
}

const pageSize = 100

async function answer({ viewer, query, store, now }: PageRequest): Promise<PageAnswer> {
  const period = readPeriod(query, now)
  if ('problem' in period) return badInput(period.problem)
  const after = query.get('after') ?? ''
  const rest = [...viewer.repositories.values()]
    .toSorted((first, second) => (nameOf(first) < nameOf(second) ? -1 : 1))
    .filter((one) => nameOf(one) > after)
  const shown = rest.slice(0, pageSize)
  const { from, to, days } = period
  const repositoryIds = shown.map(({ id }) => id)
  const sums = await gatherFigures(store, { repositoryIds, from, to })
  const last = rest.length > pageSize ? shown.at(-1) : undefined
  const body = repositoriesPage({
    period: days,
    repositories: shown.map(({ id, owner, name }) => ({
      id,
      owner,
      name,
      figures: sums.repositories.get(id) ?? noFigures,
    })),
    next: last === undefined ? null : pathTo(['repositories'], { ...days, after: nameOf(last) }),
  })
  return { kind: 'page', title: 'Repositories', body }
}

/** What the list is ordered by. */
function nameOf({ owner, name }: ReadableRepository): string {
  return `${owner}/${name}`.toLowerCase()
}

const noFigures: RepositoryFigures = {
  merged: 0,
  judged: 0,
  withGaps: 0,
  held: 0,
  found: 0,
  fixed: 0,
  linesAi: 0,
  lines: 0,
  exceptions: 0,
}
