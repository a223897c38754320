import { type TracedLine } from '../git/trace-line.ts'
import { type LineChain } from '../report/line-chain.ts'
import { type Tie } from '../report/pull-of-commit.ts'
import { visibleText } from '../report/visible-text.ts'

/** What is said of one line. */
export interface Trace {
  readonly line: TracedLine
  /** How the commit is tied to the pull request; null: nobody judged it. */
  readonly tie: Tie | null
  readonly chain: LineChain | null
  /** Of the decision's event; null when there is none to prove. */
  readonly proof: LogProof | null
}

export interface LogProof {
  readonly log: string
  readonly seq: number
  /** Of the log it was proven in; null when the proof does not hold. */
  readonly size: number | null
  /** The key came by another way than the log. */
  readonly keyGiven: boolean
}

/** A trace for people: one link a line. */
export function chainText(trace: Trace): string {
  const { line, chain } = trace
  const rows: Row[] = [
    ['line', `${line.path}:${line.line}`],
    ['commit', `${line.commitSha}, there ${line.commitPath}:${line.commitLine}`],
    ...(chain === null ? unknown(trace) : [...linksOf(trace, chain), proofRow(trace)]),
  ]
  return rows.map(([name, text]) => `${name.padEnd(13)}${visibleText(text, 500)}\n`).join('')
}

type Row = readonly [name: string, text: string]

function unknown({ line }: Trace): readonly Row[] {
  const where =
    line.mergedBy === null
      ? 'No verdict and no merge on record names this commit.'
      : `No verdict on record names this commit, and no merge on record is ${line.mergedBy}, which brought it in.`
  return [
    [
      'not judged',
      `${where} It is older than the App, was pushed past pull requests, or came by a rebase: of a rebased pull request only the last commit is on record.`,
    ],
  ]
}

const ties = {
  merge: 'the commit is what its merge made',
  head: 'the commit is its head',
  inside: 'the commit is one of its commits',
} as const

function linksOf({ tie }: Trace, chain: LineChain): readonly Row[] {
  return [
    ['pull request', `${pullName(chain)}${tie === null ? '' : `: ${ties[tie]}`}`],
    ...mergeRows(chain),
    ...originRows(chain),
    ...findingRows(chain),
    [
      'reviewed by',
      chain.reviewers
        .map(({ id, login }) => (login === null ? `account ${id}` : `${login} (${id})`))
        .join(', ') || 'nobody the policy counted',
    ],
    ...decisionRows(chain),
    ...chain.events.map(({ type, at, seq }): Row => ['event', `${type}, ${at}, place ${seq}`]),
    ...chain.notes.map((note): Row => ['note', note]),
  ]
}

function pullName({ pullRequest }: LineChain): string {
  const { repository, repositoryId, number } = pullRequest
  return `${repository ?? `repository ${repositoryId}`}#${number}`
}

function mergeRows({ pullRequest: { headSha, merge } }: LineChain): readonly Row[] {
  return [
    ...(headSha === null ? [] : [['judged head', headSha] as const]),
    ...(merge === null
      ? []
      : [
          [
            'merged',
            `${merge.commitSha}, ${merge.at}, by account ${merge.by ?? 'unknown'}${merge.pastVerdict ? ', PAST THE VERDICT' : ''}`,
          ] as const,
        ]),
  ]
}

function originRows({ origin }: LineChain): readonly Row[] {
  if (origin === null) return []
  const { evidence } = origin
  return [
    [
      'written by',
      `${origin.origin} (${origin.involvement}), lines ${origin.startLine} to ${origin.endLine}`,
    ],
    ...evidence.map(
      ({ signal, strength, tool, detail }): Row => [
        'evidence',
        `${strength}: ${detail} (${signal}${tool === null ? '' : `, ${tool}`})`,
      ],
    ),
  ]
}

function findingRows({ findings }: LineChain): readonly Row[] {
  if (findings.length === 0) return [['findings', 'none on the line']]
  return findings.map(({ fingerprint, ruleId, title, severity, waiver, suppressed }): Row => {
    const what = ruleId === null ? fingerprint : `${severity}: ${title} (${ruleId}, ${fingerprint})`
    const taken =
      waiver === null
        ? ''
        : `; waived until ${waiver.until} by ${waiver.grantedBy.login}: ${waiver.reason}`
    return ['finding', `${what}${taken}${suppressed === null ? '' : `; silenced: ${suppressed}`}`]
  })
}

function decisionRows({ decision }: LineChain): readonly Row[] {
  if (decision === null) return []
  const { result, at, policySha256, rulesSha256, version } = decision
  return [
    ['decision', `${result}, ${at}, countersign ${version ?? 'of unknown version'}`],
    ['policy', policySha256 ?? 'unknown'],
    ['rules', rulesSha256 ?? 'unknown'],
  ]
}

function proofRow({ proof }: Trace): Row {
  if (proof === null) return ['log', 'there is no decision to prove']
  const { log, seq, size, keyGiven } = proof
  if (size === null)
    return ['log', `✗ nothing proves that the decision stands at place ${seq} of ${log}`]
  const by = keyGiven ? '' : ', by the key that comes with it'
  return ['log', `✓ the decision stands at place ${seq} of ${log}, a log of ${size} events${by}`]
}
