import { secretPatterns } from '../../analysis/secrets/patterns.ts'
import { Failure } from '../../core/failure.ts'
import { didYouMean } from '../../policy/did-you-mean.ts'
import { explainRule } from '../../report/explain-rule.ts'
import { rules } from '../../rules/index.ts'

export interface RuleText {
  readonly id: string
  readonly title: string
  readonly severity: string
  readonly confidence: string
  readonly remediation: string
  readonly text: string
}

/** Code rules and secret formats alike. Throws `settings-invalid` for an id that is neither. */
export function findRule(id: string): RuleText {
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule !== undefined) return { ...pick(rule), id, text: explainRule(rule) }
  const secret = id.replace(/^secret\//u, '').replace(/\/in-history$/u, '')
  const pattern = secretPatterns.find((candidate) => candidate.id === secret)
  if (pattern !== undefined && id.startsWith('secret/')) {
    const text = `${id}: ${pattern.title}\nseverity ${pattern.severity}; found by its format\n\nFix: ${pattern.remediation}\n`
    return { ...pick(pattern), id, text }
  }
  throw unknown(id)
}

function pick({
  title,
  severity,
  confidence,
  remediation,
}: Omit<RuleText, 'id' | 'text'>): Omit<RuleText, 'id' | 'text'> {
  return { title, severity, confidence, remediation }
}

function unknown(id: string): Failure {
  const guess = didYouMean(
    id,
    rules.map((candidate) => candidate.id),
  )
  const hint =
    guess === null ? 'The resource countersign://rules lists them.' : `Did you mean ${guess}?`
  return new Failure('settings-invalid', {
    message: `There is no rule ${JSON.stringify(id)}. ${hint}`,
    retryable: false,
  })
}
