import { type Html } from '../compliance/html-text.ts'
import { empty, link } from './markup.ts'
import { figuresTable, type NamedFigures } from './overview.ts'
import { type Days, periodForm } from './period-form.ts'

export interface RepositoriesModel {
  readonly period: Days
  readonly repositories: readonly NamedFigures[]
  /** Where the next page is; null on the last. */
  readonly next: string | null
}

/** Every repository a person can read, by name, with its figures. */
export function repositoriesPage({ period, repositories, next }: RepositoriesModel): Html {
  const more = next === null ? '' : `<p class="pager">${link(next, 'More')}</p>\n`
  const list =
    repositories.length === 0
      ? empty('There is no repository here.', link('/repositories', 'Begin again'))
      : figuresTable(repositories)
  return `${periodForm({ action: '/repositories', period })}${list}${more}`
}
