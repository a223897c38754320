import { judgePackages } from '../../../src/analysis/dependencies/judge-packages.ts'
import {
  nothingKnown,
  type PackageKnowledge,
} from '../../../src/analysis/dependencies/package-knowledge.ts'
import { type KnownAdvisory } from '../../../src/core/advisory.ts'
import { type Origin } from '../../../src/core/attribution.ts'
import { type DependencyChange } from '../../../src/core/dependency.ts'
import { type LicencePolicy } from '../../../src/core/licence-policy.ts'
import { type PackageFacts } from '../../../src/core/package-facts.ts'
import { loadNames } from '../../../src/registry/load-names.ts'
import { changeOf, commitOf } from '../change.ts'

const snapshot: PackageKnowledge = { ...nothingKnown, names: await loadNames() }

export const asOf = '2026-11-27T00:00:00.000Z'

export function added(name: string, more: Partial<DependencyChange> = {}): DependencyChange {
  return {
    ecosystem: 'npm',
    name,
    change: 'added',
    version: '^1.0.0',
    resolved: null,
    previousVersion: null,
    relation: 'declared',
    scope: 'runtime',
    source: 'registry',
    path: 'package.json',
    line: 7,
    ...more,
  }
}

export function factsOf(name: string, more: Partial<PackageFacts> = {}): PackageFacts {
  return {
    ecosystem: 'npm',
    name,
    existence: 'exists',
    unknownBecause: null,
    firstPublished: '2019-01-01T00:00:00.000Z',
    latestVersion: '1.4.0',
    latestPublished: null,
    releases: 20,
    maintainers: 3,
    downloads: 50_000,
    deprecated: false,
    repository: null,
    installScripts: null,
    licence: 'MIT',
    yanked: null,
    quarantined: null,
    asOf,
    from: 'registry.example',
    ...more,
  }
}

interface Case {
  readonly facts?: readonly PackageFacts[]
  readonly advisories?: readonly KnownAdvisory[]
  readonly origin?: Origin
  readonly licences?: LicencePolicy
  readonly own?: readonly string[]
  readonly committedAt?: string
}

export function judge(dependencies: readonly DependencyChange[], some: Case = {}) {
  const { facts = [], advisories, origin = 'human', own = [], committedAt } = some
  const checked = new Set(dependencies.map(({ ecosystem, name }) => `${ecosystem}:${name}`))
  const packages: PackageKnowledge = {
    ...snapshot,
    facts,
    privatePackages: own,
    ...(advisories && { advisories: { advisories, checked, from: 'x' }, advisoriesMissing: null }),
  }
  const commits = committedAt === undefined ? [] : [{ ...commitOf('a', []), committedAt }]
  return judgePackages({
    changes: changeOf([], { commits }),
    dependencies,
    packages,
    licences: some.licences ?? { allow: null, deny: [] },
    originAt: () => origin,
  })
}

export function summary(dependencies: readonly DependencyChange[], some: Case = {}) {
  return judge(dependencies, some).detections.map(
    ({ ruleId, severity, confidence }) =>
      `${ruleId.replace('dependency/', '')} ${severity}/${confidence}`,
  )
}
