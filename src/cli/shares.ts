import { type AttributedRange, type Origin } from '../core/attribution.ts'
import { strongest } from '../report/authorship.ts'

/** Lines of one directory that one tool and model wrote. Holds no person and no commit, so that none can be ranked. */
export interface Share {
  /** Ends in `/`; `./` is the top. */
  readonly directory: string
  readonly origin: Origin
  readonly tool: string | null
  readonly model: string | null
  readonly lines: number
  /** All lines counted for the directory. */
  readonly directoryLines: number
}

/** Shares by directory, cut at `depth` folders below the top, the largest first within each. */
export function countShares(ranges: readonly AttributedRange[], depth: number): readonly Share[] {
  const totals = new Map<string, number>()
  const counts = new Map<string, Omit<Share, 'directoryLines'>>()
  for (const range of ranges) {
    const directory = directoryOf(range.path, depth)
    const lines = range.endLine - range.startLine + 1
    totals.set(directory, (totals.get(directory) ?? 0) + lines)
    const evidence = strongest(range.evidence)
    const { origin } = range
    const [tool, model] = [evidence?.tool ?? null, evidence?.model ?? null]
    const key = JSON.stringify([directory, origin, tool, model])
    const before = counts.get(key)?.lines ?? 0
    counts.set(key, { directory, origin, tool, model, lines: before + lines })
  }
  return [...counts]
    .toSorted(([a, first], [b, second]) => byDirectory(first, second) || (a < b ? -1 : 1))
    .map(([, count]) => ({ ...count, directoryLines: totals.get(count.directory) ?? 0 }))
}

function directoryOf(path: string, depth: number): string {
  const folders = path.split('/').slice(0, -1).slice(0, depth)
  return folders.length === 0 ? './' : `${folders.join('/')}/`
}

type Count = Pick<Share, 'directory' | 'lines'>

function byDirectory(first: Count, second: Count): number {
  if (first.directory !== second.directory) return first.directory < second.directory ? -1 : 1
  return second.lines - first.lines
}
