import { type KeyObject, randomBytes } from 'node:crypto'
import { type Transaction } from 'kysely'
import { signCheckpoint } from '../audit/checkpoint.ts'
import { type Frontier, leafHash, pushLeaf, rootOf } from '../audit/merkle.ts'
import { encodeVerifier, type Signer, signerOf } from '../audit/note.ts'
import { privateDigest } from '../audit/private-parts.ts'
import { type AuditEntry, type AuditEvent } from '../core/audit-event.ts'
import { canonicalJson } from '../core/canonical-json.ts'
import { Failure } from '../core/failure.ts'
import { indexEvent } from './index-event.ts'
import { readStored } from './read-stored.ts'
import { type Store } from './store.ts'
import { isAuditEvent } from './stored-shapes.ts'
import { type Tables } from './tables.ts'
import { inTransaction } from './transaction.ts'

/** An event as it lies in its log. */
export interface LoggedEvent {
  readonly event: AuditEvent
  /** RFC 8785 canonical JSON of `event`: the exact bytes (UTF-8) that are hashed and exported. */
  readonly canonical: string
  /** RFC 6962 leaf hash of `canonical`, lower-case hex. */
  readonly leaf: string
}

/** The log of one installation; also its origin in checkpoints and the name of its key. */
export function auditLogName(installationId: number): string {
  return `countersign/${installationId}`
}

/** Appends one event to the log of an installation, in a transaction of its own. */
export async function appendEntry(
  store: Store,
  input: { readonly installationId: number; readonly entry: AuditEntry },
): Promise<AuditEvent> {
  const log = auditLogName(input.installationId)
  const key = await store.auditKey()
  const { event } = await inTransaction(store, (transaction) =>
    appendEvent(transaction, { log, entry: input.entry, time: Date.now(), key }),
  )
  return event
}

export interface Append {
  readonly log: string
  readonly entry: AuditEntry
  /** Epoch milliseconds. */
  readonly time: number
  /** Private Ed25519 key. */
  readonly key: KeyObject
  /** Signs the checkpoint too, and is the log's key from then on. */
  readonly nextKey?: KeyObject
}

/**
 * Gives an entry the next place in a log, within the caller's transaction: the log's row is locked until that ends, so that places are
 * taken without gaps, and a checkpoint over all that is there is signed with it. An entry whose id the log already holds is not
 * appended again: the answer is the event that is there, with an empty body when that was pruned. Throws a TypeError for a body JSON cannot hold, Failure
 * `audit-key-differs` when the log is signed by another key.
 */
export async function appendEvent(
  transaction: Transaction<Tables>,
  append: Append,
): Promise<{ readonly event: AuditEvent; readonly appended: boolean }> {
  const { log, entry, time } = append
  const head = await lockLog(transaction, append)
  const present = await findEvent(transaction, log, entry.id)
  if (present !== null) return { event: present, appended: false }
  const signers = signersOf(append, head.vkey)
  const seq = head.size
  const event: AuditEvent = {
    v: 1,
    log,
    seq,
    id: entry.id,
    type: entry.type,
    time: new Date(time).toISOString(),
    body: await keepPrivate(transaction, log, entry),
  }
  const body = canonicalJson(event)
  const leaf = leafHash(body)
  await transaction
    .insertInto('audit_event')
    .values({
      log_id: log,
      seq,
      id: entry.id,
      type: entry.type,
      time,
      leaf: leaf.toString('hex'),
      body,
    })
    .execute()
  await indexEvent(transaction, event)
  const frontier = pushLeaf(await frontierOf(transaction, log, head), seq, leaf)
  await keepHead(transaction, { log, size: seq + 1, frontier, signers })
  return { event, appended: true }
}

interface Head {
  readonly size: number
  readonly frontier: string
  readonly vkey: string
}

/** The keys of a log's next checkpoint; the last is the log's from then on. */
function signersOf({ log, key, nextKey }: Append, vkey: string): readonly Signer[] {
  const signer = signerOf(log, key)
  if (vkey !== '' && vkey !== encodeVerifier(signer)) throw otherKey(log)
  return nextKey === undefined ? [signer] : [signer, signerOf(log, nextKey)]
}

function otherKey(log: string): Failure {
  return new Failure('audit-key-differs', {
    message: `The audit log ${log} is signed by another key than this process has. Processes that share a database need the same key: copy audit-key.pem from the DATA_DIR of the first one, or set AUDIT_KEY. To change keys on purpose: \`countersign audit rotate-key\`.`,
    retryable: false,
  })
}

/** Puts the private part beside the log and its salted digest into the body. */
async function keepPrivate(
  transaction: Transaction<Tables>,
  log: string,
  { body, private: data }: AuditEntry,
): Promise<AuditEvent['body']> {
  if (data === undefined) return body
  const salt = randomBytes(16).toString('hex')
  const digest = privateDigest(data, salt)
  await transaction
    .insertInto('audit_private')
    .values({ digest, log_id: log, salt, data: canonicalJson(data) })
    .execute()
  return { ...body, private_sha256: digest }
}

