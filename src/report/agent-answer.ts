import { type Assessment } from '../core/assessment.ts'
import { type Gap } from '../core/gap.ts'
import { type Action, type Decision } from '../core/policy.ts'
import { isHeld } from './is-held.ts'
import { type JudgedFinding, judgedFindings } from './judged-findings.ts'
import { policyName } from './policy-name.ts'
import { toVerdict } from './verdict.ts'
import { visibleText } from './visible-text.ts'

/** A verdict as an agent reads it: bounded, gravest first, with counts of what was left out and what to do next. */
export interface AgentAnswer {
  readonly verdict: string
  readonly decision: Action
  readonly mode: Decision['mode']
  /** Whether a merge would wait for a fix or a person. */
  readonly held: boolean
  readonly policy: string
  readonly policyHash: string
  readonly counts: AnswerCounts
  readonly findings: readonly AgentFinding[]
  readonly notLookedAt: readonly AgentGap[]
  readonly reasons: readonly AgentReason[]
  readonly omitted: { readonly findings: number; readonly notLookedAt: number }
  readonly next: readonly string[]
}

export interface AnswerCounts extends Record<Action, number> {
  /** On lines the change does not add, or known before: not judged. */
  readonly context: number
  readonly suppressed: number
}

export interface AgentFinding {
  readonly ruleId: string
  readonly fingerprint: string
  readonly action: Action
  readonly severity: string
  readonly confidence: string
  readonly origin: string
  readonly title: string
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  readonly message: string
  readonly remediation: string
  readonly cwe: readonly number[]
  readonly trace: readonly { readonly path: string; readonly line: number; readonly note: string }[]
  /** `fix_suggestions` gives the edit. */
  readonly hasFix: boolean
}

export interface AgentGap {
  readonly path: string | null
  readonly reason: string
  readonly detail: string
}

export interface AgentReason {
  readonly policyRule: string
  readonly action: Action
  readonly because: string
}

interface AnswerOptions {
  /** Findings shown. */
  readonly limit: number
  /** How the same question is asked again: `check_changes`. */
  readonly again: string
}

const maxGaps = 8
const maxReasons = 10
const maxSteps = 6

export function toAgentAnswer(
  assessment: Assessment,
  { limit, again }: AnswerOptions,
): AgentAnswer {
  const { analysis, attribution, decision } = assessment
  const judged = judgedFindings(analysis.findings, decision)
  const gaps = [...analysis.gaps, ...attribution.gaps]
  const shown = judged.slice(0, limit)
  return {
    verdict: toVerdict(assessment),
    decision: decision.action,
    mode: decision.mode,
    held: isHeld(assessment),
    policy: visibleText(policyName(assessment.policyOrigin.sources), 300),
    policyHash: decision.policyHash,
    counts: countsOf(judged, assessment),
    findings: shown.map(toAgentFinding),
    notLookedAt: gaps.slice(0, maxGaps).map(toAgentGap),
    reasons: reasonsOf(decision),
    omitted: {
      findings: judged.length - shown.length,
      notLookedAt: Math.max(0, gaps.length - maxGaps),
    },
    next: nextSteps(assessment, judged, again),
  }
}

function countsOf(judged: readonly JudgedFinding[], { analysis }: Assessment): AnswerCounts {
  const counts = { allow: 0, warn: 0, 'require-review': 0, block: 0 }
  for (const { action } of judged) counts[action] += 1
  return {
    ...counts,
    context: analysis.context.length,
    suppressed: analysis.suppressed.length,
  }
}

function toAgentFinding({ finding, action }: JudgedFinding): AgentFinding {
  const { location, trace } = finding
  return {
    ruleId: visibleText(finding.ruleId, 120),
    fingerprint: finding.fingerprint,
    action,
    severity: finding.severity,
    confidence: finding.confidence,
    origin: finding.origin,
    title: visibleText(finding.title, 120),
    path: visibleText(location.path, 200),
    startLine: location.startLine,
    endLine: location.endLine,
    message: visibleText(finding.message, 400),
    remediation: visibleText(finding.remediation, 400),
    cwe: finding.cwe,
    trace: trace.slice(0, maxSteps).map((step) => ({
      path: visibleText(step.location.path, 200),
      line: step.location.startLine,
      note: visibleText(step.note, 100),
    })),
    hasFix: finding.fix !== null,
  }
}

function toAgentGap({ path, reason, detail }: Gap): AgentGap {
  return {
    path: path === null ? null : visibleText(path, 200),
    reason,
    detail: visibleText(detail, 300),
  }
}

function reasonsOf({ reasons }: Decision): readonly AgentReason[] {
  return reasons
    .filter(({ action }) => action !== 'allow')
    .slice(0, maxReasons)
    .map(({ policyRule, action, because }) => ({
      policyRule: visibleText(policyRule, 100),
      action,
      because: visibleText(because, 300),
    }))
}

function nextSteps(
  assessment: Assessment,
  judged: readonly JudgedFinding[],
  again: string,
): readonly string[] {
  const toFix = judged.filter(({ action }) => action === 'block').length
  const toReview = judged.filter(({ action }) => action === 'require-review').length
  const steps = [
    toFix === 0 ? null : 'Fix the findings that block; explain_rule tells what a rule looks for.',
    toReview === 0
      ? null
      : 'Fix the findings to review too, or tell the person you work for that they need an approval.',
    judged.some(({ action }) => action === 'warn')
      ? 'Warnings do not hold the merge; fix those in lines you wrote.'
      : null,
    judged.some(({ finding }) => finding.fix !== null) ? 'fix_suggestions has ready edits.' : null,
    assessment.analysis.gaps.length === 0
      ? null
      : 'What was not looked at is not clean: say so, do not call it checked.',
  ].filter((step) => step !== null)
  if (steps.length === 0) return ['Nothing to do.']
  return [...steps, `Then verify: ${again}. Do not silence a finding or change the policy unasked.`]
}
