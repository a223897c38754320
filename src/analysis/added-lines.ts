import { addedLineNumbers, type ChangedFile } from '../core/change-set.ts'

/** Says whether a line of the head (1-based) is one this change adds. */
export type IsAdded = (line: number) => boolean

/** A file whose patch is missing, or a new one without hunks, counts as added from end to end. */
export function addedLinesOf(file: ChangedFile): IsAdded {
  const isWhole = file.missing === 'no-patch' || file.status === 'added'
  if (file.hunks.length === 0 && file.text !== null && isWhole) return () => true
  const numbers = addedLineNumbers(file)
  return (line) => numbers.has(line)
}
