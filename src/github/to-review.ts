import { type Assessment } from '../core/assessment.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { type JudgedFinding } from '../report/judged-findings.ts'
import { type Anchor, commentAnchor } from './comment-anchor.ts'
import { type Remark, type Surroundings, toCommentBody } from './comment-body.ts'
import { type ExistingComment } from './existing-review.ts'
import { toReviewBody } from './review-body.ts'
import { type CommentUpdate, updateComments } from './update-comments.ts'
import { worthSaying } from './worth-saying.ts'

interface ReviewInput {
  readonly assessment: Assessment
  readonly pull: PullRequest
  readonly changes: ChangeSet
  readonly existing: Existing
  /** `https://github.com` or the address of an Enterprise Server. */
  readonly serverUrl: string
}

interface Existing {
  readonly comments: readonly ExistingComment[]
  /** Findings that earlier reviews speak of in their own text. */
  readonly listed: ReadonlySet<string>
}

/** In the form the reviews API takes. */
export interface NewComment {
  readonly path: string
  readonly line: number
  readonly side: 'RIGHT'
  readonly start_line?: number
  readonly start_side?: 'RIGHT'
  readonly body: string
}

export interface ReviewPlan {
  /** Of one review; empty when nothing is to be said beside a line. */
  readonly create: readonly NewComment[]
  /** Text of the review; null when there is nothing new to say, and so no review. */
  readonly body: string | null
  /** Text of the review when GitHub refuses its comments: it then holds them all. */
  readonly bodyAlone: string | null
  readonly update: readonly CommentUpdate[]
  /** Ids of our comments that stay as they are. */
  readonly leave: readonly number[]
}

const mostComments = 30
/** More findings of one rule in one file than this become one comment. */
const foldAbove = 5

/**
 * What to say in the conversation, given what was said before: comments for findings that hold the merge and for certain warnings,
 * gravest first, none for a finding any comment or review of ours already speaks of.
 */
export function toReview(input: ReviewInput): ReviewPlan {
  const { assessment, pull, changes, existing, serverUrl } = input
  const surroundings: Surroundings = {
    assessment,
    blobUrl: `${serverUrl}/${pull.owner}/${pull.repo}/blob/${pull.headSha}`,
  }
  const said = new Set(existing.comments.flatMap(({ fingerprints }) => fingerprints))
  const fresh = worthSaying(assessment).filter(
    ({ finding: { fingerprint } }) => !said.has(fingerprint) && !existing.listed.has(fingerprint),
  )
  const remarks = fold(fresh).flatMap((group) => toRemark(group, changes))
  const placed = remarks.filter(isPlaced).slice(0, mostComments)
  const beside = new Set<Remark>(placed)
  const listed = remarks.filter((remark) => !beside.has(remark))
  const text = { headSha: pull.headSha, ...surroundings }
  return {
    create: placed.map((remark) => toComment(remark, surroundings)),
    body: toReviewBody({ ...text, beside: placed.length, listed }),
    bodyAlone: toReviewBody({ ...text, beside: 0, listed: remarks }),
    ...updateComments(existing.comments, surroundings),
  }
}

interface PlacedRemark extends Remark {
  readonly anchor: Anchor
}

function isPlaced(remark: Remark): remark is PlacedRemark {
  return remark.anchor !== null
}

/** In the order of the gravest finding of each group. */
function fold(findings: readonly JudgedFinding[]): readonly (readonly JudgedFinding[])[] {
  const groups = new Map<string, JudgedFinding[]>()
  for (const one of findings) {
    const key = JSON.stringify([one.finding.ruleId, one.finding.location.path])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  const rank = new Map(findings.map((one, index) => [one, index]))
  return [...groups.values()]
    .flatMap((group) => (group.length > foldAbove ? [group] : group.map((one) => [one])))
    .toSorted((first, second) => rankOf(first, rank) - rankOf(second, rank))
}

function rankOf(group: readonly JudgedFinding[], rank: ReadonlyMap<JudgedFinding, number>): number {
  return Math.min(...group.map((one) => rank.get(one) ?? 0))
}

/** The first finding in the file that can carry a comment leads. */
function toRemark(group: readonly JudgedFinding[], changes: ChangeSet): readonly Remark[] {
  const byLine = group.toSorted(
    (first, second) => first.finding.location.startLine - second.finding.location.startLine,
  )
  const anchors = byLine.map(({ finding }) => commentAnchor(finding.location, changes))
  const position = Math.max(
    0,
    anchors.findIndex((anchor) => anchor !== null),
  )
  return byLine.slice(position, position + 1).map((lead) => {
    const others = byLine.filter((one) => one !== lead)
    const fingerprints = [lead, ...others].map(({ finding }) => finding.fingerprint)
    return { lead, others, anchor: anchors[position] ?? null, fingerprints }
  })
}

function toComment(remark: PlacedRemark, surroundings: Surroundings): NewComment {
  const { startLine, line } = remark.anchor
  return {
    path: remark.lead.finding.location.path,
    line,
    side: 'RIGHT',
    ...(startLine === null ? {} : { start_line: startLine, start_side: 'RIGHT' }),
    body: toCommentBody(remark, surroundings),
  }
}
