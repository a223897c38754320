import { type Assessment } from '../../core/assessment.ts'
import { rangeAt } from '../../core/attribution.ts'
import { escaped, type Html } from '../compliance/html-text.ts'
import {
  type Place,
  pullAddress,
  repositoryAddress,
  sourceOnGitHub,
  traceAddress,
} from './addresses.ts'
import { code, download, empty, facts, link, notice, timeOf } from './markup.ts'
import { evidenceText } from './pull-lines.ts'
import { actionBadge, originWords, severityBadge } from './words.ts'

export interface TraceModel extends Place {
  readonly path: string
  readonly line: number
  /** Pull requests whose newest verdict names the file, the newest first. */
  readonly pulls: readonly TracedPull[]
  /** Whether older pull requests were not looked through. */
  readonly isCut: boolean
}

export interface TracedPull {
  readonly number: number
  readonly assessment: Assessment
  /** Place of the verdict in the log. */
  readonly seq: number
  readonly recordedAt: number
  readonly mergedAt: number | null
  readonly mergedAction: string | null
}

/** From a line to who answers for it, as far as the record goes. */
export function tracePage(model: TraceModel): Html {
  const { path, line, pulls, isCut } = model
  const bringing = pulls.filter(
    ({ assessment }) => rangeAt(assessment.attribution, path, line) !== null,
  )
  const others = pulls.filter((one) => !bringing.includes(one))
  const cut = isCut ? notice('Older pull requests were not looked through.') : ''
  return [
    lineForm(model),
    `<p class="soft">The number is that of the line in the head of each pull request: later changes above it move it. <code>countersign trace FILE:LINE</code> in a clone follows the line itself through its history.</p>\n`,
    cut,
    bringing.length === 0 ? nothing : bringing.map((one) => chainOf(one, model)).join(''),
    otherPulls(others, model),
  ].join('')
}

const nothing = empty(
  'No verdict on record names this line among those its change adds.',
  'It may be older than Countersign here, or stand elsewhere in the head that was judged. Check the path, or try the line it had then.',
)

function lineForm({ owner, name, path, line }: TraceModel): Html {
  return `<form class="filter" method="get" action="${escaped(`${repositoryAddress({ owner, name })}/trace`, 10_000)}">
<label>File <input name="path" value="${escaped(path, 4000)}" size="40" required></label>
<label>Line <input type="number" name="line" min="1" value="${line}" required></label>
<button type="submit">Follow</button>
</form>
`
}

function chainOf(pull: TracedPull, model: TraceModel): Html {
  const { assessment, number, seq, recordedAt } = pull
  const { path, line } = model
  const range = rangeAt(assessment.attribution, path, line)
  if (range === null) return ''
  const { startLine, endLine } = range
  const { headSha } = assessment
  const evidence =
    range.evidence.map((one) => evidenceText(one)).join('<br>') || 'no trace: unmarked'
  return `<section class="finding">
<h2>${link(pullAddress(model, number), escaped(`${model.owner}/${model.name}#${number}`))}</h2>
${facts([
  [
    'Lines',
    link(
      sourceOnGitHub(model, { sha: headSha, path, startLine, endLine }),
      `${startLine}–${endLine} at ${code(headSha.slice(0, 12))}`,
    ),
  ],
  ['Commit', range.commitSha === null ? 'not known' : code(range.commitSha)],
  ['Origin', originWords[range.origin]],
  ['How that is known', evidence],
  ['Findings on the line', findingsOn(pull, model)],
  ['Approved by', approversOf(assessment)],
  ['Verdict', `${actionBadge(assessment.decision.action)} recorded ${timeOf(recordedAt)}`],
  ['Merge', mergeText(pull)],
  [
    'Proof',
    download(
      `${pullAddress(model, number)}/proof?seq=${seq}&part=proof`,
      `place ${seq} in the audit log`,
    ),
  ],
])}</section>
`
}

function findingsOn(
  { assessment: { analysis, decision } }: TracedPull,
  { path, line }: TraceModel,
): Html {
  const here = analysis.findings.filter(
    ({ location }) =>
      location.path === path && location.startLine <= line && location.endLine >= line,
  )
  const texts = here.map(({ severity, title, fingerprint }) => {
    const waived = decision.waived.find((one) => one.fingerprint === fingerprint)
    const by =
      waived === undefined
        ? ''
        : `, let in by ${escaped(waived.waiver.grantedBy.login)} until ${escaped(waived.waiver.until)}: ${escaped(waived.waiver.reason)}`
    return `${severityBadge(severity)} ${escaped(title)}${by}`
  })
  return texts.length === 0 ? 'none' : texts.join('<br>')
}

function approversOf({ decision: { approvals } }: Assessment): Html {
  return approvals.length === 0
    ? 'nobody whose approval the policy counts'
    : approvals.map(({ by }) => escaped(by.login)).join(', ')
}

function mergeText({ mergedAt, mergedAction }: TracedPull): Html {
  if (mergedAt === null) return 'not merged'
  const under =
    mergedAction === null ? 'without a verdict on the head' : `under ${actionBadge(mergedAction)}`
  return `${timeOf(mergedAt)} ${under}`
}

function otherPulls(others: readonly TracedPull[], model: TraceModel): Html {
  if (others.length === 0) return ''
  const items = others.map(({ number, assessment }) => {
    const first = assessment.attribution.ranges.find(({ path }) => path === model.path)
    const lines =
      first === undefined
        ? 'adds no line to it'
        : `adds lines, the first at ${link(traceAddress(model, { path: model.path, line: first.startLine }), String(first.startLine))}`
    return `<li>${link(pullAddress(model, number), `#${number}`)} ${lines}</li>\n`
  })
  return `<h2>Other pull requests that name the file</h2>\n<ul>\n${items.join('')}</ul>\n`
}
