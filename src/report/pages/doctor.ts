import { type Note } from '../../core/note.ts'
import { escaped, type Html, table } from '../compliance/html-text.ts'
import { repositoryAddress } from './addresses.ts'
import { badge, empty, link, timeOf } from './markup.ts'

interface Named {
  readonly owner: string
  readonly name: string
}

export interface DoctorListModel {
  readonly days: number
  readonly repositories: readonly (Named & {
    /** Whether it ever had a verdict. */
    readonly isJudged: boolean
    /** Merges and pushes past a verdict in those days. */
    readonly past: number
  })[]
}

/** Where something went past the check, and the way to what GitHub says of each repository. */
export function doctorListPage({ days, repositories }: DoctorListModel): Html {
  const rows = repositories.map(({ owner, name, isJudged, past }) => [
    link(`${repositoryAddress({ owner, name })}/doctor`, escaped(`${owner}/${name}`)),
    isJudged ? badge('good', 'judged') : badge('medium', 'never judged'),
    past === 0 ? badge('good', 'nothing') : badge('bad', `${past} times`),
  ])
  const nothing = empty('There is no repository to examine.', 'Install the App on one.')
  const head = ['Repository', 'Verdicts', `Went past the check in ${days} days`]
  const list = table({
    caption: 'What the record says; the first column leads to what GitHub says now',
    head,
    rows,
  })
  return rows.length === 0 ? nothing : list
}

interface DoctorModel {
  readonly notes: readonly Note[]
  /** Epoch milliseconds: when GitHub was asked. */
  readonly readAt: number
}

const marks = {
  fine: badge('good', 'fine'),
  wrong: badge('bad', 'to do'),
  unknown: badge('medium', 'not known'),
} as const satisfies Record<Note['state'], Html>

/** Whether the default branch asks for the check, from whom, and who may go past it; null: GitHub gave no answer. */
export function doctorPage(model: DoctorModel | null): Html {
  if (model === null) {
    return empty(
      'GitHub gave no answer about the rules of this repository.',
      'The App needs the permission to read administration of the repository, or GitHub cannot be reached. <code>countersign doctor --repo OWNER/NAME</code> asks with a token of yours.',
    )
  }
  const { notes, readAt } = model
  const rows = notes.map(({ topic, state, text }) => [escaped(topic), marks[state], escaped(text)])
  const caption = 'Rules of the default branch'
  return `<p>GitHub was asked ${timeOf(readAt)}.</p>\n${table({ caption, head: ['What', 'State', 'Found'], rows })}`
}
