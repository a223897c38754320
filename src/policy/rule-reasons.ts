import { type OpenReason, type Place, type Unmarked } from '../core/policy.ts'
import { matchesRule, type Subject } from './match-rule.ts'
import { type RuleInForce } from './rules-in-force.ts'
import { type Subjects } from './subjects.ts'

/** One reason for each rule about anything but findings that has something to say. */
export function ruleReasons(
  subjects: Subjects,
  rules: readonly RuleInForce[],
  unmarked: Unmarked,
): readonly OpenReason[] {
  return rules.flatMap((inForce) => {
    const about = aboutOf(inForce, subjects, unmarked)
    if (about === null) return []
    const { rule, action } = inForce
    const because = `${about.opening}${rule.because}${trialText(inForce)}`
    return [{ policyRule: rule.name, action, because, fingerprints: [], places: about.places }]
  })
}

/** What a developer reads behind the sentence of a rule on trial. */
export function trialText({ rule, onTrial }: RuleInForce): string {
  if (!onTrial) return ''
  const then = rule.action === 'block' ? 'blocks' : 'asks for a review'
  return ` This rule is on trial and only warns; after ${rule.trial} it ${then}.`
}

interface About {
  /** What the rule found, before its own sentence. */
  readonly opening: string
  readonly places: readonly Place[]
}

function aboutOf(
  { rule }: RuleInForce,
  { lines, dependencies, gaps, change }: Subjects,
  unmarked: Unmarked,
): About | null {
  switch (rule.about) {
    case 'findings':
      return null
    case 'lines': {
      const places = joined(matching(lines).map(({ range }) => range))
      return places.length === 0 ? null : { opening: `${linesText(places)}: `, places }
    }
    case 'dependencies': {
      const found = matching(dependencies).map(({ dependency }) => dependency)
      const places = joined(
        found
          .filter(({ change: how }) => how !== 'removed')
          .map(({ path, line }) => ({ path, startLine: line, endLine: line })),
      )
      const opening = `${counted(new Set(found.map(({ name }) => name)).size, 'package')}: `
      return found.length === 0 ? null : { opening, places }
    }
    case 'gaps': {
      const found = matching(gaps).length
      return found === 0 ? null : { opening: `${counted(found, 'gap')}: `, places: [] }
    }
    case 'change':
      return matchesRule(rule, change, unmarked) ? { opening: '', places: [] } : null
  }
  function matching<T extends Subject>(candidates: readonly T[]): readonly T[] {
    return candidates.filter((subject) => matchesRule(rule, subject, unmarked))
  }
}

function linesText(places: readonly Place[]): string {
  const lines = places.reduce((sum, { startLine, endLine }) => sum + endLine - startLine + 1, 0)
  const files = new Set(places.map(({ path }) => path)).size
  return `${counted(lines, 'line')} in ${counted(files, 'file')}`
}

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`
}

/** In order of path and line; places that touch become one. */
function joined(ranges: readonly Place[]): readonly Place[] {
  const places: Place[] = []
  for (const { path, startLine, endLine } of ranges.toSorted(byPlace)) {
    const last = places.at(-1)
    if (last !== undefined && last.path === path && startLine <= last.endLine + 1) {
      places[places.length - 1] = { ...last, endLine: Math.max(last.endLine, endLine) }
    } else places.push({ path, startLine, endLine })
  }
  return places
}

function byPlace(first: Place, second: Place): number {
  if (first.path !== second.path) return first.path < second.path ? -1 : 1
  return first.startLine - second.startLine || first.endLine - second.endLine
}
