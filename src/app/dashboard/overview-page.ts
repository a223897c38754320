import { type NamedFigures, overviewPage } from '../../report/pages/overview.ts'
import { type SummedFigures } from '../../report/pages/sum-figures.ts'
import { judgedRepositories } from '../../store/figures.ts'
import { badInput } from './bad-input.ts'
import { gatherFigures } from './gather-figures.ts'
import { type Page, type PageAnswer, type PageRequest, type Viewer } from './page.ts'
import { readPeriod } from './read-period.ts'

export const overview: Page = { pattern: '/', navigation: 'Overview', answer }

async function answer({ viewer, query, store, now }: PageRequest): Promise<PageAnswer> {
  const period = readPeriod(query, now)
  if ('problem' in period) return badInput(period.problem)
  const repositoryIds = [...viewer.repositories.keys()]
  const sums = await gatherFigures(store, { repositoryIds, from: period.from, to: period.to })
  const judged = await judgedRepositories(store, repositoryIds)
  const body = overviewPage({
    period: period.days,
    sums,
    readable: repositoryIds.length,
    judged: judged.size,
    repositories: namedFigures(viewer, sums),
  })
  return { kind: 'page', title: 'Overview', body }
}

/** Those with most merged first, then by name. */
function namedFigures(viewer: Viewer, sums: SummedFigures): readonly NamedFigures[] {
  const named = [...sums.repositories].flatMap(([id, figures]): readonly NamedFigures[] => {
    const repository = viewer.repositories.get(id)
    if (repository === undefined) return []
    return [{ id, owner: repository.owner, name: repository.name, figures }]
  })
  return named.toSorted(
    (first, second) =>
      second.figures.merged - first.figures.merged || (first.name < second.name ? -1 : 1),
  )
}
