import { createHash } from 'node:crypto'
import { type Assessment } from '../../src/core/assessment.ts'
import { type AttributedRange, type Evidence } from '../../src/core/attribution.ts'
import { canonicalJson } from '../../src/core/canonical-json.ts'
import { type Finding } from '../../src/core/finding.ts'
import { recordAssessment } from '../../src/store/assessments.ts'
import { appendEntry } from '../../src/store/audit-log.ts'
import { type Store } from '../../src/store/store.ts'
import { sampleAssessment, sampleKey } from '../store/sample.ts'

const olga = { id: 5, login: 'olga', isPerson: true }
const evidence: Evidence = {
  signal: 'claude-code/co-author',
  tool: 'Claude Code',
  model: null,
  strength: 'declared',
  detail: 'commit trailer',
}

/** Lines of the head, by Claude Code or nobody known. */
export function range(
  path: string,
  [startLine, endLine]: readonly [number, number],
  { commitSha, ai }: { readonly commitSha: string; readonly ai: boolean },
): AttributedRange {
  return {
    path,
    startLine,
    endLine,
    commitSha,
    origin: ai ? 'ai' : 'unknown',
    involvement: ai ? 'co-authored' : 'none',
    evidence: ai ? [evidence] : [],
  }
}

/** A high finding on one line. */
export function finding(path: string, line: number, fingerprint: string): Finding {
  return {
    ruleId: 'javascript/sql-injection',
    category: 'code',
    severity: 'high',
    confidence: 'high',
    title: 'SQL text from a request',
    message: '',
    remediation: '',
    cwe: [89],
    location: { path, startLine: line, startColumn: 1, endLine: line, endColumn: 2 },
    trace: [],
    fix: null,
    trial: false,
    fingerprint,
    origin: 'ai',
  }
}

interface Judged {
  readonly number: number
  readonly headSha: string
  readonly commits: readonly string[]
  readonly ranges: readonly AttributedRange[]
  readonly findings: readonly Finding[]
  readonly mergeSha: string | null
}

/** Records the verdict of a pull request of `acme/shop`, with a waiver for each finding, and its merge. */
export async function judge(
  store: Store,
  { number, headSha, commits, ranges, findings, mergeSha }: Judged,
) {
  const plain = sampleAssessment()
  const assessment: Assessment = {
    ...plain,
    headSha,
    attribution: {
      commits: commits.map((sha) => ({
        sha,
        origin: 'ai',
        involvement: 'co-authored',
        evidence: [],
      })),
      ranges,
      gaps: [],
    },
    analysis: { ...plain.analysis, findings },
    decision: {
      ...plain.decision,
      approvals: [{ by: olga, owns: null }],
      waived: findings.map(({ fingerprint }) => ({
        fingerprint,
        waiver: {
          id: 'w1',
          kind: 'accepted',
          scope: { kind: 'finding', fingerprint },
          reason: 'behind the VPN',
          grantedBy: olga,
          number,
          grantedAt: '2026-11-20T00:00:00.000Z',
          until: '2026-12-31',
        },
      })),
    },
  }
  const key = sampleKey({ number, headSha })
  const subject = {
    installation_id: key.installationId,
    repo_id: key.repositoryId,
    pr: number,
    head: { gitCommit: headSha },
  }
  const { seq } = await recordAssessment(store, {
    job: null,
    key,
    assessment,
    entry: {
      id: `decision/${number}`,
      type: 'decision.recorded',
      body: {
        subject,
        decision: { result: 'allow', approved_by: ['5'], reasons: [{ fingerprints: ['f1'] }] },
        policy: { sha256: 'p'.repeat(64) },
        rules: { sha256: 'r'.repeat(64) },
        tool: { name: 'countersign', version: '0.1.0' },
        evidence: [
          {
            kind: 'assessment',
            sha256: createHash('sha256').update(canonicalJson(assessment)).digest('hex'),
          },
        ],
      },
    },
  })
  if (mergeSha === null) return
  const entry = {
    id: `merged/${number}`,
    type: 'pr.merged' as const,
    body: {
      actor: { kind: 'user', id: '9' },
      subject: { ...subject, merge: { gitCommit: mergeSha } },
      decision: { result: 'allow', seq },
    },
  }
  await appendEntry(store, { installationId: key.installationId, entry })
}
