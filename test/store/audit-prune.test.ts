import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { openCheckpoint } from '../../src/audit/checkpoint.ts'
import { verifyInclusion } from '../../src/audit/merkle.ts'
import { signerOf } from '../../src/audit/note.ts'
import { verifyLog } from '../../src/audit/verify-log.ts'
import { readHead, readPrivateParts } from '../../src/store/audit-export.ts'
import { appendEntry, appendEvent, readEvents } from '../../src/store/audit-log.ts'
import { rotateLogKey } from '../../src/store/audit-maintenance.ts'
import { pruneBodies } from '../../src/store/audit-prune.ts'
import { logTreeOf } from '../../src/store/log-tree.ts'
import { readEventRows } from '../../src/store/report-rows.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { inTransaction } from '../../src/store/transaction.ts'
import { kinds, type Place } from './places.ts'

const log = 'countersign/7'
const day = 86_400_000
const start = Date.UTC(2025, 0, 1)
const subject = { installation_id: 7, repo_id: 11, pr: 3, head: { gitCommit: 'a'.repeat(40) } }

/** A verdict, a waiver with names, a change of keys to the same key, and, later, the merge. */
async function fill(store: Store): Promise<void> {
  const key = await store.auditKey()
  const entries = [
    { id: 'd', type: 'decision.recorded' as const, body: { subject } },
    {
      id: 'w',
      type: 'waiver.denied' as const,
      body: { subject },
      private: { login: 'olga', reason: 'behind the VPN' },
    },
    { id: 'k', type: 'key.rotated' as const, body: { old_vkey: '', new_vkey: '' } },
    { id: 'm', type: 'pr.merged' as const, body: { subject, decision: { seq: 0 } } },
  ]
  for (const [index, entry] of entries.entries()) {
    const time = start + index * day
    await inTransaction(store, (transaction) => appendEvent(transaction, { log, entry, time, key }))
  }
}

async function exported(store: Store, size: number) {
  const rows = await readEventRows(store, { log, fromSeq: 0, limit: size })
  return rows.map(({ body, leaf }) => (body === '' ? `#${leaf}` : body))
}

describe.each(kinds)('pruning on $kind', ({ kind, create }) => {
  let place: Place
  let store: Store

  beforeAll(async () => {
    place = await create()
    store = await openStore(place)
    await fill(store)
  })

  afterAll(async () => {
    await store.close()
    await place.remove()
  })

  const byHand = [
    `update audit_event set body = '' where seq = 0`,
    `update audit_log set pruned_below = 3`,
    `insert into audit_log (id, size, created_at, pruned_below) values ('new', 0, 0, 9)`,
  ]

  it.each(byHand)('is refused without a word in the log: %s', async (statement) => {
    await expect(sql.raw(statement).execute(store.db)).rejects.toThrow('append-only')
  })

  it('finds nothing older than the log', async () => {
    expect(await pruneBodies(store, { log, before: start, forcedBecause: null })).toBeNull()
    expect((await readHead(store, log))?.size).toBe(4)
  })

  it('drops bodies and names, keeps hashes and keys, and the log verifies', async () => {
    const before = await readHead(store, log)
    const pruned = await pruneBodies(store, { log, before: start + 3 * day, forcedBecause: null })
    expect(pruned).toEqual({ below: 3, bodies: 2 })
    const lines = await exported(store, 5)
    expect(lines.map((line) => line.startsWith('#'))).toEqual([true, true, false, false, false])
    const parts = await readPrivateParts(store, log)
    expect(parts).toEqual([])
    const head = await readHead(store, log)
    const verification = verifyLog(
      {
        events: lines,
        checkpoint: head?.checkpoint ?? '',
        privateParts: parts,
        remembered: [before?.checkpoint ?? ''],
      },
      [signerOf(log, await store.auditKey())],
    )
    expect(verification).toMatchObject({ problems: [], missing: [], pruned: 2, size: 5 })
  })

  it('leaves proofs of what was pruned', async () => {
    const size = 5
    const head = await readHead(store, log)
    const [first] = await readEventRows(store, { log, fromSeq: 0, limit: 1 })
    const leaf = Buffer.from(first?.leaf ?? '', 'hex')
    const known = [signerOf(log, await store.auditKey())]
    const checkpoint = openCheckpoint(head?.checkpoint ?? '', known)
    const root = 'root' in checkpoint ? checkpoint.root : Buffer.alloc(0)
    const path = await logTreeOf(store).inclusion({ log, index: 0, size })
    expect(verifyInclusion({ leaf, index: 0, size, path, root })).toBe(true)
  })

  it('appends nothing twice, nor the same entry again', async () => {
    expect(
      await pruneBodies(store, { log, before: start + 3 * day, forcedBecause: null }),
    ).toBeNull()
    const entry = { id: 'd', type: 'decision.recorded' as const, body: { subject } }
    expect(await appendEntry(store, { installationId: 7, entry })).toMatchObject({
      seq: 0,
      body: {},
    })
    const events = await readEvents(store, { log, fromSeq: 0, limit: 9 })
    expect(events.map(({ event }) => event.type)).toEqual([
      'key.rotated',
      'pr.merged',
      'retention.pruned',
    ])
  })

  const afterwards = [
    `update audit_event set body = '' where seq = 2`,
    `update audit_event set body = '' where seq = 3`,
    `update audit_event set body = '{}' where seq = 0`,
    `update audit_event set body = '', leaf = 'x' where seq = 0`,
    `update audit_event set body = '', type = 'pr.merged' where seq = 2`,
    `update audit_log set pruned_below = 4`,
    `update audit_log set pruned_below = 0`,
    `delete from audit_event where seq = 0`,
    ...(kind === 'postgres' ? ['truncate audit_event cascade'] : []),
  ]

  it.each(afterwards)('opens no wider door: %s', async (statement) => {
    await expect(sql.raw(statement).execute(store.db)).rejects.toThrow('append-only')
  })

  it('keeps the reason of a shorter retention beside the log', async () => {
    await rotateLogKey(store, { log, next: await store.auditKey() })
    const later = Date.now() - 60_000
    expect(await pruneBodies(store, { log, before: later, forcedBecause: 'court' })).toMatchObject({
      bodies: 1,
    })
    expect((await readPrivateParts(store, log)).map(({ data }) => data)).toEqual([
      { reason: 'court' },
    ])
  })
})
