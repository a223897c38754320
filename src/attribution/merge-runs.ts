import { append, placeAt, type Run, type Runs, startOf, take, textOf } from './line-runs.ts'
import { matchInOrder } from './match-in-order.ts'

/**
 * A merge's file: what the first parent explains is the first parent's, the rest is the second parent's where that
 * explains it, and what neither does is the merge's own: a conflict resolution.
 */
export function mergeRuns(first: Runs, second: Runs, commit: number): Runs {
  const other = startOf(second)
  const merged: Run[] = []
  for (const run of first) {
    let left = run.length
    while (left > 0) {
      const theirs = take(other, left)
      const length = theirs?.length ?? left
      append(merged, choose(part(run, run.length - left, length), theirs, commit))
      left = length === left ? 0 : left - length
    }
  }
  return merged
}

/**
 * For a parent the merge was not compared with: lines of the merge that are, in order, lines of that parent come from
 * there. Only lines whose text is known can be found.
 */
export function mergeByText(runs: Runs, parent: Runs, commit: number): Runs {
  const theirs = parent.flatMap(linesOf)
  const own = runs.flatMap((run) => (isOf(run, commit) ? linesOf(run) : []))
  const pairs = matchInOrder(theirs.map(textOrNothing), own.map(textOrNothing))
  const merged: Run[] = []
  let line = 0
  for (const run of runs) {
    const parts = isOf(run, commit) ? linesOf(run) : [run]
    for (const kept of parts) {
      const pair = isOf(run, commit) ? (pairs[line] ?? null) : null
      append(merged, (pair === null ? null : theirs[pair]) ?? kept)
      line += isOf(run, commit) ? 1 : 0
    }
  }
  return merged
}

/** One run a line, of a run whose text is known. */
function linesOf(run: Run): readonly Run[] {
  if (run.texts === null || !Number.isFinite(run.length)) return []
  return Array.from({ length: run.length }, (_, offset) => part(run, offset, 1))
}

function textOrNothing(run: Run): string {
  return textOf(run, 0) ?? ''
}

function choose(ours: Run, theirs: Run | null, commit: number): Run {
  const undecided = isOf(ours, commit) || ours.from === 'lost'
  if (!undecided || theirs === null) return ours
  if (ours.from === 'lost') return isOf(theirs, commit) ? ours : theirs
  if (!isOf(theirs, commit)) return theirs
  return ours.earlier === null ? theirs : ours
}

function isOf(run: Run, commit: number): boolean {
  return typeof run.from !== 'string' && run.from.commit === commit
}

function part(run: Run, offset: number, length: number): Run {
  return {
    length,
    from: typeof run.from === 'string' ? run.from : placeAt(run.from, offset),
    texts: run.texts,
    textFrom: run.textFrom + offset,
    earlier: run.earlier === null ? null : placeAt(run.earlier, offset),
  }
}
