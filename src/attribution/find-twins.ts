import { type ChangedFile } from '../core/change-set.ts'
import { type Place, placeAt, type Run, type Runs, textOf } from './line-runs.ts'

/** A line that commits of the change brought in: by which of them, and where it was written. */
export interface Twin {
  readonly commit: number
  readonly place: Place
}

/**
 * Lines the replay puts down to a commit although the change shows them as untouched, handed out by their text,
 * each once. Where equal
 * lines stand near each other (blank ones, braces) the whole diff and the commits' patches may each show another of them as new; then the
 * one is the other. Where several fit, the one that speaks most for AI comes first.
 */
export function findTwins(
  file: ChangedFile,
  runs: Runs,
  weights: readonly number[],
): (text: string) => Twin | null {
  let twins: ReadonlyMap<string, Twin[]> | null = null
  return (text) => {
    twins ??= twinsByText(file, runs, weights)
    return twins.get(text)?.pop() ?? null
  }
}

/** Of equal ones the last speaks most for AI. */
function twinsByText(
  file: ChangedFile,
  runs: Runs,
  weights: readonly number[],
): ReadonlyMap<string, Twin[]> {
  const shown = shownAsAdded(file)
  const twins = new Map<string, Twin[]>()
  let line = 1
  for (const run of runs) {
    for (let offset = 0; offset < knownLines(run); offset += 1) {
      const text = textOf(run, offset)
      const twin = shown.has(line + offset) ? null : twinAt(run, offset)
      if (text === null || twin === null) continue
      const equal = twins.get(text) ?? []
      equal.push(twin)
      twins.set(text, equal)
    }
    line += run.length
  }
  for (const equal of twins.values()) {
    equal.sort((a, b) => weightOf(a, weights) - weightOf(b, weights))
  }
  return twins
}

function shownAsAdded({ hunks }: ChangedFile): ReadonlySet<number | null> {
  const lines = hunks.flatMap((hunk) => hunk.lines)
  return new Set(lines.filter(({ kind }) => kind === 'added').map(({ newNumber }) => newNumber))
}

/** Only lines that came in with a commit have a text here. */
function knownLines({ from, texts, length }: Run): number {
  return typeof from === 'string' || texts === null ? 0 : length
}

function twinAt({ from, earlier }: Run, offset: number): Twin | null {
  if (typeof from === 'string') return null
  return { commit: from.commit, place: placeAt(earlier ?? from, offset) }
}

function weightOf({ place }: Twin, weights: readonly number[]): number {
  return weights[place.commit] ?? 0
}
