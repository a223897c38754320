import { type AuditEvent, type AuditValue } from '../core/audit-event.ts'
import { type Statement } from './statement.ts'

/** An event and its C2SP tlog-proof. */
export interface ProvenEvent {
  readonly event: AuditEvent
  readonly proof: string
}

/** A verdict that is attested. */
export interface Attested {
  readonly decision: ProvenEvent
  /** The merge that names the verdict; null when there was none. */
  readonly merge: ProvenEvent | null
  /** `owner/name` of the repository. */
  readonly repository: string
}

/** What a verdict that passed says of a commit; SVR lists passing properties only, so one that did not pass has no such statement. */
const svrType = 'https://in-toto.io/attestation/svr/v0.2'
/** What the log holds of the verdict, described in docs/audit-log.md. */
const governanceType = 'https://countersign.dev/pull-request-governance/v1'

/** The statement of one verdict: what was found and decided, with the events that say so and their places in the log. */
export function governanceStatement(attested: Attested): Statement {
  const { event, proof } = attested.decision
  const { subject, ai, decision, policy, rules, tool } = event.body
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [subjectOf(attested)],
    predicateType: governanceType,
    predicate: {
      pull_request: {
        repository_id: memberOf(subject, 'repo_id'),
        number: memberOf(subject, 'pr'),
        base: memberOf(memberOf(subject, 'base'), 'gitCommit'),
        head: memberOf(memberOf(subject, 'head'), 'gitCommit'),
        merge: mergeCommitOf(attested),
      },
      origins: { lines: memberOf(ai, 'lines') },
      findings: memberOf(decision, 'findings'),
      decision: {
        result: memberOf(decision, 'result'),
        mode: memberOf(decision, 'mode'),
        gaps: memberOf(decision, 'gaps'),
        at: event.time,
      },
      reviewers: memberOf(decision, 'approved_by'),
      waivers: memberOf(decision, 'waived'),
      policy: { sha256: memberOf(policy, 'sha256') },
      rules: { sha256: memberOf(rules, 'sha256') },
      tool: tool ?? null,
      event: { ...event },
      log_proof: proof,
      merge: attested.merge === null ? null : mergeOf(attested.merge),
    },
  }
}

function mergeOf({ event, proof }: ProvenEvent): AuditValue {
  return { event: { ...event }, log_proof: proof }
}

/** Simple Verification Result, when the verdict let the commit in; else null. */
export function svrStatement(attested: Attested): Statement | null {
  const { event } = attested.decision
  const { decision, policy, tool } = event.body
  const result = memberOf(decision, 'result')
  if (result !== 'allow' && result !== 'warn') return null
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [subjectOf(attested)],
    predicateType: svrType,
    predicate: {
      verifier: {
        id: `https://countersign.dev/verifier/v${textOf(memberOf(tool, 'version'))}`,
        policies: [{ digest: { sha256: memberOf(policy, 'sha256') } }],
      },
      timeCreated: event.time,
      properties: ['ORG_SOURCE_COUNTERSIGN_POLICY_PASSED'],
    },
  }
}

/** The head commit, and where it is to be found again after a squash. */
function subjectOf(attested: Attested): Statement['subject'][number] {
  const { body } = attested.decision.event
  const gitCommit = memberOf(memberOf(body['subject'], 'head'), 'gitCommit')
  return {
    name: attested.repository,
    digest: { gitCommit: textOf(gitCommit) },
    annotations: {
      pull_request: memberOf(body['subject'], 'pr'),
      merge_commit: mergeCommitOf(attested),
    },
  }
}

function mergeCommitOf({ merge }: Attested): AuditValue {
  const subject = merge?.event.body['subject']
  return memberOf(memberOf(subject, 'merge'), 'gitCommit')
}

function memberOf(value: AuditValue | undefined, key: string): AuditValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const members = new Map<string, AuditValue>(Object.entries(value))
  return members.get(key) ?? null
}

function textOf(value: AuditValue): string {
  return typeof value === 'string' ? value : ''
}
