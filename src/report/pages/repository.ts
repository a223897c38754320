import { escaped, type Html, table } from '../compliance/html-text.ts'
import { type Place, pullAddress, repositoryAddress } from './addresses.ts'
import { figureSections } from './figure-sections.ts'
import { empty, link, pathTo, timeOf } from './markup.ts'
import { type Days, periodForm } from './period-form.ts'
import { type SummedFigures } from './sum-figures.ts'
import { actionBadge } from './words.ts'

export const pullStates = ['open', 'merged', 'all'] as const
export type PullState = (typeof pullStates)[number]

/** A pull request in a list, by its newest verdict. */
export interface PullRow {
  readonly number: number
  readonly action: string | null
  readonly mode: string | null
  readonly findings: number
  readonly gaps: number
  readonly waived: number
  readonly linesAi: number
  readonly linesMixed: number
  readonly linesBot: number
  readonly linesHuman: number
  readonly linesUnknown: number
  readonly mergedAt: number | null
  readonly mergedAction: string | null
  /** Epoch milliseconds. */
  readonly changedAt: number
}

export interface RepositoryModel extends Place {
  readonly period: Days
  readonly sums: SummedFigures
  readonly state: PullState
  readonly pulls: readonly PullRow[]
  /** Where the next page of pull requests is; null on the last. */
  readonly next: string | null
}

export function repositoryPage(model: RepositoryModel): Html {
  const { period, sums, owner, name, webUrl } = model
  const gitHub = link(webUrl + pathTo([owner, name]), 'This repository on GitHub')
  const isIdle = sums.totals.merged === 0 && sums.findings.found === 0
  const figures = isIdle
    ? '<p>Nothing was merged and nothing was found in this period. Choose a longer one.</p>\n'
    : figureSections(sums)
  return [
    `<p>${gitHub}</p>\n`,
    '<h2>Pull requests</h2>\n',
    pullList(model),
    periodForm({ action: repositoryAddress(model), period }),
    figures,
  ].join('')
}

const stateWords = {
  open: 'Not merged',
  merged: 'Merged',
  all: 'All',
} as const satisfies Record<PullState, string>

function pullList(model: RepositoryModel): Html {
  const { state, pulls, next, period } = model
  const choices = pullStates.map((one) =>
    one === state
      ? `<strong aria-current="true">${stateWords[one]}</strong>`
      : link(repositoryAddress(model, { ...period, state: one }), stateWords[one]),
  )
  const list = pulls.length === 0 ? nothing : pullTable(model)
  const more = next === null ? '' : `<p class="pager">${link(next, 'Earlier ones')}</p>\n`
  return `<p class="pager">${choices.join(' ')}</p>\n${list}${more}`
}

const nothing = empty(
  'No pull request is on record here.',
  'Open one, or push to one that is open: the App judges it and it shows up here.',
)

function pullTable(model: RepositoryModel): Html {
  const rows = model.pulls.map((pull) => [
    link(pullAddress(model, pull.number), `#${pull.number}`),
    actionBadge(pull.action),
    pull.mergedAt === null ? 'not merged' : `merged ${timeOf(pull.mergedAt)}${mergedNote(pull)}`,
    linesText(pull),
    String(pull.findings),
    String(pull.gaps),
    String(pull.waived),
    timeOf(pull.changedAt),
  ])
  const head = [
    'Pull request',
    'Verdict',
    'State',
    'Lines with AI traces',
    'Findings',
    'Gaps',
    'Waived',
    'Last change',
  ]
  return table({ caption: `Pull requests: ${stateWords[model.state].toLowerCase()}`, head, rows })
}

function mergedNote({ mergedAction, action }: PullRow): Html {
  if (mergedAction === null) return ' without a verdict on the head'
  return mergedAction === action ? '' : escaped(` under “${mergedAction}”`)
}

function linesText(pull: PullRow): Html {
  const { linesAi, linesMixed, linesBot, linesHuman, linesUnknown } = pull
  const withAi = linesAi + linesMixed
  return `${withAi} of ${withAi + linesBot + linesHuman + linesUnknown}`
}
