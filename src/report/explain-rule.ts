import { type Rule } from '../core/rule.ts'
import { describeRule } from './describe-rule.ts'

/** All about one rule as plain text. */
export function explainRule(rule: Rule): string {
  const facts = [
    `severity ${rule.severity}, confidence up to ${rule.confidence}`,
    rule.cwe.map((cwe) => `CWE-${cwe}`).join(', '),
    rule.owasp === null ? '' : `OWASP ${rule.owasp}`,
    rule.kind === 'taint' ? 'followed from source to sink' : 'found by shape',
    rule.lifecycle === 'trial' ? 'on trial: shown, never blocks' : '',
  ]
  return [
    `${rule.id}: ${rule.title}`,
    facts.filter((fact) => fact !== '').join('; '),
    `languages: ${rule.languages.join(', ')}`,
    '',
    rule.message,
    '',
    `Fix: ${rule.remediation}`,
    '',
    ...describeRule(rule),
    ...(rule.references.length === 0 ? [] : ['', ...rule.references]),
    '',
  ].join('\n')
}
