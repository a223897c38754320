import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { signCheckpoint } from '../../src/audit/checkpoint.ts'
import { type Frontier, leafHash, pushLeaf, rootOf } from '../../src/audit/merkle.ts'
import { encodeVerifier, signerOf } from '../../src/audit/note.ts'
import { type Assessment } from '../../src/core/assessment.ts'
import { origins } from '../../src/core/attribution.ts'
import { type AuditEventType } from '../../src/core/audit-event.ts'
import { canonicalJson } from '../../src/core/canonical-json.ts'
import { categories, severities } from '../../src/core/finding.ts'
import { nobodySays } from '../../src/core/people-say.ts'
import { type Store } from '../../src/store/store.ts'

export const repositories = 300

const verdictsOfEach = 2
const log = 'countersign/7'
const pageSize = 200
const start = Date.parse('2026-01-01T00:00:00.000Z')
const yearMs = 365 * 86_400_000

type EventRow = ReturnType<Writer['event']>
type Writer = ReturnType<typeof beginLog>

/**
 * Writes a year of `changes` merged pull requests as the App would have left it, straight into the tables: one checkpoint at the end,
 * not one with each event.
 */
export async function fillYear(
  store: Store,
  changes: number,
): Promise<{ readonly events: number }> {
  const table = sql.raw(store.kind === 'postgres' ? ' on audit_event' : '')
  await sql`drop trigger audit_event_in_turn${table}`.execute(store.db)
  const empty = { id: log, size: 0, created_at: start, frontier: '', vkey: '' }
  await store.db.insertInto('audit_log').values(empty).execute()
  const writer = beginLog(Math.floor(yearMs / (changes * (verdictsOfEach + 1))))
  for (let first = 0; first < changes; first += pageSize) {
    const events: EventRow[] = []
    const verdicts: ReturnType<typeof verdictRow>[] = []
    for (let change = first; change < Math.min(first + pageSize, changes); change++) {
      for (let push = 0; push < verdictsOfEach; push++) {
        const { row, event } = judged(writer, change, push)
        verdicts.push(row)
        events.push(event)
      }
      events.push(writer.event('pr.merged', mergeBody(change, events.at(-1)?.seq ?? 0)))
    }
    await store.db.insertInto('audit_event').values(events).execute()
    await store.db.insertInto('assessments').values(verdicts).execute()
  }
  await seal(store, writer)
  return { events: writer.size() }
}

/** `spacing`: milliseconds between two events. */
function beginLog(spacing: number) {
  let frontier: Frontier = []
  let seq = 0
  return {
    size: () => seq,
    frontier: () => frontier,
    event: (type: AuditEventType, content: object) => {
      const time = start + seq * spacing
      const stamp = new Date(time).toISOString()
      const body = canonicalJson({
        v: 1,
        log,
        seq,
        id: `e/${seq}`,
        type,
        time: stamp,
        body: content,
      })
      const leaf = leafHash(body)
      frontier = pushLeaf(frontier, seq, leaf)
      const row = { log_id: log, seq, id: `e/${seq}`, type, time, leaf: leaf.toString('hex'), body }
      seq += 1
      return row
    },
  }
}

async function seal(store: Store, writer: Writer): Promise<void> {
  const signer = signerOf(log, await store.auditKey())
  const size = writer.size()
  const note = signCheckpoint({ origin: log, size, root: rootOf(writer.frontier()) }, [signer])
  const frontier = writer
    .frontier()
    .map((node) => node.toString('hex'))
    .join(',')
  const vkey = encodeVerifier(signer)
  await store.db
    .updateTable('audit_log')
    .set({ size, frontier, vkey })
    .where('id', '=', log)
    .execute()
  await store.db.insertInto('audit_checkpoint').values({ log_id: log, size, note }).execute()
}

function subject(change: number, push: number) {
  return {
    installation_id: 7,
    repo_id: 9_000_000 + (change % repositories),
    pr: Math.floor(change / repositories) + 1,
    head: { gitCommit: hash(`${change}/${push}`).slice(0, 40) },
  }
}

function mergeBody(change: number, seq: number) {
  const merge = { gitCommit: hash(`merge/${change}`).slice(0, 40) }
  return {
    actor: { kind: 'user', id: String(change % 500) },
    subject: { ...subject(change, verdictsOfEach - 1), merge },
    decision: { result: 'allow', seq },
  }
}

