import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { openCheckpoint } from '../../src/audit/checkpoint.ts'
import {
  leafHash,
  rootOfLeaves,
  verifyConsistency,
  verifyInclusion,
} from '../../src/audit/merkle.ts'
import { signerOf } from '../../src/audit/note.ts'
import { appendEntry } from '../../src/store/audit-log.ts'
import { logTreeOf } from '../../src/store/log-tree.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { inTransaction } from '../../src/store/transaction.ts'
import { createDirectory, type Place } from '../store/places.ts'
import { sampleEntry } from '../store/sample.ts'
import { type LogServer, startLogServer } from './log-server.ts'

const log = 'countersign/7'
let place: Place
let store: Store
let server: LogServer

beforeAll(async () => {
  place = await createDirectory()
  store = await openStore(place)
  for (const id of ['a', 'b', 'c', 'd', 'e']) {
    await appendEntry(store, { installationId: 7, entry: sampleEntry(id) })
  }
  server = await startLogServer(store)
})

afterAll(async () => {
  server.close()
  await store.close()
  await place.remove()
})

async function get(path: string, method = 'GET') {
  const response = await fetch(`${server.url}${path}`, { method })
  return { status: response.status, text: await response.text() }
}

it('shows the newest checkpoint and that earlier ones begin it', async () => {
  const { status, text } = await get('/log/7/checkpoint')
  const checkpoint = openCheckpoint(text, [signerOf(log, await store.auditKey())])
  expect({ status, checkpoint }).toMatchObject({
    status: 200,
    checkpoint: { origin: log, size: 5 },
  })
  const second = 'root' in checkpoint ? checkpoint : { size: 0, root: Buffer.alloc(0) }
  const rows = await store.db.selectFrom('audit_event').select('leaf').orderBy('seq').execute()
  const leaves = rows.map(({ leaf }) => Buffer.from(leaf, 'hex'))
  for (let size = 0; size <= 5; size += 1) {
    const answer = await get(`/log/7/consistency?from=${size}&to=5`)
    const path = answer.text.split('\n').filter((line) => line !== '')
    const first = { size, root: rootOfLeaves(leaves.slice(0, size)) }
    const proof = { first, second, path: path.map((line) => Buffer.from(line, 'base64')) }
    expect({ size, holds: verifyConsistency(proof) }).toEqual({ size, holds: true })
  }
})

it.each([
  ['/log/8/checkpoint', 404],
  ['/log/7', 404],
  ['/log/07/checkpoint', 404],
  ['/log/7/../7/secrets', 404],
  ['/log/7%2f/checkpoint', 404],
  ['/log/99999999999999999999/checkpoint', 404],
  ['/log/7/consistency', 400],
  ['/log/7/consistency?from=1&to=6', 400],
  ['/log/7/consistency?from=3&to=2', 400],
  ['/log/7/consistency?from=-1&to=2', 400],
  ['/log/7/consistency?from=1.5&to=2', 400],
  ['/log/7/consistency?from=1e0&to=2', 400],
])('answers %s with %i', async (path, status) => {
  expect(await get(path)).toMatchObject({ status })
})

it('only shows', async () => {
  expect(await get('/log/7/checkpoint', 'POST')).toMatchObject({ status: 405 })
})

it('sends a crowd away and serves those in line', async () => {
  const asked = Array.from({ length: 60 }, async () => get('/log/7/consistency?from=2&to=5'))
  const statuses = new Set((await Promise.all(asked)).map(({ status }) => status))
  expect([...statuses].every((status) => status === 200 || status === 503)).toBe(true)
  expect(await get('/log/7/consistency?from=2&to=5')).toMatchObject({ status: 200 })
})

it('proves logs larger than a block, with few leaves read again', async () => {
  const size = 1000
  const leaves = Array.from({ length: size }, (_, index) => leafHash(`entry ${index}`))
  await inTransaction(store, async (transaction) => {
    const empty = { id: 'large', size: 0, created_at: 0, frontier: '', vkey: '' }
    await transaction.insertInto('audit_log').values(empty).execute()
    for (const [seq, leaf] of leaves.entries()) {
      const text = leaf.toString('hex')
      const row = { log_id: 'large', seq, id: text, time: 0, leaf: text, body: '{}' }
      await transaction
        .insertInto('audit_event')
        .values({ ...row, type: 'pr.merged' })
        .execute()
      await transaction
        .updateTable('audit_log')
        .set({ size: seq + 1 })
        .where('id', '=', 'large')
        .execute()
    }
  })
  const tree = logTreeOf(store)
  const second = { size, root: rootOfLeaves(leaves) }
  for (const from of [1, 255, 256, 257, 511, 512, 700, 768, 999]) {
    const first = { size: from, root: rootOfLeaves(leaves.slice(0, from)) }
    const path = await tree.consistency({ log: 'large', from, to: size })
    expect({ from, holds: verifyConsistency({ first, second, path }) }).toEqual({
      from,
      holds: true,
    })
    const inclusion = await tree.inclusion({ log: 'large', index: from, size })
    const leaf = leaves[from] ?? Buffer.alloc(0)
    const proof = { leaf, index: from, size, path: inclusion, root: second.root }
    expect({ from, holds: verifyInclusion(proof) }).toEqual({ from, holds: true })
  }
})
