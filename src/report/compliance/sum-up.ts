import { type Origin, origins } from '../../core/attribution.ts'
import { type Category, categories, type Severity, severities } from '../../core/finding.ts'
import { actions } from '../../core/policy.ts'
import { type ExceptionKind } from './exception-kinds.ts'
import {
  type FindingGroup,
  type LinesByOrigin,
  type MergedChange,
  type ReportException,
  type RepositoryTotals,
  type Totals,
} from './report.ts'

export function totalsOf(
  population: readonly MergedChange[],
  exceptions: readonly ReportException[],
): Totals {
  const groups = population.flatMap(({ findings }) => findings ?? [])
  const withVerdict = population.filter(({ decision }) => decision !== null).length
  return {
    changes: population.length,
    withVerdict,
    withoutVerdict: population.length - withVerdict,
    withFindingsKnown: population.filter(({ findings }) => findings !== null).length,
    withGaps: population.filter(({ decision }) => (decision?.gaps ?? 0) > 0).length,
    approved: population.filter(({ decision }) => (decision?.approvedBy.length ?? 0) > 0).length,
    byResult: byResult(population),
    changesByOrigin: byOrigin((origin) =>
      sum(population, ({ lines }) => ((lines?.[origin] ?? 0) > 0 ? 1 : 0)),
    ),
    lines: byOrigin((origin) => sum(population, ({ lines }) => lines?.[origin] ?? 0)),
    findings: sum(groups, ({ count }) => count),
    ...findingTotals(groups),
    exceptions: countExceptions(exceptions),
  }
}

function findingTotals(groups: readonly FindingGroup[]) {
  const none: Record<Severity, number> = { low: 0, medium: 0, high: 0, critical: 0 }
  const bySeverity = { ...none }
  const byCategory: Record<Category, number> = {
    code: 0,
    secret: 0,
    dependency: 0,
    infrastructure: 0,
    provenance: 0,
  }
  for (const category of categories) {
    byCategory[category] = sum(groups, (group) => (group.category === category ? group.count : 0))
  }
  for (const severity of severities) {
    bySeverity[severity] = sum(groups, (group) => (group.severity === severity ? group.count : 0))
  }
  const both: Record<Origin, Record<Severity, number>> = {
    ai: { ...none },
    mixed: { ...none },
    bot: { ...none },
    human: { ...none },
    unknown: { ...none },
  }
  for (const { origin, severity, count } of groups) both[origin][severity] += count
  return {
    findingsByOrigin: byOrigin((origin) => sum(severities, (severity) => both[origin][severity])),
    findingsBySeverity: bySeverity,
    findingsByCategory: byCategory,
    findingsByOriginAndSeverity: both,
  }
}

function byOrigin(count: (origin: Origin) => number): LinesByOrigin {
  const counts: Record<Origin, number> = { ai: 0, mixed: 0, bot: 0, human: 0, unknown: 0 }
  for (const origin of origins) counts[origin] = count(origin)
  return counts
}

/** A result no version known here gives counts as `other`. */
function byResult(population: readonly MergedChange[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = Object.fromEntries(actions.map((action) => [action, 0]))
  for (const { decision } of population) {
    if (decision === null) continue
    const name = actions.find((action) => action === decision.result) ?? 'other'
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

function countExceptions(
  exceptions: readonly ReportException[],
): Readonly<Record<ExceptionKind, number>> {
  const counts: Record<ExceptionKind, number> = { ...noExceptions }
  for (const { kind } of exceptions) counts[kind] += 1
  return counts
}

const noExceptions: Readonly<Record<ExceptionKind, number>> = {
  'merge-without-verdict': 0,
  override: 0,
  'direct-push': 0,
  'held-while-observing': 0,
  'waiver-granted': 0,
  'waiver-denied': 0,
  'waiver-revoked': 0,
  'waiver-expired': 0,
  gap: 0,
  'analysis-failed': 0,
  'delivery-rejected': 0,
  'verdict-missing': 0,
  'verdict-altered': 0,
}

/** Ordered by numeric id. */
export function repositoryTotals(
  population: readonly MergedChange[],
  exceptions: readonly ReportException[],
): readonly RepositoryTotals[] {
  const byId = new Map<number, RepositoryTotals>()
  function add(id: number, name: string | null, more: Partial<RepositoryTotals>): void {
    const had = byId.get(id) ?? { id, name, changes: 0, withVerdict: 0, findings: 0, exceptions: 0 }
    byId.set(id, {
      ...had,
      changes: had.changes + (more.changes ?? 0),
      withVerdict: had.withVerdict + (more.withVerdict ?? 0),
      findings: had.findings + (more.findings ?? 0),
      exceptions: had.exceptions + (more.exceptions ?? 0),
    })
  }
  for (const { repositoryId, repository, decision, findings } of population) {
    add(repositoryId, repository, {
      changes: 1,
      withVerdict: decision === null ? 0 : 1,
      findings: sum(findings ?? [], ({ count }) => count),
    })
  }
  for (const { repositoryId, repository } of exceptions) {
    if (repositoryId !== null) add(repositoryId, repository, { exceptions: 1 })
  }
  return [...byId.values()].toSorted((first, second) => first.id - second.id)
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0)
}
