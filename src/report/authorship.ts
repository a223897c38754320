import { type AttributedRange, type Evidence, type Origin } from '../core/attribution.ts'

/** Added lines of one origin that rest on one kind of evidence. */
export interface Authorship {
  readonly origin: Origin
  /** Null for lines without evidence. */
  readonly evidence: Evidence | null
  readonly lines: number
  /** Distinct known commits. */
  readonly commits: number
}

/** Who wrote how much and how we know: grouped by origin, tool and trace, most lines first. */
export function authorships(ranges: readonly AttributedRange[]): readonly Authorship[] {
  const groups = new Map<string, { first: AttributedRange; lines: number; commits: Set<string> }>()
  for (const range of ranges) {
    const evidence = strongest(range.evidence)
    const key = JSON.stringify([
      range.origin,
      evidence?.tool ?? null,
      evidence?.detail ?? null,
      evidence?.strength ?? null,
    ])
    const group = groups.get(key) ?? { first: range, lines: 0, commits: new Set() }
    groups.set(key, group)
    group.lines += range.endLine - range.startLine + 1
    if (range.commitSha !== null) group.commits.add(range.commitSha)
  }
  return [...groups.entries()]
    .toSorted(([a, first], [b, second]) => second.lines - first.lines || (a < b ? -1 : 1))
    .map(([, { first, lines, commits }]) => ({
      origin: first.origin,
      evidence: strongest(first.evidence),
      lines,
      commits: commits.size,
    }))
}

const strengths = ['attested', 'declared', 'inferred'] as const

/** The trace that says most; the first of equals. */
export function strongest(evidence: readonly Evidence[]): Evidence | null {
  for (const strength of strengths) {
    const found = evidence.find((candidate) => candidate.strength === strength)
    if (found !== undefined) return found
  }
  return null
}
