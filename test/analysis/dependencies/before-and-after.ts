import { type ChangedFile, type Hunk, type Line } from '../../../src/core/change-set.ts'

/** A modified file from its two texts: one hunk around what differs, with up to three lines of context. */
export function changedFile(path: string, before: string, after: string): ChangedFile {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  let start = 0
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1
  let tail = 0
  const most = Math.min(old.length, fresh.length) - start
  while (tail < most && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1
  const from = Math.max(0, start - 3)
  const removed = old.slice(start, old.length - tail).map(
    (text, index): Line => ({
      kind: 'removed',
      text,
      oldNumber: start + index + 1,
      newNumber: null,
    }),
  )
  const added = fresh.slice(start, fresh.length - tail).map(
    (text, index): Line => ({
      kind: 'added',
      text,
      oldNumber: null,
      newNumber: start + index + 1,
    }),
  )
  const end = old.length - tail
  const lines = [
    ...old.slice(from, start).map((text, index) => context(text, from + index, 0)),
    ...removed,
    ...added,
    ...old
      .slice(end, end + 3)
      .map((text, index) => context(text, end + index, fresh.length - old.length)),
  ]
  const hunk: Hunk = { oldStart: from + 1, newStart: from + 1, lines }
  const hunks = removed.length + added.length === 0 ? [] : [hunk]
  return { path, previousPath: null, status: 'modified', hunks, text: after, missing: null }
}

export function addedFile(path: string, text: string): ChangedFile {
  return { ...changedFile(path, '', text), status: 'added' }
}

function context(text: string, index: number, shift: number): Line {
  return { kind: 'context', text, oldNumber: index + 1, newNumber: index + 1 + shift }
}
