import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node'
import { type Location, type TraceStep } from '../core/finding.ts'
import { type Action } from '../core/policy.ts'
import { type Rule } from '../core/rule.ts'
import { type PolicyError } from '../policy/parse-policy.ts'
import { gapNames } from '../report/gap-names.ts'
import { type JudgedFinding } from '../report/judged-findings.ts'
import { rules } from '../rules/index.ts'
import { type JudgedGap } from './judge-buffer.ts'

/** What the policy in force makes of a finding, as an editor shows it. */
const severities = {
  block: DiagnosticSeverity.Error,
  'require-review': DiagnosticSeverity.Warning,
  warn: DiagnosticSeverity.Information,
  allow: DiagnosticSeverity.Hint,
} as const satisfies Record<Action, DiagnosticSeverity>

const source = 'countersign'
const fileStart = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

export function findingDiagnostic(
  { finding, action }: JudgedFinding,
  uri: string,
  hasRelated: boolean,
): Diagnostic {
  const { ruleId, title, message, location, trace } = finding
  const href = referenceOf(ruleId, finding.cwe)
  const own = trace.filter((step) => step.location.path === location.path)
  return {
    source,
    code: ruleId,
    range: toRange(location),
    severity: severities[action],
    message: `${title}. ${message}`,
    data: { fingerprint: finding.fingerprint },
    ...(href === null ? {} : { codeDescription: { href } }),
    ...(hasRelated && own.length > 0
      ? { relatedInformation: own.map((step) => toRelated(step, uri)) }
      : {}),
  }
}

/** Never clean, never loud: half a statement is one as well. */
export function gapDiagnostic({ gap, action }: JudgedGap): Diagnostic {
  const severity = action === 'allow' ? DiagnosticSeverity.Hint : DiagnosticSeverity.Information
  const message = `${gapNames[gap.reason]}. ${gap.detail}`
  return { source, code: `gap/${gap.reason}`, range: fileStart, severity, message }
}

/** Something that kept the whole file from being judged. */
export function problemDiagnostic(code: string, message: string): Diagnostic {
  const severity = code === refusedCode ? DiagnosticSeverity.Information : DiagnosticSeverity.Error
  return { source, code, range: fileStart, severity, message }
}

export const refusedCode = 'gap/not-judged'

export function policyDiagnostic({ line, column, message }: PolicyError): Diagnostic {
  const start = { line: Math.max(0, line - 1), character: Math.max(0, column - 1) }
  const end = { line: start.line, character: start.character + 1 }
  const severity = DiagnosticSeverity.Error
  return { source, code: 'policy-invalid', range: { start, end }, severity, message }
}

export function toRange({
  startLine,
  startColumn,
  endLine,
  endColumn,
}: Omit<Location, 'path'>): Diagnostic['range'] {
  return {
    start: { line: startLine - 1, character: startColumn - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  }
}

function toRelated(
  { location, note }: TraceStep,
  uri: string,
): NonNullable<Diagnostic['relatedInformation']>[number] {
  return { location: { uri, range: toRange(location) }, message: note }
}

/** The page the rule rests on, else that of its CWE. */
function referenceOf(ruleId: string, cwe: readonly number[]): string | null {
  const [reference] = rulesById.get(ruleId)?.references ?? []
  if (reference?.startsWith('https://') === true) return reference
  return cwe[0] === undefined ? null : `https://cwe.mitre.org/data/definitions/${cwe[0]}.html`
}
