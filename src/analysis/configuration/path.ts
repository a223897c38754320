import { entryOf, type Node, type Span } from './node.ts'

/** A place a path leads to. */
export interface Candidate {
  /** Null when nothing is there. */
  readonly node: Node | null
  /** Nothing is seen there, and something may be. */
  readonly hidden: boolean
  /** The entry when it is there, else the innermost thing that is there and lacks it. */
  readonly place: Span
  /** The key of its entry. */
  readonly key: string | null
}

interface Step {
  readonly key: string
  readonly kind: 'key' | 'items' | 'values' | 'any-depth' | 'interpolations'
}

/** Places looked at for one path; beyond it nothing more is found. */
const mostPlaces = 20_000

/**
 * The places a path leads to from a node: `a.b`, `a[]` for each item, `a.*` for each value, `**` for every depth, `run.${}` for the
 * expressions in a text; `"a.b/c"` is one key. A path without such steps gives exactly one place; one with them gives those there are.
 */
export function placesAt(node: Node, path: string): readonly Candidate[] {
  let places: Candidate[] = [{ node, hidden: false, place: node, key: null }]
  for (const step of stepsOf(path)) {
    places = places.flatMap((place) => follow(place, step)).slice(0, mostPlaces)
  }
  return places
}

function follow(candidate: Candidate, step: Step): readonly Candidate[] {
  const { node } = candidate
  if (node === null) return step.kind === 'key' ? [candidate] : []
  if (step.kind === 'key') return keyOf(candidate, node, step.key)
  if (step.kind === 'any-depth') return everyDepth(node)
  if (step.kind === 'interpolations')
    return node.interpolations.map((each) => found(each, each, null))
  if (step.kind === 'items' && node.kind !== 'list')
    return node.kind === 'unknown' ? [] : [candidate]
  return node.entries.map((entry) => found(entry.node, entry, entry.key))
}

/** A key of a list is looked for in its items: `versioning.enabled` of a block that may be repeated. Lists in lists have none. */
function keyOf(candidate: Candidate, node: Node, key: string): readonly Candidate[] {
  if (node.kind !== 'list') return [keyOfMap(candidate, node, key)]
  const items = node.entries.filter((entry) => entry.node.kind !== 'list')
  if (items.length === 0) return [{ node: null, hidden: node.open, place: candidate.place, key }]
  return items.map((entry) => keyOfMap(found(entry.node, entry, entry.key), entry.node, key))
}

function keyOfMap({ place }: Candidate, node: Node, key: string): Candidate {
  const entry = entryOf(node, key)
  if (entry !== null) return found(entry.node, entry, entry.key)
  return { node: null, hidden: node.open || node.kind === 'unknown', place, key }
}

function everyDepth(root: Node): Candidate[] {
  const reached: Candidate[] = [found(root, root, null)]
  for (const { node } of reached) {
    if (reached.length > mostPlaces) break
    for (const entry of node?.entries ?? []) reached.push(found(entry.node, entry, entry.key))
  }
  return reached
}

function found(node: Node, { start, end }: Span, key: string | null): Candidate {
  const place = { start, end }
  const isNull = node.kind === 'scalar' && node.value === null
  return { node: isNull ? null : node, hidden: false, place, key }
}

const known = new Map<string, readonly Step[]>()
const stepPattern = /"([^"]*)"|\$\{\}|\[\]|\*\*|\*|[^.[\]"*]+/gu

/** Paths stand in rules only: there are as many as those hold. */
function stepsOf(path: string): readonly Step[] {
  let steps = known.get(path)
  if (steps === undefined) {
    steps = [...path.matchAll(stepPattern)].map(([text, quoted]) => toStep(text, quoted))
    known.set(path, steps)
  }
  return steps
}

const kinds: Readonly<Record<string, Step['kind']>> = {
  '[]': 'items',
  '*': 'values',
  '**': 'any-depth',
  '${}': 'interpolations',
}

function toStep(text: string, quoted: string | undefined): Step {
  if (quoted !== undefined) return { key: quoted, kind: 'key' }
  return { key: text, kind: kinds[text] ?? 'key' }
}
