import { type Confidence, type Detection, type Severity } from '../../../core/finding.ts'
import { type HygieneRuleName, hygieneRules } from './rules.ts'

export interface Observed {
  readonly rule: HygieneRuleName
  readonly path: string
  /** 1-based. */
  readonly line: number
  readonly name: string
  readonly detail?: string
  /** Where the case is graver or surer than the rule says. */
  readonly severity?: Severity
  readonly confidence?: Confidence
}

export function toDetection(observed: Observed): Detection {
  const { rule, path, line, name, detail = '' } = observed
  const { title, message, remediation, cwe, severity, confidence } = hygieneRules[rule]
  return {
    ruleId: `dependency/${rule}`,
    category: 'dependency',
    severity: observed.severity ?? severity,
    confidence: observed.confidence ?? confidence,
    title,
    message: message.replace('{name}', `\`${name}\``).replace('{detail}', detail),
    remediation,
    cwe,
    location: { path, startLine: line, startColumn: 1, endLine: line, endColumn: 1 },
    trace: [],
    fix: null,
    codeForFingerprint: `${name} ${detail}`,
    trial: false,
  }
}
