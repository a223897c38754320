import { type Assessment } from '../core/assessment.ts'
import { type Severity } from '../core/finding.ts'
import { judgedFindings } from './judged-findings.ts'
import { visibleText } from './visible-text.ts'

/** GitLab's words, from gravest on: blocker, critical, major, minor, info. */
const severities = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
} as const satisfies Record<Severity, string>

/**
 * The judged findings as GitLab's Code Quality report (`artifacts:reports:codequality`): a JSON array. Holds no source text.
 * GitLab has no place there for what was not looked at; the exit code and the other formats speak of it.
 */
export function toGitlabCodeQuality({ analysis, decision }: Assessment): string {
  const issues = judgedFindings(analysis.findings, decision).map(({ finding }) => ({
    description: visibleText(`${finding.title}. ${finding.message} ${finding.remediation}`, 1_000),
    check_name: finding.ruleId,
    fingerprint: finding.fingerprint,
    severity: severities[finding.severity],
    location: {
      path: finding.location.path,
      lines: { begin: finding.location.startLine, end: finding.location.endLine },
    },
  }))
  return `${JSON.stringify(issues, null, 2)}\n`
}
