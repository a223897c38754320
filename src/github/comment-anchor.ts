import { type ChangedFile, type ChangeSet, type Hunk } from '../core/change-set.ts'
import { type Location } from '../core/finding.ts'

/** Lines of the head a comment can stand on: `startLine` null for a single line. */
export interface Anchor {
  readonly startLine: number | null
  readonly line: number
}

/** A comment on more lines than this buries the code under itself. */
const longestRange = 20

/**
 * Where a comment about `location` can stand, or null when the diff GitHub shows has no line of it. GitHub takes lines of a hunk only,
 * context included, a range within one hunk only, and refuses a whole review for one wrong line.
 */
export function commentAnchor(location: Location, changes: ChangeSet): Anchor | null {
  const file = changes.files.find(({ path }) => path === location.path)
  if (file === undefined || file.missing === 'no-patch') return null
  const { startLine, endLine } = location
  const hunk = file.hunks.find((one) => shows(one, startLine))
  if (hunk === undefined) return firstAdded(file, location)
  const isRange = endLine > startLine && endLine - startLine < longestRange && shows(hunk, endLine)
  return isRange ? { startLine, line: endLine } : { startLine: null, line: startLine }
}

function shows(hunk: Hunk, line: number): boolean {
  return hunk.lines.some(({ newNumber }) => newNumber === line)
}

function firstAdded(file: ChangedFile, { startLine, endLine }: Location): Anchor | null {
  const lines = file.hunks.flatMap((hunk) => hunk.lines)
  const found = lines.find(
    ({ kind, newNumber }) =>
      kind === 'added' && newNumber !== null && newNumber >= startLine && newNumber <= endLine,
  )
  return found?.newNumber ? { startLine: null, line: found.newNumber } : null
}
