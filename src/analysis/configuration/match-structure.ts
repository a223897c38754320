import { type StructureRule } from '../../core/rule.ts'
import { type StructureMatch } from '../../core/structure.ts'
import { expression } from '../code/conditions.ts'
import { type Evidence, judge } from './conditions.ts'
import { type Span } from './node.ts'
import { type Candidate, placesAt } from './path.ts'
import { enclosing, isRelated, whole } from './relations.ts'
import { type Resource } from './resource.ts'
import { type ResourceIndex, resourcesOf } from './resource-index.ts'

/** A place a rule reports. */
export interface Hit {
  readonly rule: StructureRule
  readonly match: StructureMatch
  readonly resource: Resource
  readonly place: Span
  /** Places of the resource's file this rests on. */
  readonly restsOn: readonly Span[]
  /** Of resources around it, which may be in another file. */
  readonly around: readonly { readonly resource: Resource; readonly span: Span }[]
}

/** Everything one rule reports in one module. */
export function matchStructure(rule: StructureRule, index: ResourceIndex): readonly Hit[] {
  return rule.matches.flatMap((match) =>
    resourcesOf(index, match.resource)
      .filter((resource) => rule.languages.includes(resource.language))
      .flatMap((resource) => matchResource(rule, match, { resource, index })),
  )
}

interface Subject {
  readonly resource: Resource
  readonly index: ResourceIndex
}

function matchResource(
  rule: StructureRule,
  match: StructureMatch,
  { resource, index }: Subject,
): readonly Hit[] {
  const { inFile, where = {} } = match
  if (inFile !== undefined && !expression(inFile, 'iu').test(resource.path)) return []
  const setting: Evidence[] = []
  if (judge(where, whole(resource), setting) !== true) return []
  const around = judgeAround(match, resource)
  if (around === null) return []
  const hits = placesOf(match, resource).map(({ place, evidence }): Hit => {
    const restsOn = [place, ...evidence, ...setting].map(({ start, end }) => ({ start, end }))
    return { rule, match, resource, place, restsOn, around }
  })
  return hits.length > 0 && isRelatedAsAsked(match, resource, index) ? hits : []
}

interface Wrong {
  readonly place: Span
  readonly evidence: readonly Evidence[]
}

function placesOf(match: StructureMatch, resource: Resource): readonly Wrong[] {
  return candidatesOf(match, resource).flatMap((candidate) => {
    const evidence: Evidence[] = []
    if (judge(match.has ?? {}, candidate, evidence) !== true) return []
    return [{ place: placeOf(match, { resource, candidate, evidence }), evidence }]
  })
}

/** Where the conditions on resources around it hold; null when one does not. */
function judgeAround({ within = {} }: StructureMatch, resource: Resource): Hit['around'] | null {
  const around: Hit['around'][number][] = []
  for (const [types, condition] of Object.entries(within)) {
    const outer = enclosing(resource, types)
    const evidence: Evidence[] = []
    if (outer === null || judge(condition, whole(outer), evidence) !== true) return null
    around.push(...evidence.map((span) => ({ resource: outer, span })))
  }
  return around
}

function isRelatedAsAsked(
  match: StructureMatch,
  resource: Resource,
  index: ResourceIndex,
): boolean {
  const { with: wanted = [], without = [] } = match
  return (
    wanted.every((relation) => isRelated(resource, relation, index) === true) &&
    without.every((relation) => isRelated(resource, relation, index) === false)
  )
}

function candidatesOf({ at }: StructureMatch, resource: Resource): readonly Candidate[] {
  if (at === undefined) return [whole(resource)]
  const paths = typeof at === 'string' ? [at] : at
  return paths.flatMap((path) => placesAt(resource.node, path))
}

interface Found {
  readonly resource: Resource
  readonly candidate: Candidate
  readonly evidence: readonly Evidence[]
}

/** Where `report` says; else the first thing that is there and wrong; else the judged place; else the resource's head. */
function placeOf({ at, report = [] }: StructureMatch, found: Found): Span {
  const { resource, candidate, evidence } = found
  const { node } = candidate
  if (node !== null) {
    const paths = typeof report === 'string' ? [report] : report
    const asked = paths.flatMap((path) => placesAt(node, path)).find((each) => each.node !== null)
    if (asked !== undefined) return asked.place
  }
  const wrong = evidence.find(
    ({ isThere, start, end }) => isThere && !isWhole(resource, { start, end }),
  )
  if (wrong !== undefined && report.length === 0) return wrong
  return at !== undefined && node !== null ? candidate.place : resource.head
}

function isWhole({ node }: Resource, { start, end }: Span): boolean {
  return start === node.start && end === node.end
}
