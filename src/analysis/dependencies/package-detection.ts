import { type DependencyChange } from '../../core/dependency.ts'
import { type Confidence, type Detection, type Severity } from '../../core/finding.ts'

/** What a dependency rule says; `what` and `why` make the message. */
export interface Verdict {
  readonly ruleId: DependencyRuleId
  readonly severity: Severity
  readonly confidence: Confidence
  readonly title: string
  readonly what: string
  readonly why: string
  readonly remedy: string
  /** Beside those of the rule. */
  readonly cwe?: readonly number[]
  /** Tells apart several findings of one rule about one package. */
  readonly about?: string
}

/** Dependency rules and the weaknesses they stand for. */
const weaknesses = {
  'dependency/invented-package': [1357, 829],
  'dependency/look-alike-package': [1357, 829],
  'dependency/malicious-package': [506],
  'dependency/known-vulnerability': [1395],
  'dependency/licence-denied': [1357],
  'dependency/deprecated-package': [1104],
  'dependency/too-new': [1357],
  'dependency/hardly-used': [1357],
} as const satisfies Record<string, readonly number[]>
type DependencyRuleId = keyof typeof weaknesses

export function packageDetection(dependency: DependencyChange, verdict: Verdict): Detection {
  const { path, line, ecosystem, name } = dependency
  return {
    ruleId: verdict.ruleId,
    category: 'dependency',
    severity: verdict.severity,
    confidence: verdict.confidence,
    title: verdict.title,
    message: `${verdict.what} ${verdict.why}`,
    remediation: verdict.remedy,
    cwe: [...new Set([...weaknesses[verdict.ruleId], ...(verdict.cwe ?? [])])],
    location: { path, startLine: line, startColumn: 1, endLine: line, endColumn: 1 },
    trace: [],
    fix: null,
    codeForFingerprint: `${ecosystem}:${name}${verdict.about === undefined ? '' : `:${verdict.about}`}`,
    trial: false,
  }
}

const longestShown = 100

/** A package name in a sentence: hostile ones must not read as something else. */
export function shown(name: string): string {
  const plain = name.replaceAll(/[^\u0021-\u007e]/gu, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
  })
  const short = plain.length > longestShown ? `${plain.slice(0, longestShown)}…` : plain
  return `“${short.replaceAll(/[`<>[\]]/gu, '?')}”`
}

/** Registries as people call them. */
export const registryNames = {
  npm: 'npm',
  pypi: 'PyPI',
  go: 'the Go module proxy',
  maven: 'Maven Central',
  cargo: 'crates.io',
  rubygems: 'RubyGems',
  nuget: 'NuGet',
  packagist: 'Packagist',
  'github-actions': 'GitHub',
  docker: 'the image registry',
} as const satisfies Record<DependencyChange['ecosystem'], string>
