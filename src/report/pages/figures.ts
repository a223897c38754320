/** Merged pull requests of one week, or of one repository. */
export interface MergedFigures {
  /** The week, counted from Monday 1970-01-05, UTC; or the id of the repository. */
  readonly of: number
  readonly merged: number
  /** With a verdict on the merged head; all that follows is of these. */
  readonly judged: number
  readonly withGaps: number
  /** Merged although the verdict asked for more. */
  readonly held: number
  /** Changes with at least one added line of the origin: one can count for several. */
  readonly withAi: number
  readonly withMixed: number
  readonly withBot: number
  readonly withHuman: number
  readonly withUnknown: number
  readonly linesAi: number
  readonly linesMixed: number
  readonly linesBot: number
  readonly linesHuman: number
  readonly linesUnknown: number
}

/** Findings that were first seen in the period. */
export interface FindingCounts {
  readonly found: number
  /** A later verdict of the same pull request no longer had them. */
  readonly fixed: number
  /** Still there when the pull request was merged. */
  readonly merged: number
}

export interface FindingFigures extends FindingCounts {
  readonly origin: string
  readonly category: string
}

export interface RepositoryFindings extends FindingCounts {
  readonly repositoryId: number
}

/** How many findings of an origin took so long from the first verdict with them to the first without. */
export interface FixTime {
  readonly origin: string
  readonly minutes: number
  readonly findings: number
}

/** Events of one repository and type. */
export interface EventCount {
  readonly repositoryId: number
  readonly type: string
  readonly events: number
}

/** 1970-01-01 was a Thursday. */
export const firstMonday = 4 * 86_400_000
export const weekMs = 7 * 86_400_000

/** Monday 00:00 UTC of a week, epoch milliseconds. */
export function startOfWeek(weekNumber: number): number {
  return weekNumber * weekMs + firstMonday
}

/** The week of a time, as `MergedFigures` numbers them. */
export function weekAt(time: number): number {
  return Math.floor((time - firstMonday) / weekMs)
}
