import { type Assessment } from '../../src/core/assessment.ts'
import { type AuditEntry } from '../../src/core/audit-event.ts'
import { nobodySays } from '../../src/core/people-say.ts'
import { type AssessmentKey } from '../../src/store/assessments.ts'
import { type Store } from '../../src/store/store.ts'
import { defaultOrigin } from '../policy/default-origin.ts'

/** A small verdict; `rulesHash` and the like are told apart by `changes`. */
export function sampleAssessment(changes: Partial<Assessment> = {}): Assessment {
  return {
    repository: 'acme/shop',
    baseSha: 'b'.repeat(40),
    headSha: 'a'.repeat(40),
    attribution: { commits: [], ranges: [], gaps: [] },
    analysis: {
      findings: [],
      context: [],
      suppressed: [],
      dependencies: [],
      packageFacts: [],
      gaps: [],
      analysedFiles: 1,
    },
    decision: {
      action: 'allow',
      mode: 'enforce',
      reasons: [],
      waived: [],
      approvals: [],
      discounted: [],
      policyHash: 'p'.repeat(64),
    },
    basis: {
      facts: { author: null, labels: null, baseBranch: null, isFork: null },
      missing: { withoutTrailer: [], withCoAuthor: [], withoutStatement: false },
      people: nobodySays,
      today: null,
    },
    policyOrigin: defaultOrigin,
    engine: { version: '0.1.0', rulesHash: 'r'.repeat(64) },
    ...changes,
  }
}

export function sampleKey(changes: Partial<AssessmentKey> = {}): AssessmentKey {
  return {
    installationId: 7,
    repositoryId: 8_000_000_001,
    owner: 'acme',
    repo: 'shop',
    number: 1,
    headSha: 'a'.repeat(40),
    ...changes,
  }
}

export function sampleEntry(id: string): AuditEntry {
  return { id, type: 'decision.recorded', body: { subject: { pr: 1 }, decision: 'allow' } }
}

/** A row of `deliveries`. */
export function delivery(id: string) {
  return { id, event: 'push', action: null, received_at: 0 }
}

export function job(key: string) {
  return { queue: 'q', key, payload: {}, priority: 0, runAt: 0, maxAttempts: 1 }
}

/** Keys of all jobs. */
export async function keys(store: Store): Promise<string[]> {
  const rows = await store.db.selectFrom('jobs').select('key').execute()
  return rows.map(({ key }) => key)
}
