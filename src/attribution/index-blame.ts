import { type Verdict } from './combine-origins.ts'

/** Lines of the head as `git blame` or GitHub's blame puts them down to a commit, both ends inclusive. */
export interface BlamedRange {
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  readonly commitSha: string
}

/** A file with more lines than this is not looked up. */
const mostLines = 1_000_000

/** By path, then by line: the verdict on the commit that blame names. Commits outside the change have none. */
export function indexBlame(
  blame: readonly BlamedRange[],
  verdicts: ReadonlyMap<string, Verdict | null>,
): ReadonlyMap<string, ReadonlyMap<number, Verdict>> {
  const index = new Map<string, Map<number, Verdict>>()
  let budget = mostLines
  for (const { path, startLine, endLine, commitSha } of blame) {
    const verdict = verdicts.get(commitSha) ?? null
    if (verdict === null) continue
    const lines = index.get(path) ?? new Map<number, Verdict>()
    index.set(path, lines)
    for (let line = startLine; line <= endLine && budget > 0; line += 1) {
      lines.set(line, verdict)
      budget -= 1
    }
  }
  return index
}
