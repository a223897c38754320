import { type StructureCondition, type StructureKind } from '../../core/structure.ts'
import { expression } from '../code/conditions.ts'
import { type Node, type Span, unknownPart } from './node.ts'
import { type Candidate, placesAt } from './path.ts'

/** True, false, or null for unknown. */
export type Verdict = boolean | null

/** A place that made a condition hold. */
export interface Evidence extends Span {
  /** Something is there; else the span is of what lacks it. */
  readonly isThere: boolean
}

/** Expressions of rules look at this much of a text; what lies beyond is unknown. Their time can grow with its square. */
const longestText = 8_000

type Check = (condition: StructureCondition, node: Node) => Verdict

/** Whether a condition holds, and on which places that rests (added to `evidence` only when it holds). */
export function judge(
  condition: StructureCondition,
  candidate: Candidate,
  evidence: Evidence[],
): Verdict {
  const before = evidence.length
  const verdict = every(Object.keys(condition), (key) =>
    isMember(key) ? members[key](condition, candidate, evidence) : true,
  )
  if (verdict !== true) evidence.length = before
  return verdict
}

type Member = (condition: StructureCondition, candidate: Candidate, evidence: Evidence[]) => Verdict

const members: Readonly<Record<keyof StructureCondition, Member>> = {
  is: leaf(({ is }, { value }) => {
    const wanted: readonly unknown[] = Array.isArray(is) ? is : [is]
    return wanted.some((each) => String(each).toLowerCase() === String(value).toLowerCase())
  }),
  matches: leaf(({ matches = '' }, { value }) => {
    const text = String(value)
    const isFound = expression(matches, 'iu').test(text.slice(0, longestText))
    return isFound || text.length <= longestText ? isFound : null
  }),
  below: leaf(({ below = 0 }, { value }) => numberOf(value) < below),
  atLeast: leaf(({ atLeast = 0 }, { value }) => numberOf(value) >= atLeast),
  minLength: leaf(({ minLength = 0 }, { value }) => String(value).length >= minLength),
  present: ({ present }, candidate, evidence) => {
    const { node, hidden, place } = candidate
    if (node === null)
      return hidden ? null : witness(!present, evidence, { ...spanOf(place), isThere: false })
    if (node.kind === 'unknown') return null
    return witness(present === true, evidence, { ...spanOf(place), isThere: true })
  },
  key: ({ key: wanted = '' }, { key }) => key !== null && expression(wanted, 'iu').test(key),
  kind: ({ kind = [] }, { node, hidden, place }, evidence) => {
    if (node === null) return hidden ? null : false
    if (node.kind === 'unknown') return null
    const wanted: readonly StructureKind[] = typeof kind === 'string' ? [kind] : kind
    return witness(wanted.includes(kindOf(node)), evidence, { ...spanOf(place), isThere: true })
  },
  carries: ({ carries = [] }, { node, place }, evidence) => {
    const wanted = typeof carries === 'string' ? [carries] : carries
    const labels =
      node === null ? [] : [node, ...node.interpolations].flatMap((each) => each.labels)
    const isSo = labels.some((label) => wanted.includes(label))
    return witness(isSo, evidence, { ...spanOf(place), isThere: true })
  },
  options: ({ options = {} }, candidate, evidence) =>
    every(Object.entries(options), ([path, each]) =>
      some(optionsAt(candidate, path), (place) => judge(each, place, evidence)),
    ),
  items: ({ items = {} }, candidate, evidence) => {
    const seen = some(itemsOf(candidate), (item) => judge(items, item, evidence))
    return seen === false && mayHaveMore(candidate) ? null : seen
  },
  every: ({ every: condition = {} }, candidate, evidence) => {
    const items = itemsOf(candidate)
    const isMore = mayHaveMore(candidate)
    if (items.length === 0) return isMore ? null : false
    const seen = every(items, (item) => judge(condition, item, evidence))
    return seen === true && isMore ? null : seen
  },
  all: ({ all = [] }, candidate, evidence) =>
    every(all, (each) => judge(each, candidate, evidence)),
  any: ({ any = [] }, candidate, evidence) => some(any, (each) => judge(each, candidate, evidence)),
  not: ({ not = {} }, candidate, evidence) => {
    const { node, place } = candidate
    const verdict = judge(not, candidate, [])
    if (verdict === null) return null
    return witness(!verdict, evidence, { ...spanOf(place), isThere: node !== null })
  },
}

function isMember(key: string): key is keyof StructureCondition {
  return Object.hasOwn(members, key)
}

/** A check of a constant; text with unknown parts can only be known to match where no such part is needed. */
function leaf(check: Check): Member {
  return (condition, { node, hidden, place }, evidence) => {
    if (node === null) return hidden ? null : false
    if (node.kind === 'unknown') return null
    if (node.kind !== 'scalar') return false
    const isSo = isPartialText(node.value)
      ? matchesFixedPart(condition, node.value)
      : check(condition, node)
    return isSo === true ? witness(true, evidence, { ...spanOf(place), isThere: true }) : isSo
  }
}

function isPartialText(value: Node['value']): value is string {
  return typeof value === 'string' && value.includes(unknownPart)
}

function matchesFixedPart({ matches }: StructureCondition, text: string): Verdict {
  if (matches === undefined) return null
  const match = expression(matches, 'iu').exec(text.slice(0, longestText))
  return match !== null && match[0] !== '' && !match[0].includes(unknownPart) ? true : null
}

function optionsAt(candidate: Candidate, path: string): readonly Candidate[] {
  const { node, hidden, place, key } = candidate
  if (node === null) return [candidate]
  const places = placesAt(node, path)
  const absent = { node: null, hidden: hidden || node.kind === 'unknown', place, key }
  return places.length === 0 ? [absent] : places
}

function itemsOf({ node }: Candidate): readonly Candidate[] {
  if (node === null || node.kind === 'unknown') return []
  if (node.kind === 'list') return placesAt(node, '[]')
  return [{ node, hidden: false, place: node, key: null }]
}

function mayHaveMore({ node, hidden }: Candidate): boolean {
  if (node === null) return hidden
  return node.kind === 'unknown' || (node.kind === 'list' && node.open)
}

function witness(isSo: boolean, evidence: Evidence[], place: Evidence): boolean {
  if (isSo) evidence.push(place)
  return isSo
}

/** Holds when all do; does not when one certainly does not. */
function every<T>(items: readonly T[], verdictOf: (item: T) => Verdict): Verdict {
  let verdict: Verdict = true
  for (const item of items) {
    const one = verdictOf(item)
    if (one === false) return false
    if (one === null) verdict = null
  }
  return verdict
}

function some<T>(items: readonly T[], verdictOf: (item: T) => Verdict): Verdict {
  let verdict: Verdict = false
  for (const item of items) {
    const one = verdictOf(item)
    if (one === true) return true
    if (one === null) verdict = null
  }
  return verdict
}

function numberOf(value: Node['value']): number {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^\s*-?\d+(?:\.\d+)?\s*$/u.test(value) ? Number(value) : NaN
}

const kindNames: Readonly<Record<string, StructureKind>> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
  object: 'null',
}

function kindOf(node: Node): StructureKind {
  if (node.kind === 'map' || node.kind === 'list') return node.kind
  return kindNames[typeof node.value] ?? 'text'
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
