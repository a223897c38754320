import { type AddedBlock, type ChangeGroup, type FileEdit, type RemovedLine } from './edit-file.ts'
import { type Place } from './line-runs.ts'
import { matchInOrder } from './match-in-order.ts'

/** Lines of this change that later commits of it took away, so that they are known again when they come back. */
export interface RemovedPool {
  readonly lines: RemovedLine[]
  /** Positions in `lines` by text; of many equal lines only the latest few. */
  readonly byText: Map<string, number[]>
}

export interface CarryOptions {
  readonly pool: RemovedPool
  /** How much a commit speaks for AI; larger wins. */
  readonly weightOf: (place: Place) => number
  /** Of the commit that makes the edits. */
  readonly weight: number
}

/** git-blame(1), `-M`: a moved block counts from 20 alphanumeric characters. */
const smallestMove = 20
const mostCandidates = 8

export function emptyPool(): RemovedPool {
  return { lines: [], byText: new Map() }
}

/**
 * Marks the added lines of one commit that are earlier lines of this change: re-indented or re-wrapped in place, moved
 * within the commit, or taken away before and put back. The last kind only where it makes the line more AI, because
 * here the earlier text may have been typed anew.
 */
export function carryOrigins(edits: readonly FileEdit[], options: CarryOptions): void {
  const { pool } = options
  const firstOfCommit = pool.lines.length
  for (const edit of edits) edit.groups.forEach((group) => carryWhitespace(group, options))
  for (const edit of edits) edit.groups.forEach((group) => remember(group.removed, pool))
  if (pool.lines.length === 0) return
  for (const edit of edits) {
    for (const group of edit.groups) {
      if (group.added !== null) carryMoves(group.added, firstOfCommit, options)
    }
  }
}

function carryWhitespace(group: ChangeGroup, options: CarryOptions): void {
  const { removed, added } = group
  if (added === null || removed.every((line) => line.place === null)) return
  const before = removed.map((line) => withoutSpace(line.text))
  const after = added.texts.map(withoutSpace)
  const whole = before.join('')
  if (whole !== '' && whole === after.join('')) carryWrapped(group, { before, after }, options)
  else carryLines(added, removed, { before, after })
}

interface Stripped {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** The same characters in other lines: each new line is the old line, most AI first, whose characters it holds. */
function carryWrapped(group: ChangeGroup, stripped: Stripped, options: CarryOptions): void {
  const { removed, added } = group
  let index = 0
  let left = stripped.before[0]?.length ?? 0
  stripped.after.forEach((text, line) => {
    let wanted = text.length
    let best: Place | null = null
    while (wanted > 0 && index < removed.length) {
      if (left > 0) best = heavier(best, removed[index]?.place ?? null, options)
      const used = Math.min(left, wanted)
      wanted -= used
      left -= used
      if (left === 0) {
        index += 1
        left = stripped.before[index]?.length ?? 0
      }
    }
    if (added !== null) added.earlier[line] = best
  })
}

function heavier(first: Place | null, second: Place | null, options: CarryOptions): Place | null {
  if (first === null || second === null) return first ?? second
  return options.weightOf(second) > options.weightOf(first) ? second : first
}

/** Line by line, in order: equal but for white space. */
function carryLines(added: AddedBlock, removed: readonly RemovedLine[], stripped: Stripped): void {
  matchInOrder(stripped.before, stripped.after).forEach((found, line) => {
    if (found !== null) added.earlier[line] = removed[found]?.place ?? null
  })
}

function remember(removed: readonly RemovedLine[], pool: RemovedPool): void {
  for (const line of removed) {
    if (line.place === null) continue
    const positions = pool.byText.get(line.text)
    if (positions === undefined) pool.byText.set(line.text, [pool.lines.length])
    else if (positions.push(pool.lines.length) > mostCandidates) positions.shift()
    pool.lines.push(line)
  }
}

function carryMoves(added: AddedBlock, firstOfCommit: number, options: CarryOptions): void {
  let line = 0
  while (line < added.texts.length) {
    const move = longestMove(added, line, options.pool)
    if (move.letters >= smallestMove) {
      applyMove(added, line, { move, raiseOnly: move.start < firstOfCommit, options })
    }
    line += Math.max(1, move.length)
  }
}

interface FoundMove {
  readonly move: Move
  readonly raiseOnly: boolean
  readonly options: CarryOptions
}

function applyMove(added: AddedBlock, line: number, found: FoundMove): void {
  const { move, raiseOnly, options } = found
  for (let index = 0; index < move.length; index += 1) {
    const place = options.pool.lines[move.start + index]?.place ?? null
    if (accepts(place, raiseOnly, options)) added.earlier[line + index] ??= place
  }
}

function accepts(place: Place | null, raiseOnly: boolean, options: CarryOptions): boolean {
  return place !== null && (!raiseOnly || options.weightOf(place) > options.weight)
}

interface Move {
  readonly start: number
  readonly length: number
  readonly letters: number
}

function longestMove(added: AddedBlock, line: number, pool: RemovedPool): Move {
  let best: Move = { start: 0, length: 0, letters: 0 }
  for (const start of pool.byText.get(added.texts[line] ?? '') ?? []) {
    const length = commonLength(added.texts, line, { lines: pool.lines, start })
    if (length < best.length || length === 0) continue
    const letters = countLetters(added.texts, line, length)
    best = { start, length, letters }
  }
  return best
}

function commonLength(
  texts: readonly string[],
  line: number,
  removed: { readonly lines: readonly RemovedLine[]; readonly start: number },
): number {
  let length = 0
  while (
    line + length < texts.length &&
    texts[line + length] === removed.lines[removed.start + length]?.text
  ) {
    length += 1
  }
  return length
}

function countLetters(texts: readonly string[], line: number, length: number): number {
  let letters = 0
  for (let index = line; index < line + length && letters < smallestMove; index += 1) {
    letters += (texts[index] ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '').length
  }
  return letters
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/gu, '')
}
