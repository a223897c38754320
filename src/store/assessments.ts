import { createHash } from 'node:crypto'
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import { type Assessment, type EngineVersion } from '../core/assessment.ts'
import { type AuditEntry } from '../core/audit-event.ts'
import { canonicalJson } from '../core/canonical-json.ts'
import { Failure } from '../core/failure.ts'
import { appendEvent, auditLogName } from './audit-log.ts'
import { countVerdict } from './count-verdict.ts'
import { type Lease } from './job-lease.ts'
import { readStored } from './read-stored.ts'
import { recordAgain } from './record-again.ts'
import { type Store } from './store.ts'
import { isAssessment } from './stored-shapes.ts'
import { type Tables } from './tables.ts'
import { timeOrderedId } from './time-ordered-id.ts'
import { inTransaction } from './transaction.ts'

/** Which pull request, at which head. */
export interface AssessmentKey {
  readonly installationId: number
  readonly repositoryId: number
  readonly owner: string
  readonly repo: string
  readonly number: number
  readonly headSha: string
}

export interface StoredAssessment {
  readonly id: string
  readonly key: AssessmentKey
  readonly assessment: Assessment
  /** The audit event that was written with it. */
  readonly log: string
  readonly seq: number
  /** Epoch milliseconds. */
  readonly recordedAt: number
}

export interface RecordedAssessment extends StoredAssessment {
  /** False when the same verdict was on record already; nothing was written then. */
  readonly created: boolean
}

/**
 * Records a verdict and its audit event in one transaction, before anything is published. The same verdict on the same
 * head, base, policy and engine is recorded once; a different one (a gap that closed, say) is another record with another
 * event, so `entry.id` must differ when the verdict does: an Error says so when it does not. One that comes back after
 * another gets a new event, with `/after/<place of the other>` behind the id, so that the newest is always the one in force.
 * Throws Failure `lease-lost` when `job` is given and no longer in its holder's hands.
 */
export async function recordAssessment(
  store: Store,
  record: {
    readonly job: Lease | null
    readonly key: AssessmentKey
    readonly assessment: Assessment
    readonly entry: AuditEntry
  },
): Promise<RecordedAssessment> {
  const { job, key, assessment, entry } = record
  const body = canonicalJson(assessment)
  const digest = createHash('sha256').update(body).digest('hex')
  const exact = { ...identityOf(key, assessment), digest }
  const log = auditLogName(key.installationId)
  const time = Date.now()
  const auditKey = await store.auditKey()
  return inTransaction(store, async (transaction) => {
    if (job !== null) await holdLease(transaction, job)
    const present = await findExact(transaction, exact)
    if (present !== null) {
      const last = await newestOf(transaction, key)
      if (last === null || last.id === present.id) return { ...present, created: false }
      const again = { id: present.id, after: last.seq, log, entry, time, key: auditKey }
      const seq = await recordAgain(transaction, again)
      if (seq === null) return { ...present, created: false }
      await countVerdict(transaction, { id: present.id, key, assessment, at: time })
      return { ...present, seq, recordedAt: time, created: true }
    }
    const { event, appended } = await appendEvent(transaction, { log, entry, time, key: auditKey })
    if (!appended) return foundAfterAll(transaction, exact)
    const id = timeOrderedId(time)
    const place = { log_id: log, seq: event.seq, recorded_at: time }
    const row = { id, ...toRow(key, assessment), digest, body, ...place }
    await transaction.insertInto('assessments').values(row).execute()
    await countVerdict(transaction, { id, key, assessment, at: time })
    return { ...toStoredAssessment(row), created: true }
  })
}

/** The entry is in the log: another writer was quicker with the same verdict, or its id was used for a different one. */
async function foundAfterAll(
  transaction: Transaction<Tables>,
  exact: ExactIdentity,
): Promise<RecordedAssessment> {
  const present = await findExact(transaction, exact)
  if (present === null)
    throw new Error('The audit entry of this verdict has the id of another one.')
  return { ...present, created: false }
}

/** Makes sure that nobody takes the job away before the transaction ends. */
async function holdLease(transaction: Transaction<Tables>, job: Lease): Promise<void> {
  const held = await transaction
    .updateTable('jobs')
    .set((column) => ({ lease_until: column.ref('lease_until') }))
    .where('id', '=', job.id)
    .where('lease_token', '=', job.leaseToken)
    .where('state', '=', sql.lit('running'))
    .returning('id')
    .executeTakeFirst()
  if (held !== undefined) return
  throw new Failure('lease-lost', {
    message: 'Another worker has this job: its lease ran out. What this run found is discarded.',
    retryable: false,
  })
}

/** What a verdict was reached on. */
export interface AssessmentIdentity {
  readonly repositoryId: number
  readonly number: number
  readonly headSha: string
  readonly baseSha: string
  readonly policyHash: string
  readonly engine: EngineVersion
}

