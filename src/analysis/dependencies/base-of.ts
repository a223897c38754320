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
  return undo(file.text.split('\n'), file.hunks)
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
  readonly head: readonly string[]
  readonly base: string[]
  /** Head line (1-based) of each base line. */
  readonly places: number[]
  /** 0-based head line that comes next. */
  next: number
}

function undo(head: readonly string[], hunks: readonly Hunk[]): Base | null {
  const undoing: Undoing = { head, base: [], places: [], next: 0 }
  for (const hunk of hunks.toSorted((a, b) => a.newStart - b.newStart)) {
    const start = startOf(hunk)
    if (start < undoing.next || start > head.length) return null
    keepUntil(undoing, start)
    for (const line of hunk.lines) if (!undoLine(undoing, line)) return null
  }
  keepUntil(undoing, head.length)
  const { base, places } = undoing
  const last = Math.max(1, head.length)
  return {
    text: base.join('\n'),
    headLineOf: (line) => Math.min(last, places[line - 1] ?? last),
  }
}

/** 0-based head line the hunk begins at; one that only removes stands after the line it names. */
function startOf({ newStart, lines }: Hunk): number {
  const first = lines.find(({ newNumber }) => newNumber !== null)?.newNumber
  return first === undefined || first === null ? newStart : first - 1
}

function keepUntil(undoing: Undoing, end: number): void {
  for (; undoing.next < end; undoing.next++) keep(undoing, undoing.head[undoing.next] ?? '')
}

function keep({ base, places, next }: Undoing, text: string): void {
  base.push(text)
  places.push(next + 1)
}

/** False when the head does not hold the line where the hunk says. */
function undoLine(undoing: Undoing, { kind, text }: Line): boolean {
  if (kind === 'removed') {
    keep(undoing, text)
    return true
  }
  if (undoing.head[undoing.next] !== text) return false
  if (kind === 'context') keep(undoing, text)
  undoing.next += 1
  return true
}
