import { type ChangedFile, type Hunk, type Line } from '../../core/change-set.ts'

/** A file as it was before the change. */
export interface Base {
  readonly text: string
  /** Where a line of it (1-based) stands in the head; of a removed one the line it stood before. */
  readonly headLineOf: (line: number) => number
}

/**
 * The text before the change, from the text after it and the hunks: exact where the hunks are whole. Null when they are
 * missing or do not fit the text, so that nobody takes a guess for what was there.
 */
export function baseOf(file: ChangedFile): Base | null {
  if (file.status === 'removed') return whole(removedLines(file.hunks))
  if (file.status === 'added' || file.status === 'copied') return whole([])
  if (file.text === null || file.missing === 'no-patch') return null
  return undo(file.text, file.hunks)
}

function whole(lines: readonly string[]): Base {
  return { text: lines.join('\n'), headLineOf: () => 1 }
}

function removedLines(hunks: readonly Hunk[]): readonly string[] {
  return hunks.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === 'removed' ? [line.text] : [])),
  )
}

interface Undoing {
  readonly head: string
  /** Whole lines of the base. */
  readonly pieces: string[]
  /** Head line (1-based) of each base line. */
  readonly places: number[]
  /** 0-based head line that comes next, and where in the text it begins: after the last one past the end. */
  next: number
  at: number
  /** Where the lines that are kept but not yet among the pieces begin. */
  keptFrom: number
}

/** Lines that stay are taken over in runs: of a large file most do. */
function undo(head: string, hunks: readonly Hunk[]): Base | null {
  const undoing: Undoing = { head, pieces: [], places: [], next: 0, at: 0, keptFrom: 0 }
  for (const hunk of hunks.toSorted((a, b) => a.newStart - b.newStart)) {
    const start = startOf(hunk)
    if (start < undoing.next || !keepUntil(undoing, start)) return null
    for (const line of hunk.lines) if (!undoLine(undoing, line)) return null
  }
  keepUntil(undoing, Number.POSITIVE_INFINITY)
  addKept(undoing)
  const { pieces, places, next: last } = undoing
  return {
    text: pieces.join('\n'),
    headLineOf: (line) => Math.min(last, places[line - 1] ?? last),
  }
}

/** 0-based head line the hunk begins at; one that only removes stands after the line it names. */
function startOf({ newStart, lines }: Hunk): number {
  const first = lines.find(({ newNumber }) => newNumber !== null)?.newNumber
  return first === undefined || first === null ? newStart : first - 1
}

/** False when the head ends before. */
function keepUntil(undoing: Undoing, line: number): boolean {
  const { head, places } = undoing
  for (; undoing.next < line; undoing.next++) {
    if (undoing.at > head.length) return false
    const end = head.indexOf('\n', undoing.at)
    undoing.at = (end === -1 ? head.length : end) + 1
    places.push(undoing.next + 1)
  }
  return true
}

function addKept(undoing: Undoing): void {
  const { head, pieces, keptFrom, at } = undoing
  if (keptFrom < at) pieces.push(head.slice(keptFrom, at - 1))
  undoing.keptFrom = at
}

/** False when the head does not hold the line where the hunk says. */
function undoLine(undoing: Undoing, { kind, text }: Line): boolean {
  if (kind !== 'removed' && !isNext(undoing, text)) return false
  if (kind !== 'context') addKept(undoing)
  if (kind === 'removed') undoing.pieces.push(text)
  if (kind !== 'added') undoing.places.push(undoing.next + 1)
  if (kind === 'removed') return true
  undoing.next += 1
  undoing.at += text.length + 1
  if (kind === 'added') undoing.keptFrom = undoing.at
  return true
}

function isNext({ head, at }: Undoing, line: string): boolean {
  const end = at + line.length
  if (end > head.length || !head.startsWith(line, at)) return false
  return end === head.length || head[end] === '\n'
}
