import { type Assessment } from '../core/assessment.ts'
import { type DependencyChange } from '../core/dependency.ts'
import { type Gap, type GapReason, gapReasons } from '../core/gap.ts'
import { type Action } from '../core/policy.ts'
import { type Section } from './fit-sections.ts'
import { gapNames } from './gap-names.ts'
import { compareText } from './judged-findings.ts'
import { code, counted, prose } from './markdown.ts'
import { actionVerbs } from './verdict.ts'

/** How much was looked at, in one line. */
export function coverageSection({ analysis, attribution }: Assessment): Section {
  const gaps = analysis.gaps.length + attribution.gaps.length
  const lines = attribution.ranges.reduce((sum, { startLine, endLine }) => {
    return sum + endLine - startLine + 1
  }, 0)
  const missed = gaps === 0 ? 'nothing was left out' : `${counted(gaps, 'place')} not looked at`
  return {
    opening: '',
    items: [
      `Looked at: ${counted(analysis.analysedFiles, 'file')} analysed to the end, ${counted(lines, 'added line')} attributed; ${missed}.`,
    ],
    closing: '',
    omitted: () => '',
    maxBytes: 1_000,
  }
}

/** What was not looked at, why, what to do about it and what the policy makes of it. */
export function gapSection({ analysis, attribution, decision }: Assessment): Section {
  const gaps = [...attribution.gaps, ...analysis.gaps]
  return {
    opening: '### Not looked at',
    items: gapReasons.flatMap((reason) => {
      const places = gaps.filter((gap) => gap.reason === reason)
      const action = decision.reasons.find((one) => one.policyRule === `on-gap/${reason}`)?.action
      return places.length === 0 ? [] : [gapLine(reason, places, action ?? null)]
    }),
    closing: '',
    omitted: (count) => `- and ${counted(count, 'more kind')} of gap`,
    maxBytes: 8_000,
  }
}

const maxPlaces = 5

function gapLine(reason: GapReason, gaps: readonly Gap[], action: Action | null): string {
  const paths = [...new Set(gaps.flatMap(({ path }) => (path === null ? [] : [path])))].toSorted(
    compareText,
  )
  const shown = paths.slice(0, maxPlaces).map((path) => code(path))
  if (paths.length > maxPlaces) shown.push(`${paths.length - maxPlaces} more`)
  const whole = gaps.filter(({ path }) => path === null)
  const where = [...(whole.length === 0 ? [] : ['the whole change']), ...shown].join(', ')
  const details = [...new Set([...detailsOf(whole), ...detailsOf(gaps)])]
  const more = details.length > 1 ? ` (and ${counted(details.length - 1, 'other note')})` : ''
  const policy = action === null ? '' : `, **${actionVerbs[action]}**`
  return `- ${gapNames[reason]} (${gaps.length}${policy}): ${where}. ${prose(details[0] ?? '', 400)}${more}`
}

function detailsOf(gaps: readonly Gap[]): readonly string[] {
  return gaps.map(({ detail }) => detail).toSorted(compareText)
}

/** Packages this change brings in, moves or drops: new ones first, what only a lock file names last. */
export function dependencySection({ analysis: { dependencies } }: Assessment): Section {
  return {
    opening: '### Packages added, moved or dropped',
    items: dependencies.toSorted(compareDependencies).map((dependency) => packageLine(dependency)),
    closing: '',
    omitted: (count) => `- and ${counted(count, 'more package')}`,
    maxBytes: 6_000,
  }
}

const changeOrder = ['added', 'changed', 'removed'] as const satisfies readonly Change[]
type Change = DependencyChange['change']

function compareDependencies(first: DependencyChange, second: DependencyChange): number {
  return (
    Number(first.relation === 'locked') - Number(second.relation === 'locked') ||
    changeOrder.indexOf(first.change) - changeOrder.indexOf(second.change) ||
    compareText(first.path, second.path) ||
    first.line - second.line ||
    compareText(first.name, second.name)
  )
}

function packageLine(dependency: DependencyChange): string {
  const { ecosystem, name, path, line, relation } = dependency
  const notes = [
    dependency.scope === 'development' ? 'for development' : null,
    relation === 'imported' ? 'imported but declared nowhere' : null,
    relation === 'locked' ? 'lock file only' : null,
  ].filter((note) => note !== null)
  const kind = [ecosystem, ...notes].join(', ')
  return `- ${code(name, 120)} (${kind}): ${versionsOf(dependency)}, in ${code(`${path}:${line}`)}`
}

function versionsOf({ change, version, previousVersion }: DependencyChange): string {
  const now = version === null ? 'no version' : code(version, 80)
  if (change === 'removed') return `dropped, was ${now}`
  if (change === 'added') return `new, ${now}`
  return `${previousVersion === null ? 'no version' : code(previousVersion, 80)} → ${now}`
}
