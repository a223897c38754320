import { type Attribution } from '../core/attribution.ts'

/** Blame costs a server seconds for each. */
const mostFiles = 10

/** The first ten files with lines that nobody was found for: those it is worth asking blame about. */
export function untracedPaths({ gaps }: Attribution): readonly string[] {
  const paths = gaps.map(({ reason, path }) => (reason === 'not-attributed' ? path : null))
  return [...new Set(paths.filter((path) => path !== null))].slice(0, mostFiles)
}
