import { type Assessment } from '../core/assessment.ts'
import { linesByOrigin } from '../core/attribution.ts'
import { type AuditEntry, type AuditValue } from '../core/audit-event.ts'
import { canonicalJson } from '../core/canonical-json.ts'
import { severities } from '../core/finding.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { hashDecision } from '../policy/hash-decision.ts'
import { digest } from './digest.ts'
import { type ReviewJob } from './jobs.ts'

interface DecisionInput {
  readonly assessment: Assessment
  readonly pull: PullRequest
  readonly job: ReviewJob
  readonly attempt: number
}

/** The audit event of a verdict: numeric ids, ranges and digests only, no name, no source text. */
export function decisionEntry({ assessment, pull, job, attempt }: DecisionInput): AuditEntry {
  const assessmentSha256 = digest(canonicalJson(assessment))
  return {
    id: `decision/${pull.repositoryId}/${pull.number}/${pull.headSha}/${assessmentSha256.slice(0, 16)}`,
    type: 'decision.recorded',
    body: {
      actor: { kind: 'system' },
      subject: { ...subjectOf(pull, job), merge_base: { gitCommit: assessment.baseSha } },
      trigger: { delivery_id: job.deliveryId, event: job.trigger, attempt },
      tool: { name: 'countersign', version: assessment.engine.version },
      policy: {
        sources: assessment.policyOrigin.sources.map(({ kind }) => kind),
        sha256: assessment.decision.policyHash,
      },
      rules: { sha256: assessment.engine.rulesHash },
      ai: { lines: { ...linesByOrigin(assessment.attribution.ranges) } },
      decision: decisionOf(assessment),
      evidence: [{ kind: 'assessment', sha256: assessmentSha256 }],
    },
  }
}

interface FailureInput {
  readonly pull: PullRequest
  readonly job: ReviewJob
  readonly jobId: string
  readonly attempt: number
  /** A closed code, never a message. */
  readonly reason: string
}

/** The audit event of a head that could not be judged. */
export function failureEntry({ pull, job, jobId, attempt, reason }: FailureInput): AuditEntry {
  return {
    id: `failure/${jobId}/${pull.headSha}/${reason}`,
    type: 'analysis.failed',
    body: {
      actor: { kind: 'system' },
      subject: subjectOf(pull, job),
      trigger: { delivery_id: job.deliveryId, event: job.trigger, attempt },
      reason_code: reason,
    },
  }
}

function subjectOf(pull: PullRequest, job: ReviewJob) {
  return {
    installation_id: job.installationId,
    repo_id: pull.repositoryId,
    pr: pull.number,
    base: { gitCommit: pull.baseSha },
    head: { gitCommit: pull.headSha },
  }
}

function decisionOf({ decision, analysis, attribution }: Assessment): AuditValue {
  const bySeverity: Record<string, number> = {}
  for (const severity of severities) {
    bySeverity[severity] = analysis.findings.filter(
      (finding) => finding.severity === severity,
    ).length
  }
  return {
    sha256: hashDecision(decision),
    result: decision.action,
    mode: decision.mode,
    reasons: decision.reasons.map(({ policyRule, action, fingerprints, approved }) => ({
      policy_rule: policyRule,
      action,
      fingerprints,
      approved,
    })),
    approved_by: decision.approvals.map(({ by }) => String(by.id)),
    waived: decision.waived.map(({ fingerprint, waiver }) => ({ fingerprint, waiver: waiver.id })),
    findings: { by_severity: bySeverity },
    gaps: analysis.gaps.length + attribution.gaps.length,
  }
}