/** A log of a version that kept no frontier is added up once. */
async function frontierOf(
  transaction: Transaction<Tables>,
  log: string,
  { size, frontier }: Head,
): Promise<Frontier> {
  if (size === 0) return []
  if (frontier !== '') return frontier.split(',').map((hash) => Buffer.from(hash, 'hex'))
  const rows = await transaction
    .selectFrom('audit_event')
    .select('leaf')
    .where('log_id', '=', log)
    .orderBy('seq')
    .execute()
  let grown: Frontier = []
  for (const [index, { leaf }] of rows.entries()) {
    grown = pushLeaf(grown, index, Buffer.from(leaf, 'hex'))
  }
  return grown
}

async function keepHead(
  transaction: Transaction<Tables>,
  head: {
    readonly log: string
    readonly size: number
    readonly frontier: Frontier
    readonly signers: readonly Signer[]
  },
): Promise<void> {
  const { log, size, frontier, signers } = head
  const note = signCheckpoint({ origin: log, size, root: rootOf(frontier) }, signers)
  await transaction.insertInto('audit_checkpoint').values({ log_id: log, size, note }).execute()
  const last = signers.at(-1)
  await transaction
    .updateTable('audit_log')
    .set({
      size,
      frontier: frontier.map((hash) => hash.toString('hex')).join(','),
      vkey: last === undefined ? '' : encodeVerifier(last),
    })
    .where('id', '=', log)
    .execute()
}

/** Locks the log's row on either database by an update that changes nothing, and answers what is in it. */
async function lockLog(
  transaction: Transaction<Tables>,
  { log, time }: { readonly log: string; readonly time: number },
): Promise<Head> {
  const locked = await touchLog(transaction, log)
  if (locked !== undefined) return locked
  await transaction
    .insertInto('audit_log')
    .values({ id: log, size: 0, created_at: time, frontier: '', vkey: '' })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  return (await touchLog(transaction, log)) ?? { size: 0, frontier: '', vkey: '' }
}

async function touchLog(transaction: Transaction<Tables>, log: string) {
  return transaction
    .updateTable('audit_log')
    .set((column) => ({ size: column.ref('size') }))
    .where('id', '=', log)
    .returning(['size', 'frontier', 'vkey'])
    .executeTakeFirst()
}

async function findEvent(
  transaction: Transaction<Tables>,
  log: string,
  id: string,
): Promise<AuditEvent | null> {
  const row = await transaction
    .selectFrom('audit_event')
    .select(['seq', 'type', 'time', 'body'])
    .where('log_id', '=', log)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  if (row.body !== '') return readStored(row.body, isAuditEvent)
  const { seq, type, time } = row
  return { v: 1, log, seq, id, type, time: new Date(time).toISOString(), body: {} }
}

/** Events of a log in order, from place `fromSeq` on, at most `limit`; those whose bodies were pruned are left out. */
export async function readEvents(
  store: Store,
  range: { readonly log: string; readonly fromSeq: number; readonly limit: number },
): Promise<readonly LoggedEvent[]> {
  const rows = await store.db
    .selectFrom('audit_event')
    .select(['body', 'leaf'])
    .where('log_id', '=', range.log)
    .where('seq', '>=', range.fromSeq)
    .where('body', '<>', '')
    .orderBy('seq')
    .limit(range.limit)
    .execute()
  return rows.map((row) => toLoggedEvent(row))
}

export function toLoggedEvent({
  body,
  leaf,
}: {
  readonly body: string
  readonly leaf: string
}): LoggedEvent {
  return { event: readStored(body, isAuditEvent), canonical: body, leaf }
}

/** What is on record of one pull request, in order. */
export async function eventsOfPullRequest(
  store: Store,
  pull: { readonly log: string; readonly repositoryId: number; readonly number: number },
): Promise<readonly LoggedEvent[]> {
  const rows = await store.db
    .selectFrom('audit_event')
    .select(['body', 'leaf'])
    .where('log_id', '=', pull.log)
    .where('body', 'like', `%"pr":${pull.number},%`)
    .where('body', 'like', `%"repo_id":${pull.repositoryId}%`)
    .orderBy('seq')
    .execute()
  return rows.map((row) => toLoggedEvent(row)).filter(({ event }) => isAbout(event, pull))
}

function isAbout(
  { body }: AuditEvent,
  pull: { readonly repositoryId: number; readonly number: number },
): boolean {
  const { subject } = body
  return (
    typeof subject === 'object' &&
    subject !== null &&
    'pr' in subject &&
    subject.pr === pull.number &&
    'repo_id' in subject &&
    subject.repo_id === pull.repositoryId
  )
}
