import { type NamedAssessment } from '../policy/simulate.ts'

/** Whether a value has the outline of what `check --format json` prints: enough to take its decision again. */
export function isReplayable(value: unknown): value is NamedAssessment['assessment'] {
  return (
    hasLists(value, 'attribution', ['commits', 'ranges', 'gaps']) &&
    hasLists(value, 'analysis', ['findings', 'dependencies', 'gaps']) &&
    hasLists(value, 'decision', ['reasons']) &&
    hasLists(partOf(value, 'basis'), 'missing', ['withoutTrailer', 'withCoAuthor']) &&
    typeof partOf(partOf(value, 'basis'), 'facts') === 'object'
  )
}

function hasLists(value: unknown, part: string, lists: readonly string[]): boolean {
  const found = partOf(value, part)
  return lists.every((list) => Array.isArray(partOf(found, list)))
}

function partOf(value: unknown, part: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return new Map<string, unknown>(Object.entries(value)).get(part)
}
