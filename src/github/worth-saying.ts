import { type Assessment } from '../core/assessment.ts'
import { type JudgedFinding, judgedFindings } from '../report/judged-findings.ts'

/**
 * Findings a conversation is interrupted for, gravest first: those that hold the merge, and warnings we are sure of. An uncertain
 * warning and one of a rule on trial stay in the check.
 */
export function worthSaying({ analysis, decision }: Assessment): readonly JudgedFinding[] {
  return judgedFindings(analysis.findings, decision).filter(({ finding, action }) => {
    if (action === 'block' || action === 'require-review') return true
    return action === 'warn' && finding.confidence === 'high' && !finding.trial
  })
}
