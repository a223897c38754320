import { escaped, figure, type Html, table } from '../compliance/html-text.ts'
import { figureSections } from './figure-sections.ts'
import { empty, keyFigures, link, pathTo } from './markup.ts'
import { type Days, periodForm } from './period-form.ts'
import { type SummedFigures } from './sum-figures.ts'

export interface OverviewModel {
  readonly period: Days
  readonly sums: SummedFigures
  /** How many repositories the viewer can read, and how many of them were ever judged. */
  readonly readable: number
  readonly judged: number
  /** Those with most going on first. */
  readonly repositories: readonly NamedFigures[]
}

export interface NamedFigures {
  readonly owner: string
  readonly name: string
  readonly id: number
  readonly figures: SummedFigures['repositories'] extends ReadonlyMap<number, infer Value>
    ? Value
    : never
}

export function overviewPage(model: OverviewModel): Html {
  const { period, sums, readable, judged } = model
  const head = `<p class="soft">Everything here is about the ${readable} repositories you can read on GitHub, and about changes, never about persons.</p>\n${periodForm({ action: '/', period })}`
  if (readable === 0) return head + noRepositories
  const adoption = keyFigures([
    {
      name: 'Repositories judged',
      value: `${judged} of ${readable}`,
      note: 'had a verdict at least once',
    },
  ])
  const nothing = sums.totals.merged === 0 && sums.findings.found === 0
  const body = nothing
    ? nothingYet
    : `${figureSections(sums)}<h2>Repositories</h2>\n${repositoryTable(model)}`
  return head + adoption + body
}

const noRepositories = empty(
  'There is no repository to show.',
  'You see the repositories that the App is installed on and that you can read on GitHub. Ask an owner of the organisation to install the App, or to give you access.',
)

const nothingYet = empty(
  'Nothing was merged and nothing was found in this period.',
  'Choose a longer period above. If the App was just installed, open a pull request: its verdict shows up here within a minute.',
)

/** Rows of the overview; the whole is on the page of repositories. */
const mostRows = 20

function repositoryTable({ repositories, readable }: OverviewModel): Html {
  const more = `<p>${link('/repositories', `All ${readable} repositories`)}</p>\n`
  return figuresTable(repositories.slice(0, mostRows)) + more
}

/** A row of figures for each repository. */
export function figuresTable(repositories: readonly NamedFigures[]): Html {
  const rows = repositories.map(({ owner, name, id, figures }) => [
    link(pathTo(['repositories', owner, name]), escaped(`${owner}/${name}`)),
    figure(`repository.${id}.merged`, figures.merged),
    figure(`repository.${id}.judged`, figures.judged),
    `${figure(`repository.${id}.linesAi`, figures.linesAi)} of ${figure(`repository.${id}.lines`, figures.lines)}`,
    figure(`repository.${id}.found`, figures.found),
    figure(`repository.${id}.fixed`, figures.fixed),
    figure(`repository.${id}.gaps`, figures.withGaps),
    figure(`repository.${id}.exceptions`, figures.exceptions),
  ])
  return table({
    caption: 'Repositories in this period',
    head: [
      'Repository',
      'Merged',
      'With a verdict',
      'Lines with AI traces',
      'Findings',
      'Fixed',
      'With gaps',
      'Exceptions',
    ],
    rows,
  })
}