interface ExactIdentity extends AssessmentIdentity {
  /** SHA-256 of the verdict's canonical JSON, lower-case hex. */
  readonly digest: string
}

function identityOf(key: AssessmentKey, assessment: Assessment): AssessmentIdentity {
  return {
    repositoryId: key.repositoryId,
    number: key.number,
    headSha: key.headSha,
    baseSha: assessment.baseSha,
    policyHash: assessment.decision.policyHash,
    engine: assessment.engine,
  }
}

async function findExact(
  transaction: Transaction<Tables>,
  identity: ExactIdentity,
): Promise<StoredAssessment | null> {
  const row = await transaction
    .selectFrom('assessments')
    .selectAll()
    .where((column) => column.and(identityColumns(identity)))
    .where('digest', '=', identity.digest)
    .executeTakeFirst()
  return row === undefined ? null : toStoredAssessment(row)
}

function identityColumns(identity: AssessmentIdentity) {
  return {
    repository_id: identity.repositoryId,
    number: identity.number,
    head_sha: identity.headSha,
    base_sha: identity.baseSha,
    policy_hash: identity.policyHash,
    engine_version: identity.engine.version,
    rules_hash: identity.engine.rulesHash,
  }
}

/** The newest verdict reached on exactly this, or null. */
export async function findAssessment(
  store: Store,
  identity: AssessmentIdentity,
): Promise<StoredAssessment | null> {
  const row = await newest(store.db)
    .where((column) => column.and(identityColumns(identity)))
    .executeTakeFirst()
  return row === undefined ? null : toStoredAssessment(row)
}

/** The newest verdict on a pull request, whatever its head, or null. */
export async function latestAssessment(
  store: Store,
  pull: { readonly repositoryId: number; readonly number: number },
): Promise<StoredAssessment | null> {
  return newestOf(store.db, pull)
}

async function newestOf(
  db: Kysely<Tables>,
  pull: { readonly repositoryId: number; readonly number: number },
): Promise<StoredAssessment | null> {
  const row = await newest(db)
    .where('repository_id', '=', pull.repositoryId)
    .where('number', '=', pull.number)
    .executeTakeFirst()
  return row === undefined ? null : toStoredAssessment(row)
}

export function newest(db: Kysely<Tables>) {
  return db
    .selectFrom('assessments')
    .selectAll()
    .orderBy('recorded_at', 'desc')
    .orderBy('seq', 'desc')
    .limit(1)
}

/** Numbers of the pull requests that were judged at this head, ascending. */
export async function assessmentsOfHead(
  store: Store,
  head: { readonly repositoryId: number; readonly headSha: string },
): Promise<readonly number[]> {
  const rows = await store.db
    .selectFrom('assessments')
    .select('number')
    .distinct()
    .where('repository_id', '=', head.repositoryId)
    .where('head_sha', '=', head.headSha)
    .orderBy('number')
    .execute()
  return rows.map((row) => row.number)
}

export interface AssessmentRange {
  readonly installationId: number
  /** Epoch milliseconds, `from` inclusive, `to` exclusive. */
  readonly from: number
  readonly to: number
  /** The last of the page before, or null for the first page. */
  readonly after: Pick<StoredAssessment, 'id' | 'recordedAt'> | null
  readonly limit: number
}

/** The verdicts of an installation in a period, in the order they were recorded, page by page. */
export async function listAssessments(
  store: Store,
  range: AssessmentRange,
): Promise<readonly StoredAssessment[]> {
  const { after } = range
  const rows = await store.db
    .selectFrom('assessments')
    .selectAll()
    .where('installation_id', '=', range.installationId)
    .where('recorded_at', '>=', range.from)
    .where('recorded_at', '<', range.to)
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(recorded_at, id) > (${after?.recordedAt}, ${after?.id})`),
    )
    .orderBy('recorded_at')
    .orderBy('id')
    .limit(range.limit)
    .execute()
  return rows.map((row) => toStoredAssessment(row))
}

function toRow(key: AssessmentKey, assessment: Assessment) {
  return {
    ...identityColumns(identityOf(key, assessment)),
    installation_id: key.installationId,
    owner: key.owner,
    repo: key.repo,
    action: assessment.decision.action,
  }
}

export function toStoredAssessment(row: Selectable<Tables['assessments']>): StoredAssessment {
  return {
    id: row.id,
    key: {
      installationId: row.installation_id,
      repositoryId: row.repository_id,
      owner: row.owner,
      repo: row.repo,
      number: row.number,
      headSha: row.head_sha,
    },
    assessment: readStored(row.body, isAssessment),
    log: row.log_id,
    seq: row.seq,
    recordedAt: row.recorded_at,
  }
}
