/** A line in the version of the file that its commit made. */
export interface Place {
  /** Index into the change set's commits. */
  readonly commit: number
  readonly path: string
  readonly line: number
}

/**
 * Consecutive lines of a file that came in together. A file is a list of runs, so that a base file of unknown length is
 * one run without an end and the cost of a commit is that of its hunks.
 */
export interface Run {
  /** Infinity for the rest of a file whose length nobody told. */
  readonly length: number
  /** Who brought the first line in; the following lines follow it. */
  readonly from: Place | 'base' | 'lost'
  /** Text of the lines, from `textFrom` on; null when not known. */
  readonly texts: readonly string[] | null
  readonly textFrom: number
  /** The first line is an earlier line of this change, moved or only re-indented; so are those that follow it. */
  readonly earlier: Place | null
}

export type Runs = readonly Run[]

export const baseRuns: Runs = [endless('base')]
/** Nobody knows who wrote these lines: a patch was missing or did not fit. */
export const lostRuns: Runs = [endless('lost')]

/** Walks a file's lines from the top. */
export interface Cursor {
  readonly runs: Runs
  index: number
  offset: number
}

export function startOf(runs: Runs): Cursor {
  return { runs, index: 0, offset: 0 }
}

/** The next lines, at most `count` of them and all of one run; null at the end of the file. */
export function take(cursor: Cursor, count: number): Run | null {
  const run = cursor.runs[cursor.index]
  if (run === undefined) return null
  const length = Math.min(count, run.length - cursor.offset)
  const taken = slice(run, cursor.offset, length)
  cursor.offset += length
  if (cursor.offset >= run.length) {
    cursor.index += 1
    cursor.offset = 0
  }
  return taken
}

/** Adds a run at the end, joined to the last one when it continues it. */
export function append(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (last !== undefined && continues(last, run)) {
    runs[runs.length - 1] = { ...last, length: last.length + run.length }
  } else if (run.length > 0) {
    runs.push(run)
  }
}

export function textOf(run: Run, offset: number): string | null {
  return run.texts?.[run.textFrom + offset] ?? null
}

export function placeAt(place: Place, offset: number): Place {
  return offset === 0 ? place : { ...place, line: place.line + offset }
}

function slice(run: Run, offset: number, length: number): Run {
  if (offset === 0 && length === run.length) return run
  return {
    length,
    from: typeof run.from === 'string' ? run.from : placeAt(run.from, offset),
    texts: run.texts,
    textFrom: run.textFrom + offset,
    earlier: run.earlier === null ? null : placeAt(run.earlier, offset),
  }
}

function continues(last: Run, run: Run): boolean {
  if (last.texts !== run.texts) return false
  if (last.texts !== null && last.textFrom + last.length !== run.textFrom) return false
  return (
    follows(last.from, run.from, last.length) && follows(last.earlier, run.earlier, last.length)
  )
}

type Origin = Run['from'] | null

function follows(first: Origin, second: Origin, length: number): boolean {
  if (first === null || second === null) return first === second
  if (typeof first === 'string' || typeof second === 'string') return first === second
  return (
    first.commit === second.commit &&
    first.path === second.path &&
    first.line + length === second.line
  )
}

function endless(from: 'base' | 'lost'): Run {
  return { length: Number.POSITIVE_INFINITY, from, texts: null, textFrom: 0, earlier: null }
}
