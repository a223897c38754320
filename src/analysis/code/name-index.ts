import { type Names } from '../../core/rule.ts'

/** Finds items by resolved name: exact names, and `*.name` by the last segment. */
export interface NameIndex<T> {
  readonly exact: Map<string, T[]>
  readonly last: Map<string, T[]>
}

export function newNameIndex<T>(): NameIndex<T> {
  return { exact: new Map(), last: new Map() }
}

export function addNames<T>(index: NameIndex<T>, names: Names, item: T): void {
  for (const name of expandNames(names)) {
    if (name.startsWith('*.')) append(index.last, name.slice(2), item)
    else append(index.exact, name, item)
  }
}

function append<T>(map: Map<string, T[]>, key: string, item: T): void {
  const items = map.get(key)
  if (items === undefined) map.set(key, [item])
  else if (!items.includes(item)) items.push(item)
}

/** Names under which at least one of several indexes has something. */
export interface KnownNames {
  readonly exact: ReadonlySet<string>
  readonly last: ReadonlySet<string>
}

export function namesIn(indexes: readonly NameIndex<unknown>[]): KnownNames {
  return {
    exact: new Set(indexes.flatMap(({ exact }) => [...exact.keys()])),
    last: new Set(indexes.flatMap(({ last }) => [...last.keys()])),
  }
}

/** Whether anything is to be found under these names. */
export function isKnown(
  { exact, last: lasts }: KnownNames,
  names: readonly string[],
  last: string | null,
): boolean {
  return (last !== null && lasts.has(last)) || names.some((name) => exact.has(name))
}

const none: readonly never[] = []

/** Items under any of these names, or under `*.last`; each once. */
export function findNames<T>(
  index: NameIndex<T>,
  names: readonly string[],
  last: string | null,
): readonly T[] {
  let found: readonly T[] = (last === null ? undefined : index.last.get(last)) ?? none
  for (const name of names) {
    const more = index.exact.get(name)
    if (more === undefined) continue
    found = found.length === 0 ? more : [...new Set([...found, ...more])]
  }
  return found
}

/** What the first of these names that is known stands for; null when none is. */
export function firstOf<T>(known: ReadonlyMap<string, T>, names: readonly string[]): T | null {
  for (const name of names) {
    const found = known.get(name)
    if (found !== undefined) return found
  }
  return null
}

/** `a.{b,c}` → `a.b`, `a.c`; several groups multiply. */
export function expandNames(names: Names): readonly string[] {
  const known = expansions.get(names)
  if (known !== undefined) return known
  const expanded = expand(names)
  expansions.set(names, expanded)
  return expanded
}

/** Names stand in rules and models only: there are as many as those hold. */
const expansions = new Map<Names, readonly string[]>()

function expand(names: Names): string[] {
  const open = typeof names === 'string' ? [names] : [...names]
  const expanded: string[] = []
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const group = /\{([^{}]*)\}/u.exec(name)
    if (group === null) expanded.push(name)
    else
      for (const choice of (group[1] ?? '').split(','))
        open.push(name.replace(group[0], () => choice))
  }
  return expanded
}

/** Whether a resolved name is one of these. */
export function isNamed(names: Names, candidates: readonly string[], last: string | null): boolean {
  const wanted = expandNames(names)
  return (
    candidates.some((candidate) => wanted.includes(candidate)) ||
    (last !== null && wanted.includes(`*.${last}`))
  )
}
