import { type Attribution } from '../core/attribution.ts'

/** The files with lines that nobody was found for, in the order of the gaps: those it is worth asking blame about. */
export function untracedPaths({ gaps }: Attribution): readonly string[] {
  const paths = gaps.map(({ reason, path }) => (reason === 'not-attributed' ? path : null))
  return [...new Set(paths.filter((path) => path !== null))]
}
