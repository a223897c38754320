import { createHash } from 'node:crypto'
import { type Assessment } from '../../../src/core/assessment.ts'
import { type Origin } from '../../../src/core/attribution.ts'
import { type AuditEventType, type AuditValue } from '../../../src/core/audit-event.ts'
import { canonicalJson } from '../../../src/core/canonical-json.ts'
import { type Finding } from '../../../src/core/finding.ts'
import { type Gap } from '../../../src/core/gap.ts'
import {
  beginCollection,
  collectEvent,
  collectVerdict,
} from '../../../src/report/compliance/collect.ts'
import { makeReport, type ReportSetting } from '../../../src/report/compliance/make-report.ts'
import { type ComplianceReport, type Period } from '../../../src/report/compliance/report.ts'
import { frameworks } from '../../../src/report/frameworks/registry.ts'
import { sampleAssessment } from '../../store/sample.ts'

const year: Period = { from: '2026-01-01', to: '2026-12-31' }

interface StoredVerdict {
  readonly digest: string
  readonly body: string
}

/** A log in memory: what would be its lines and the verdicts beside it. */
export interface MadeLog {
  readonly lines: string[]
  readonly verdicts: StoredVerdict[]
  /** Gives the event's place. */
  readonly add: (type: AuditEventType | 'odd', body: AuditValue, time?: string) => number
  /** A verdict and its event; gives the event's place. */
  readonly decide: (subject: AuditValue, assessment: Assessment) => number
  readonly report: (setting?: Partial<ReportSetting>) => ComplianceReport
}

export function makeLog(): MadeLog {
  const lines: string[] = []
  const verdicts: StoredVerdict[] = []
  function add(type: string, body: AuditValue, time = '2026-05-01T10:00:00.000Z'): number {
    const seq = lines.length
    const event = { v: 1, log: 'countersign/7', seq, id: `e/${seq}`, type, time, body }
    lines.push(canonicalJson(event))
    return seq
  }
  return {
    lines,
    verdicts,
    add,
    decide: (subject, assessment) => {
      const body = canonicalJson(assessment)
      const digest = createHash('sha256').update(body).digest('hex')
      verdicts.push({ digest, body })
      return add('decision.recorded', decisionBody(subject, assessment, digest))
    },
    report: (setting = {}) => reportOf({ lines, verdicts }, setting),
  }
}

function reportOf(
  { lines, verdicts }: Pick<MadeLog, 'lines' | 'verdicts'>,
  setting: Partial<ReportSetting>,
): ComplianceReport {
  const scope = setting.scope ?? { repositories: null }
  const ids = scope.repositories?.map(({ id }) => id) ?? null
  const repositoryIds = ids === null ? null : new Set(ids)
  const collection = beginCollection({ period: year, repositoryIds })
  for (const [seq, line] of lines.entries()) collectEvent(collection, seq, line)
  for (const verdict of verdicts) collectVerdict(collection, verdict)
  return makeReport(collection, {
    scope,
    log: { name: 'countersign/7', size: lines.length, root: '0'.repeat(64), vkey: 'k' },
    names: new Map(),
    rules: [{ id: 'javascript/sql-injection', category: 'code', cwe: [89] }],
    rulesSha256: 'r'.repeat(64),
    frameworks,
    ...setting,
  })
}

export function decisionBody(
  subject: AuditValue,
  { decision, analysis, attribution, engine }: Assessment,
  digest: string,
): { readonly [key: string]: AuditValue } {
  return {
    actor: { kind: 'system' },
    subject,
    trigger: { delivery_id: 'd-1', event: 'opened', attempt: 1 },
    policy: { source: 'default', sha256: decision.policyHash },
    rules: { sha256: engine.rulesHash },
    ai: { lines: { ai: 10, mixed: 0, bot: 0, human: 0, unknown: 5 } },
    decision: {
      result: decision.action,
      mode: decision.mode,
      approved_by: decision.approvals.map(({ by }) => String(by.id)),
      waived: [{ fingerprint: 'f', waiver: 'w-1' }],
      gaps: analysis.gaps.length + attribution.gaps.length,
    },
    evidence: [{ kind: 'assessment', sha256: digest }],
  }
}

export function subjectOf(number: number, repositoryId = 8_000_000_001, head = 'a') {
  return {
    installation_id: 7,
    repo_id: repositoryId,
    pr: number,
    head: { gitCommit: head.repeat(40) },
    merge: { gitCommit: 'c'.repeat(40) },
  }
}

export function mergeBody(
  subject: AuditValue,
  verdict: { readonly seq: number; readonly result: string } | null,
): { readonly [key: string]: AuditValue } {
  return { actor: { kind: 'user', id: '42' }, subject, decision: verdict }
}

export function finding(origin: Origin, changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'javascript/sql-injection',
    category: 'code',
    severity: 'critical',
    confidence: 'high',
    title: 't',
    message: 'm',
    remediation: 'r',
    cwe: [89],
    location: { path: 'a.js', startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
    trace: [],
    fix: null,
    trial: false,
    fingerprint: 'f'.repeat(32),
    origin,
    ...changes,
  }
}

/** A verdict with these findings; `action` and `gaps` as given. */
export function assessmentWith(
  findings: readonly Finding[],
  {
    action = 'allow',
    mode = 'enforce',
    gaps = 0,
    reason = 'no-text',
    headSha = 'a'.repeat(40),
  }: {
    readonly action?: Assessment['decision']['action']
    readonly mode?: Assessment['decision']['mode']
    readonly gaps?: number
    readonly reason?: Gap['reason']
    readonly headSha?: string
  } = {},
): Assessment {
  const plain = sampleAssessment()
  const gap = { path: 'x.bin', reason, detail: 'There is no text.' }
  return {
    ...plain,
    headSha,
    analysis: { ...plain.analysis, findings, gaps: Array.from({ length: gaps }, () => gap) },
    decision: { ...plain.decision, action, mode },
  }
}
