import { type DependencyChange } from '../../core/dependency.ts'

/**
 * Whether a public registry may be asked about it. Workspaces, paths, git sources and names of the company's own never are:
 * asking would tell the world their names, and the answer would mean nothing.
 */
export function isPublic(
  { ecosystem, name, source }: Pick<DependencyChange, 'ecosystem' | 'name' | 'source'>,
  privatePackages: readonly string[],
): boolean {
  if (source !== 'registry') return false
  return !privatePackages.some((pattern) => matches(pattern, ecosystem, name))
}

/** `npm:@acme/*`, `pypi:acme-*`, `@acme/*` of any ecosystem; one `*` at the end stands for any ending. */
function matches(pattern: string, ecosystem: string, name: string): boolean {
  const colon = pattern.indexOf(':')
  const isNamed = colon > 0 && /^[a-z-]+$/u.test(pattern.slice(0, colon))
  if (isNamed && pattern.slice(0, colon) !== ecosystem) return false
  const wanted = (isNamed ? pattern.slice(colon + 1) : pattern).toLowerCase()
  const found = name.toLowerCase()
  return wanted.endsWith('*') ? found.startsWith(wanted.slice(0, -1)) : found === wanted
}
