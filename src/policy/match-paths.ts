import { compileGlob, type Glob } from './glob.ts'

/** Whether any of a policy's globs matches; a null list is no condition. */
export function matchesAny(globs: readonly string[] | null, path: string): boolean {
  if (globs === null) return true
  const { compiled, known } = matcherOf(globs)
  const before = known.get(path)
  if (before !== undefined) return before
  const found = compiled.some((glob) => glob.matches(path))
  if (known.size >= maxKnown) known.clear()
  known.set(path, found)
  return found
}

interface PathMatcher {
  readonly compiled: readonly Glob[]
  /** Answers so far: findings come many to a file. */
  readonly known: Map<string, boolean>
}

const maxKnown = 5_000

/** Compiled once for each list of a policy; the list keeps its matcher alive, nothing else does. */
const matchers = new WeakMap<readonly string[], PathMatcher>()

function matcherOf(globs: readonly string[]): PathMatcher {
  const known = matchers.get(globs)
  if (known !== undefined) return known
  const matcher = { compiled: globs.map((glob) => compileGlob(glob)), known: new Map() }
  matchers.set(globs, matcher)
  return matcher
}
