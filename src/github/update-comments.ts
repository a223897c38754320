import { type Assessment } from '../core/assessment.ts'
import { type Gap } from '../core/gap.ts'
import { type Waiver } from '../core/waiver.ts'
import { type JudgedFinding } from '../report/judged-findings.ts'
import { prose } from '../report/markdown.ts'
import { type Surroundings, toCommentBody, toSettledBody } from './comment-body.ts'
import { type ExistingComment } from './existing-review.ts'
import { worthSaying } from './worth-saying.ts'

export interface CommentUpdate {
  readonly id: number
  readonly body: string
}

interface Updates {
  readonly update: readonly CommentUpdate[]
  /** Ids of our comments that stay as they are. */
  readonly leave: readonly number[]
}

/** One write a second: the rest is edited after the next push. */
const mostUpdates = 60

/**
 * What becomes of our comments: a finding that is gone is said to be fixed or ignored, one that came back or reads differently now
 * is told anew. A comment somebody answered is theirs as much as ours and stays.
 */
export function updateComments(
  comments: readonly ExistingComment[],
  surroundings: Surroundings,
): Updates {
  const current = index(surroundings.assessment)
  const wanted = comments.map(({ id, ...comment }) => ({
    id,
    body: comment.isAnswered ? null : newBody(comment, current, surroundings),
  }))
  const update = wanted
    .flatMap(({ id, body }) => (body === null ? [] : [{ id, body }]))
    .slice(0, mostUpdates)
  const changed = new Set(update.map(({ id }) => id))
  return { update, leave: comments.map(({ id }) => id).filter((id) => !changed.has(id)) }
}

interface Current {
  /** Findings to speak of. */
  readonly spoken: ReadonlyMap<string, JudgedFinding>
  /** Everything that is still there, spoken of or not. */
  readonly present: ReadonlySet<string>
  /** What is said of findings that were ignored in the code or waived. */
  readonly letIn: ReadonlyMap<string, string>
}

function index(assessment: Assessment): Current {
  const { findings, context, suppressed } = assessment.analysis
  const { waived } = assessment.decision
  const spoken = worthSaying(assessment)
  const isWaived = new Set(waived.map(({ fingerprint }) => fingerprint))
  const open = findings.filter(({ fingerprint }) => !isWaived.has(fingerprint))
  return {
    spoken: new Map(spoken.map((judged) => [judged.finding.fingerprint, judged])),
    present: new Set([...open, ...context].map(({ fingerprint }) => fingerprint)),
    letIn: new Map([
      ...suppressed.map(
        ({ finding, reason }) =>
          [finding.fingerprint, `Ignored in ${assessment.headSha}: ${prose(reason, 300)}`] as const,
      ),
      ...waived.map(({ fingerprint, waiver }) => [fingerprint, waivedText(waiver)] as const),
    ]),
  }
}

function waivedText({ kind, until, grantedBy, reason }: Waiver): string {
  const what = kind === 'accepted' ? 'Accepted' : 'Marked as a false positive'
  return `${what} by ${prose(grantedBy.login, 60)} until ${until}: ${prose(reason, 300)}`
}

/** Null when the comment stays as it is. */
function newBody(
  comment: Omit<ExistingComment, 'id'>,
  current: Current,
  surroundings: Surroundings,
): string | null {
  const { fingerprints, isSettled, body } = comment
  const spoken = fingerprints.flatMap((fingerprint) => current.spoken.get(fingerprint) ?? [])
  const [lead, ...others] = spoken
  if (lead !== undefined) {
    const remark = { lead, others, anchor: comment.anchor, fingerprints }
    const fresh = toCommentBody(remark, surroundings)
    return isSettled || comparable(fresh) !== comparable(body) ? fresh : null
  }
  if (isSettled || fingerprints.some((fingerprint) => current.present.has(fingerprint))) return null
  const outcome = outcomeOf(comment, current, surroundings.assessment)
  return outcome === null ? null : toSettledBody(comment, outcome)
}

/** Null when the file was not looked at: what was not seen is not known to be fixed. */
function outcomeOf(
  { fingerprints, path }: Omit<ExistingComment, 'id'>,
  { letIn }: Current,
  { headSha, analysis }: Assessment,
): string | null {
  const said = fingerprints.map((one) => letIn.get(one)).find((one) => one !== undefined)
  if (said !== undefined) return said
  return analysis.gaps.some((gap) => hides(gap, path)) ? null : `Fixed in ${headSha}`
}

/** A look-up that failed for the whole change says nothing about code, a missing author nothing about any finding. */
function hides(gap: Gap, path: string): boolean {
  if (gap.reason === 'not-attributed') return false
  return gap.path === path || (gap.path === null && gap.reason !== 'not-checked')
}

/** Without what a push changes everywhere: the commit and line numbers in links. */
function comparable(body: string): string {
  return body
    .replaceAll(/<details><summary>For coding agents.+?<\/details>/gsu, '')
    .replaceAll(/\/blob\/[0-9a-f]{40,64}\//gu, '/blob/')
    .replaceAll(/:\d+(`+\]\()/gu, '$1')
    .replaceAll(/#L\d+\)/gu, ')')
    .replaceAll('\r\n', '\n')
    .trim()
}
