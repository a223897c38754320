import { judgePackages } from '../analysis/dependencies/judge-packages.ts'
import { placeDetections } from '../analysis/place-detections.ts'
import { type KnownAdvisory } from '../core/advisory.ts'
import { type Assessment } from '../core/assessment.ts'
import { type DependencyChange, type Ecosystem } from '../core/dependency.ts'
import { type PackageFacts } from '../core/package-facts.ts'
import { assessPart } from './assess-part.ts'
import { loadPolicy } from './load-policy.ts'
import { type LocalRequest } from './local-request.ts'
import { lookUpPackage } from './look-up-packages.ts'

export interface NamedPackage {
  readonly ecosystem: Ecosystem
  readonly name: string
  /** Null for the latest. */
  readonly version: string | null
}

export interface JudgedPackage {
  readonly named: NamedPackage
  /** Null when the registry was not asked or gave no answer. */
  readonly facts: PackageFacts | null
  readonly advisories: readonly KnownAdvisory[]
  /** As of a change that adds just this package. */
  readonly assessment: Assessment
}

/**
 * What is known of a package, and what the policy of this folder would make of a change that adds it. Asked by an
 * agent, it is judged as an agent's choice. Throws `policy-invalid` and `settings-invalid`.
 */
export async function judgePackage(
  request: LocalRequest,
  asked: NamedPackage,
): Promise<JudgedPackage> {
  const policy = await loadPolicy(request, { policyAt: 'folder' })
  const first = await lookUpPackage(request, toDependency(asked))
  const latest = first.facts[0]?.latestVersion ?? null
  const named = { ...asked, version: asked.version ?? latest }
  const dependency = toDependency(named)
  const packages =
    asked.version === named.version ? first : await lookUpPackage(request, dependency)
  const origin = request.agent === null ? 'unknown' : 'ai'
  const verdicts = judgePackages({
    changes: noChange,
    dependencies: [dependency],
    packages,
    licences: policy.policy.licences,
    originAt: () => origin,
  })
  const placed = placeDetections(verdicts.detections, () => origin)
  const analysis = {
    ...nothingAnalysed,
    findings: placed.map(({ finding }) => finding),
    dependencies: [dependency],
    packageFacts: verdicts.facts,
    gaps: verdicts.gaps,
  }
  return {
    named,
    facts: packages.facts[0] ?? null,
    advisories: packages.advisories?.advisories ?? [],
    assessment: assessPart({ ...noChange, attribution: nobody, analysis }, policy),
  }
}

const zeros = '0'.repeat(40)
const noChange = {
  repository: 'package',
  baseSha: zeros,
  headSha: zeros,
  commits: [],
  files: [],
  gaps: [],
}
const nothingAnalysed = { context: [], suppressed: [], analysedFiles: 0 }
const nobody = { ranges: [], commits: [], gaps: [] }

/** Where such a package would be written down: policies speak of paths. */
const manifestOf = {
  npm: 'package.json',
  pypi: 'pyproject.toml',
  go: 'go.mod',
  maven: 'pom.xml',
  cargo: 'Cargo.toml',
  rubygems: 'Gemfile',
  nuget: 'packages.config',
  packagist: 'composer.json',
  'github-actions': '.github/workflows/workflow.yml',
  docker: 'Dockerfile',
} as const satisfies Record<Ecosystem, string>

function toDependency({ ecosystem, name, version }: NamedPackage): DependencyChange {
  return {
    ecosystem,
    name,
    change: 'added',
    version,
    resolved: version,
    previousVersion: null,
    relation: 'declared',
    scope: 'runtime',
    source: 'registry',
    path: manifestOf[ecosystem],
    line: 1,
  }
}
