import type { ReportingDescriptor, Result } from 'sarif'
import {
  type Confidence,
  type Finding,
  isAtLeast,
  type Severity,
  severities,
} from '../core/finding.ts'
import { compareText } from './judged-findings.ts'
import { visibleText } from './visible-text.ts'

/** What SARIF tells about a rule; a rule of the engine is one, whatever else it holds. */
export interface DescribedRule {
  readonly id: string
  readonly title: string
  readonly message: string
  readonly remediation: string
  readonly severity: Severity
  readonly confidence: Confidence
  readonly cwe: readonly number[]
}

export const sarifLevels = {
  low: 'note',
  medium: 'warning',
  high: 'error',
  critical: 'error',
} as const satisfies Record<Severity, Result.level>

/** Middle of each band of GitHub's `security-severity`: critical over 9.0, high 7.0 to 8.9, medium 4.0 to 6.9, low below. */
const securitySeverities = {
  low: '2.5',
  medium: '5.5',
  high: '8.0',
  critical: '9.5',
} as const satisfies Record<Severity, string>

const maxText = 2_000

/** GitHub takes 20 tags a rule. */
const maxCwes = 18

/** The engine's rules and those only findings tell of, by id. A rule known from findings takes the gravest of them. */
export function sarifRules(
  rules: readonly DescribedRule[],
  findings: readonly Finding[],
): readonly ReportingDescriptor[] {
  const known = new Map<string, DescribedRule>(rules.map((rule) => [rule.id, rule]))
  const listed = new Set(known.keys())
  for (const finding of findings) {
    if (listed.has(finding.ruleId)) continue
    const seen = known.get(finding.ruleId)
    if (seen !== undefined && isAtLeast(severities, seen.severity, finding.severity)) continue
    known.set(finding.ruleId, { ...finding, id: finding.ruleId })
  }
  return [...known.values()]
    .toSorted((first, second) => compareText(first.id, second.id))
    .map((rule) => descriptorOf(rule))
}

function descriptorOf(rule: DescribedRule): ReportingDescriptor {
  return {
    id: rule.id,
    shortDescription: { text: visibleText(rule.title, maxText) },
    fullDescription: { text: visibleText(rule.message, maxText) },
    help: { text: visibleText(rule.remediation, maxText) },
    defaultConfiguration: { level: sarifLevels[rule.severity] },
    properties: {
      tags: ['security', ...rule.cwe.slice(0, maxCwes).map((cwe) => cweTag(cwe))],
      precision: rule.confidence,
      'security-severity': securitySeverities[rule.severity],
    },
  }
}

/** `external/cwe/cwe-089`, three digits at least, as code scanning filters by it. */
function cweTag(cwe: number): string {
  return `external/cwe/cwe-${String(cwe).padStart(3, '0')}`
}
