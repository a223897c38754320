import { type Gap } from './gap.ts'

/**
 * Who wrote a line. `unknown` is what an unmarked commit is: the absence of a marker is not evidence of a person.
 * `mixed`: an agent took part and its share is not known. `bot`: automation that is not AI.
 */
export const origins = ['ai', 'mixed', 'bot', 'human', 'unknown'] as const
export type Origin = (typeof origins)[number]

export type Involvement =
  | 'authored'
  | 'co-authored'
  | 'session'
  | 'assisted'
  | 'committed-by-tool'
  | 'none'

/**
 * `attested`: a line-level record or an identity GitHub vouches for; `declared`: the commit says so;
 * `inferred`: a hint outside the commit (branch name, pull-request text, the environment it is made in).
 */
export const strengths = ['attested', 'declared', 'inferred'] as const
export type Strength = (typeof strengths)[number]

export interface Evidence {
  /** Id of the row in the signal table, e.g. `claude-code/co-author`. */
  readonly signal: string
  readonly tool: string | null
  readonly model: string | null
  readonly strength: Strength
  /** Short, safe to show: names the kind of trace, e.g. `commit trailer`. Never the commit's own text. */
  readonly detail: string
}

/** What one commit says about itself. */
export interface CommitOrigin {
  readonly sha: string
  readonly origin: Origin
  readonly involvement: Involvement
  readonly evidence: readonly Evidence[]
}

/** A run of added lines, in the head's numbering, both ends inclusive, 1-based. */
export interface AttributedRange {
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  /** The commit that introduced the lines; null when that could not be established. */
  readonly commitSha: string | null
  readonly origin: Origin
  readonly involvement: Involvement
  readonly evidence: readonly Evidence[]
}

export interface Attribution {
  readonly commits: readonly CommitOrigin[]
  /** Covers every added line of the change exactly once, ordered by path and line. */
  readonly ranges: readonly AttributedRange[]
  readonly gaps: readonly Gap[]
}

/** The range that holds a line of the head, or null for a line this change does not add. */
export function rangeAt(
  attribution: Attribution,
  path: string,
  line: number,
): AttributedRange | null {
  return (
    attribution.ranges.find(
      (range) => range.path === path && range.startLine <= line && line <= range.endLine,
    ) ?? null
  )
}

/** Added lines per origin; every origin is present. */
export function linesByOrigin(
  ranges: readonly AttributedRange[],
): Readonly<Record<Origin, number>> {
  const lines: Record<Origin, number> = { ai: 0, mixed: 0, bot: 0, human: 0, unknown: 0 }
  for (const range of ranges) lines[range.origin] += range.endLine - range.startLine + 1
  return lines
}
