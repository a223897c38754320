import { type Assessment } from '../../core/assessment.ts'
import { escaped, type Html, table } from '../compliance/html-text.ts'
import { isHeld } from '../is-held.ts'
import { counted } from '../markdown.ts'
import { policyName } from '../policy-name.ts'
import { type Place, pullAddress } from './addresses.ts'
import { code, empty, facts, link, notice, timeOf } from './markup.ts'
import { dependencySection, gapSection } from './pull-coverage.ts'
import { findingSections } from './pull-findings.ts'
import { lineSections } from './pull-lines.ts'
import { peopleSections, policySection } from './pull-people.ts'
import { type PullRecord, recordSection } from './pull-record.ts'
import { actionBadge } from './words.ts'

export interface PullModel extends Place {
  readonly number: number
  /** Null: merged past us, without a verdict ever. */
  readonly verdict: ShownVerdict | null
  /** Every verdict on record, the newest first. */
  readonly history: readonly PastVerdict[]
  readonly mergedAt: number | null
  /** The verdict on the merged head; null when there was none, or no merge. */
  readonly mergedAction: string | null
  readonly record: PullRecord
}

interface ShownVerdict {
  readonly id: string
  readonly assessment: Assessment
  readonly recordedAt: number
}

export interface PastVerdict {
  readonly id: string
  readonly headSha: string
  readonly action: string
  readonly recordedAt: number
}

/** The whole verdict on a pull request, as it was recorded. */
export function pullPage(model: PullModel): Html {
  const { verdict, record } = model
  const head = `<p>${link(model.webUrl + pullOnGitHub(model), 'This pull request on GitHub')}</p>\n${mergeNote(model)}`
  if (verdict === null) return head + noVerdict + recordSection(record, model)
  const { assessment } = verdict
  return [
    head,
    verdictSection(model, verdict),
    reasonSection(assessment),
    findingSections(assessment, model),
    gapSection(assessment),
    lineSections(assessment, model),
    dependencySection(assessment),
    peopleSections(assessment),
    policySection(assessment),
    historySection(model, verdict),
    recordSection(record, model),
  ].join('')
}

const noVerdict = empty(
  'There is no verdict on this pull request.',
  'It was merged without one. Make the check “countersign” required on the branch, so that this cannot happen: the page Doctor says how.',
)

function pullOnGitHub({ owner, name, number }: PullModel): string {
  return `/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/pull/${number}`
}

function mergeNote({ mergedAt, mergedAction, verdict }: PullModel): Html {
  if (mergedAt === null) return ''
  const when = timeOf(mergedAt)
  if (mergedAction === null) {
    return notice(`Merged ${when} without a verdict on the merged head.`)
  }
  const held = verdict !== null && isHeld(verdict.assessment)
  return notice(
    `Merged ${when}; the verdict on the merged head was ${actionBadge(mergedAction)}.${held ? ' It held the merge, and somebody went past it.' : ''}`,
  )
}

function verdictSection(model: PullModel, { assessment, recordedAt }: ShownVerdict): Html {
  const { decision, headSha, baseSha, engine, policyOrigin, analysis } = assessment
  const mode = decision.mode === 'observe' ? ' (the policy only observes: nothing is held)' : ''
  return facts([
    ['Verdict', `${actionBadge(decision.action)}${mode}`],
    ['Head', commitLink(model, headSha)],
    ['Judged against', commitLink(model, baseSha)],
    ['Recorded', timeOf(recordedAt)],
    ['Looked at', `${counted(analysis.analysedFiles, 'file')} to the end`],
    [
      'Policy',
      `${escaped(policyName(policyOrigin.sources))}, SHA-256 ${code(decision.policyHash)}`,
    ],
    ['Engine', `countersign ${escaped(engine.version)}, rules ${code(engine.rulesHash)}`],
  ])
}

function commitLink({ webUrl, owner, name }: PullModel, sha: string): Html {
  const path = `/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/commit/${encodeURIComponent(sha)}`
  return link(webUrl + path, code(sha.slice(0, 12)))
}

function reasonSection({ decision }: Assessment): Html {
  const rows = decision.reasons.map(
    ({ policyRule, action, because, fingerprints, places, approved }) => [
      code(policyRule),
      actionBadge(action) + (approved ? ' approved' : ''),
      escaped(because),
      restsOn(fingerprints.length, places.length),
    ],
  )
  if (rows.length === 0) return '<h2>Why</h2>\n<p>No rule of the policy asked for anything.</p>\n'
  const head = ['Rule of the policy', 'Asks for', 'Because', 'Rests on']
  return `<h2>Why</h2>\n${table({ caption: 'What the policy asked for', head, rows })}`
}

function restsOn(findings: number, places: number): Html {
  const parts = [
    ...(findings === 0 ? [] : [counted(findings, 'finding')]),
    ...(places === 0 ? [] : [counted(places, 'run of lines', 'runs of lines')]),
  ]
  return parts.length === 0 ? 'the change' : parts.join(', ')
}

function historySection(model: PullModel, shown: ShownVerdict): Html {
  const rows = model.history.map(({ id, headSha, action, recordedAt }) => [
    timeOf(recordedAt),
    code(headSha.slice(0, 12)),
    actionBadge(action),
    id === shown.id
      ? 'shown here'
      : link(pullAddress(model, model.number, { verdict: id }), 'Show'),
  ])
  const head = ['Recorded', 'Head', 'Verdict', '']
  return `<h2>Verdicts so far</h2>\n${table({ caption: 'Every verdict on record, the newest first', head, rows })}`
}
