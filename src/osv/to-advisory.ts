import { type KnownAdvisory } from '../core/advisory.ts'
import { type DependencyChange } from '../core/dependency.ts'
import { type Severity } from '../core/finding.ts'
import { cvssScore, severityOf } from './cvss.ts'
import { fixedIn, isAffected, isWhole } from './is-affected.ts'
import { type OsvAffected, type OsvRecord, osvEcosystems } from './record.ts'
import { previouslyStated, type StatedVersion, statedVersion } from './stated-version.ts'

/**
 * What an advisory means for one package of a change; null when the version the change brings in is not affected, or the one
 * before it was as well. Of a range only "every version it lets in" counts: its lowest is affected and it does not reach the fix.
 */
export function toAdvisory(record: OsvRecord, dependency: DependencyChange): KnownAdvisory | null {
  if (record.withdrawn) return null
  const stated = statedVersion(dependency)
  const affected = affectedOf(record, dependency).find((one) => concerns(one, dependency, stated))
  if (affected === undefined || wasThereBefore(record, dependency)) return null
  const { ecosystem, name } = dependency
  return {
    id: record.id,
    aliases: (record.aliases ?? []).slice(0, 10).toSorted(),
    ecosystem,
    name,
    ...gravity(record, affected),
    ...extent(affected, dependency, stated),
    cwe: weaknessesOf(record),
  }
}

function gravity(record: OsvRecord, affected: OsvAffected) {
  const malicious = record.id.startsWith('MAL-')
  const score = scoreOf(record, affected)
  const severity = rated(score) ?? named(record) ?? 'medium'
  return { malicious, score, severity: malicious ? ('critical' as const) : severity }
}

function extent(
  affected: OsvAffected,
  { ecosystem }: DependencyChange,
  stated: StatedVersion | null,
): Pick<KnownAdvisory, 'version' | 'isCertain' | 'fixedIn'> {
  if (stated === null || isWhole(affected)) return { version: null, isCertain: true, fixedIn: null }
  const { version, isExact } = stated
  return { version, isCertain: isExact, fixedIn: fixedIn(affected, { ecosystem, version }) }
}

function weaknessesOf(record: OsvRecord): readonly number[] {
  return (record.database_specific?.cwe_ids ?? []).flatMap((id) => {
    const number = /^CWE-(\d{1,5})$/u.exec(id)?.[1]
    return number === undefined ? [] : [Number(number)]
  })
}

function affectedOf(
  record: OsvRecord,
  { ecosystem, name }: DependencyChange,
): readonly OsvAffected[] {
  const wanted = osvEcosystems[ecosystem]
  return (record.affected ?? []).filter((one) => {
    const own = one.package
    return own !== undefined && own.ecosystem.split(':')[0] === wanted && isSame(own.name, name)
  })
}

function isSame(first: string, second: string): boolean {
  return plain(first) === plain(second)
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/gu, '-')
}

function concerns(
  affected: OsvAffected,
  { ecosystem }: DependencyChange,
  stated: StatedVersion | null,
): boolean {
  if (isWhole(affected)) return true
  if (stated === null) return false
  const at = { ecosystem, version: stated.version }
  if (!isAffected(affected, at)) return false
  const fixed = fixedIn(affected, at)
  return stated.isExact || fixed === null || !stated.admits(fixed)
}

function wasThereBefore(record: OsvRecord, dependency: DependencyChange): boolean {
  const before = previouslyStated(dependency)
  if (before === null) return false
  return affectedOf(record, dependency).some((one) => concerns(one, dependency, before))
}

function scoreOf(record: OsvRecord, affected: OsvAffected): number | null {
  const vectors = [...(affected.severity ?? []), ...(record.severity ?? [])]
  for (const type of ['CVSS_V3', 'CVSS_V4']) {
    const vector = vectors.find((one) => one.type === type)
    const score = vector === undefined ? null : cvssScore(vector.score)
    if (score !== null) return score
  }
  return null
}

function rated(score: number | null): Severity | null {
  return score === null ? null : severityOf(score)
}

const names: ReadonlyMap<string, Severity> = new Map([
  ['LOW', 'low'],
  ['MODERATE', 'medium'],
  ['MEDIUM', 'medium'],
  ['HIGH', 'high'],
  ['CRITICAL', 'critical'],
])

function named(record: OsvRecord): Severity | null {
  return names.get(record.database_specific?.severity?.toUpperCase() ?? '') ?? null
}
