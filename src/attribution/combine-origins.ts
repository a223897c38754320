import { type CommitOrigin, type Evidence } from '../core/attribution.ts'
import { involvementWeight, originWeight } from './origin-weight.ts'

/** What is said about lines: who wrote them and why we think so. */
export interface Verdict extends Omit<CommitOrigin, 'sha'> {
  readonly commitSha: string | null
}

const mostEvidence = 20

/** One verdict for lines of any of these commits; null when the commits have no common origin or there are none. */
export function combineOrigins(commits: readonly CommitOrigin[]): Verdict | null {
  const [first] = commits
  if (first === undefined || commits.some((commit) => commit.origin !== first.origin)) return null
  const involvement = commits
    .map((commit) => commit.involvement)
    .reduce((most, next) => (involvementWeight[next] > involvementWeight[most] ? next : most))
  return {
    commitSha: commits.length === 1 ? first.sha : null,
    origin: first.origin,
    involvement,
    evidence: distinct(commits.flatMap((commit) => commit.evidence)),
  }
}

export function verdictOf({ sha, ...said }: CommitOrigin): Verdict {
  return { commitSha: sha, ...said }
}

/** Weights of commits for `traceLines`. */
export function weightOf(commit: CommitOrigin): number {
  return originWeight[commit.origin]
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const byText = new Map(evidence.map((item) => [JSON.stringify(item), item]))
  return [...byText.values()].slice(0, mostEvidence)
}
