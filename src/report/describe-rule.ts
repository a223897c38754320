import {
  type Match,
  type Names,
  type PatternRule,
  type Rule,
  type Source,
  type StructureRule,
  type TaintRule,
} from '../core/rule.ts'
import { type StructureMatch } from '../core/structure.ts'

/**
 * What a rule looks for, one aspect a line, in the words of docs/engine.md: where values come from, where they must not arrive, what ends
 * the flow; or the shapes that are found. Conditions on arguments are named, not spelt out: `rules --json` has them whole.
 */
export function describeRule(rule: Rule): readonly string[] {
  if (rule.kind === 'structure') return describeStructure(rule)
  const lines = rule.kind === 'taint' ? describeFlow(rule) : describeShapes(rule)
  return rule.fix === undefined ? lines : [...lines, `offers an edit: ${rule.fix.description}`]
}

function describeFlow({ sources, context, sinks, sanitizers = [] }: TaintRule): readonly string[] {
  const from = sources.map((source) =>
    typeof source === 'string' ? source : describeSource(source),
  )
  const into = sinks.flatMap((sink) => [
    ...namesOf(sink.call),
    ...namesOf(sink.assign).map((name) => `${name} =`),
    ...(sink.returnOf === undefined ? [] : [`return under ${listed(sink.returnOf.name)}`]),
  ])
  const clean = sanitizers.flatMap(({ call }) => namesOf(call))
  return [
    `from: ${from.join(', ')}`,
    `into (read as ${context}): ${unique(into).join(', ')}`,
    ...(clean.length === 0
      ? []
      : [`ended by: ${unique(clean).join(', ')}, and what the engine knows for ${context}`]),
  ]
}

function describeSource({ call, member, parametersOf }: Source): string {
  if (call !== undefined) return listed(call)
  if (member !== undefined) return listed(member)
  return parametersOf === undefined ? '' : `parameters under ${listed(parametersOf.name)}`
}

function describeShapes({ matches }: PatternRule): readonly string[] {
  return unique(matches.map((match) => `finds: ${describeMatch(match)}`))
}

function describeStructure({ matches, ids }: StructureRule): readonly string[] {
  const shapes = unique(matches.map((match) => `finds: ${describePlace(match)}`))
  return ids.length === 0 ? shapes : [...shapes, `also known as: ${ids.join(', ')}`]
}

function describePlace({ resource, at, has, without = [] }: StructureMatch): string {
  const place = `${listed(resource)}${at === undefined ? '' : ` at ${listed(at)}`}`
  const entries = Object.keys(has?.options ?? {})
  const by = entries.length === 0 ? '' : ` by its entries ${entries.join(', ')}`
  const others = without.map((relation) => ` without ${listed(relation.resource)}`)
  return `${place}${by}${others.join('')}`
}

function describeMatch(match: Match): string {
  if ('call' in match) return `a call of ${listed(match.call)}${conditions(match.arguments)}`
  if ('assign' in match) return `an assignment to ${listed(match.assign)}`
  if ('object' in match) {
    return `${objectName(match.object)} by its entries ${Object.keys(match.options).join(', ')}`
  }
  if ('decorator' in match) {
    return `the annotation ${listed(match.decorator)}${conditions(match.arguments)}`
  }
  if ('module' in match) return `an import of ${listed(match.module)}`
  if ('refers' in match) return `any use of ${listed(match.refers)}`
  return describeCode(match)
}

function describeCode(
  match: Extract<Match, { function: unknown } | { compare: unknown } | { literal: unknown }>,
): string {
  if ('function' in match) return 'a function by its head and body'
  return 'compare' in match ? 'a comparison' : 'a literal'
}

function objectName(names: Names): string {
  return names === '*' ? 'an object' : listed(names)
}

function conditions(wanted: readonly unknown[] | undefined): string {
  return wanted === undefined || wanted.length === 0 ? '' : ' with certain arguments'
}

function listed(names: Names): string {
  return namesOf(names).join(', ')
}

function namesOf(names: Names | undefined): readonly string[] {
  if (names === undefined) return []
  return typeof names === 'string' ? [names] : names
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