function judged(writer: Writer, change: number, push: number) {
  const about = subject(change, push)
  const body = canonicalJson(assessment(change, about.head.gitCommit))
  const digest = hash(body)
  const lines = { ai: 40, mixed: 0, bot: 0, human: 0, unknown: change % 90 }
  const event = writer.event('decision.recorded', {
    actor: { kind: 'system' },
    subject: about,
    trigger: { delivery_id: digest.slice(0, 32), event: 'opened', attempt: 1 },
    policy: { source: 'default', sha256: hash('policy') },
    rules: { sha256: hash('rules') },
    ai: { lines },
    decision: {
      result: 'allow',
      mode: 'enforce',
      approved_by: [],
      waived: [],
      gaps: Number(change % 40 === 0),
    },
    evidence: [{ kind: 'assessment', sha256: digest }],
  })
  return { event, row: verdictRow({ about, body, digest, event }) }
}

interface VerdictInput {
  readonly about: ReturnType<typeof subject>
  readonly body: string
  readonly digest: string
  readonly event: { readonly seq: number; readonly time: number }
}

function verdictRow({ about, body, digest, event }: VerdictInput) {
  return {
    id: `a${String(event.seq).padStart(12, '0')}`,
    installation_id: 7,
    repository_id: about.repo_id,
    owner: 'acme',
    repo: `service-${about.repo_id % 1000}`,
    number: about.pr,
    head_sha: about.head.gitCommit,
    base_sha: hash('base').slice(0, 40),
    policy_hash: hash('policy'),
    engine_version: '0.1.0',
    rules_hash: hash('rules'),
    digest,
    action: 'allow',
    body,
    log_id: log,
    seq: event.seq,
    recorded_at: event.time,
  }
}

/** About 10 kB, as verdicts on small changes are. */
function assessment(change: number, headSha: string): Assessment {
  const ranges = Array.from({ length: 24 }, (_, index) => ({
    path: `src/module-${index}/file-${change % 97}.ts`,
    startLine: 1 + index,
    endLine: 4 + index,
    commitSha: headSha,
    origin: pick(origins, change + index),
    involvement: 'authored' as const,
    evidence: [],
  }))
  const location = { path: 'src/a.ts', startLine: 1, startColumn: 1, endLine: 1, endColumn: 9 }
  const findings = Array.from({ length: change % 4 }, (_, index) => ({
    ruleId: 'javascript/sql-injection',
    category: pick(categories, change + index),
    severity: pick(severities, change + index),
    confidence: 'high' as const,
    title: 'SQL text joined from a request',
    message: 'A value from the request becomes part of an SQL statement. '.repeat(4),
    remediation: 'Use a parameter. '.repeat(6),
    cwe: [[89], [79], [798]][index] ?? [],
    location,
    trace: [{ location, note: 'value from the request' }],
    fix: null,
    trial: false,
    fingerprint: hash(`${change}/${index}`).slice(0, 32),
    origin: pick(origins, change + 2 * index),
  }))
  return {
    repository: 'acme/service',
    baseSha: hash('base').slice(0, 40),
    headSha,
    attribution: { commits: [], ranges, gaps: [] },
    analysis: {
      findings,
      context: [],
      suppressed: [],
      dependencies: [],
      packageFacts: [],
      gaps: [],
      analysedFiles: 24,
    },
    decision: {
      action: 'allow',
      mode: 'enforce',
      reasons: [],
      waived: [],
      approvals: [],
      discounted: [],
      policyHash: hash('policy'),
    },
    basis: {
      facts: { author: null, labels: null, baseBranch: null, isFork: null },
      missing: { withoutTrailer: [], withCoAuthor: [], withoutStatement: false },
      people: nobodySays,
      today: null,
    },
    policyOrigin: {
      sources: [{ kind: 'default' }],
      settings: [],
      ignored: [],
      notices: [],
      floorHash: null,
    },
    engine: { version: '0.1.0', rulesHash: hash('rules') },
  }
}

function pick<Entry>(list: readonly [Entry, ...Entry[]], index: number): Entry {
  return list[index % list.length] ?? list[0]
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
