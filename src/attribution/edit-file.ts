import { type Hunk, type Line } from '../core/change-set.ts'
import {
  append,
  type Cursor,
  type Place,
  placeAt,
  type Run,
  type Runs,
  startOf,
  take,
  textOf,
} from './line-runs.ts'

/** One file's change in one commit, applied to what was known about the file before. */
export interface FileEdit {
  /** The file after it: runs that stayed, and blocks that came in. */
  readonly parts: readonly (Run | AddedBlock)[]
  readonly groups: readonly ChangeGroup[]
}

export interface AddedBlock {
  /** 1-based, in the commit's version. */
  readonly firstLine: number
  readonly texts: string[]
  /** Per line: the earlier line of this change that it is, or null. Filled by `carryOrigins`. */
  readonly earlier: (Place | null)[]
}

/** Lines that went and lines that came in the same spot. */
export interface ChangeGroup {
  readonly removed: RemovedLine[]
  readonly added: AddedBlock | null
}

export interface RemovedLine {
  readonly text: string
  /** Null for a line that was there before this change or whose origin is lost. */
  readonly place: Place | null
}

/**
 * Applies hunks to a file's runs. Null when they do not fit: a line beyond the end, hunks out of order, or a context or
 * removed line that is not the text we know, in which case nothing may be said about the file.
 */
export function editFile(runs: Runs, hunks: readonly Hunk[]): FileEdit | null {
  const edit: OpenEdit = { cursor: startOf(runs), oldLine: 1, parts: [], groups: [], group: null }
  for (const hunk of hunks) {
    if (!copyTo(edit, startOfHunk(hunk))) return null
    edit.group = null
    for (const line of hunk.lines) {
      if (!applyLine(edit, line)) return null
    }
  }
  copyTo(edit, Number.POSITIVE_INFINITY)
  return { parts: edit.parts, groups: edit.groups }
}

/** The runs of an edited file; its added lines belong to `commit`. */
export function runsOf(edit: FileEdit, commit: number, path: string): Runs {
  const runs: Run[] = []
  for (const part of edit.parts) {
    if ('length' in part) append(runs, part)
    else appendBlock(runs, part, { commit, path, line: part.firstLine })
  }
  return runs
}

interface OpenEdit {
  readonly cursor: Cursor
  /** The next old line to be read. */
  oldLine: number
  readonly parts: (Run | AddedBlock)[]
  readonly groups: MutableGroup[]
  group: MutableGroup | null
}

interface MutableGroup {
  readonly removed: RemovedLine[]
  added: AddedBlock | null
}

/** A hunk that removes nothing and shows no context names the line it comes after. */
function startOfHunk(hunk: Hunk): number {
  return hunk.lines.some((line) => line.kind !== 'added') ? hunk.oldStart : hunk.oldStart + 1
}

function copyTo(edit: OpenEdit, oldLine: number): boolean {
  let missing = oldLine - edit.oldLine
  while (missing > 0) {
    const run = take(edit.cursor, missing)
    if (run === null) return false
    edit.parts.push(run)
    missing = run.length === missing ? 0 : missing - run.length
  }
  edit.oldLine = oldLine
  return missing === 0
}

function applyLine(edit: OpenEdit, line: Line): boolean {
  if (line.kind === 'added') {
    addLine(edit, line)
    return true
  }
  const run = take(edit.cursor, 1)
  if (run === null) return false
  edit.oldLine += 1
  const known = textOf(run, 0)
  if (known !== null && known !== line.text) return false
  if (line.kind === 'removed') removeLine(edit, line.text, run)
  else keepLine(edit, run)
  return true
}

function addLine(edit: OpenEdit, line: Line): void {
  const group = groupOf(edit)
  const last = edit.parts.at(-1)
  if (group.added === null || last !== group.added) {
    group.added = { firstLine: line.newNumber ?? 0, texts: [], earlier: [] }
    edit.parts.push(group.added)
  }
  group.added.texts.push(line.text)
  group.added.earlier.push(null)
}

function removeLine(edit: OpenEdit, text: string, run: Run): void {
  const place = run.earlier ?? (typeof run.from === 'string' ? null : run.from)
  groupOf(edit).removed.push({ text, place })
}

function keepLine(edit: OpenEdit, run: Run): void {
  edit.group = null
  edit.parts.push(run)
}

function groupOf(edit: OpenEdit): MutableGroup {
  if (edit.group === null) {
    edit.group = { removed: [], added: null }
    edit.groups.push(edit.group)
  }
  return edit.group
}

function appendBlock(runs: Run[], block: AddedBlock, first: Place): void {
  block.earlier.forEach((earlier, index) => {
    append(runs, {
      length: 1,
      from: placeAt(first, index),
      texts: block.texts,
      textFrom: index,
      earlier,
    })
  })
}
