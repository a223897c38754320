import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { recordAssessment } from '../../src/store/assessments.ts'
import { pruneBodies } from '../../src/store/audit-prune.ts'
import { acceptDelivery } from '../../src/store/job-queue.ts'
import { openStore } from '../../src/store/store.ts'
import { kinds } from './places.ts'
import { delivery, job, sampleAssessment, sampleEntry, sampleKey } from './sample.ts'

const postgres = kinds.filter(({ kind }) => kind === 'postgres')
const block = /```sql\n([^]*?)```/u.exec(readFileSync('docs/operations.md', 'utf8'))?.[1] ?? ''

it('docs/operations.md has the grants', () => {
  expect(block).toContain('create role countersign_app')
})

it.each(postgres)(
  'a role of docs/operations.md on $kind appends and nothing else',
  async ({ create }) => {
    const place = await create()
    const owner = await openStore(place)
    const role = `countersign_${randomBytes(6).toString('hex')}`
    for (const statement of block.split(';').filter((one) => one.trim() !== '')) {
      await sql.raw(statement.replaceAll('countersign_app', role)).execute(owner.db)
    }
    const url = new URL(place.databaseUrl ?? '')
    url.username = role
    const app = await openStore({ ...place, databaseUrl: url.href })
    try {
      const entry = sampleEntry('one')
      const assessment = sampleAssessment()
      await recordAssessment(app, { job: null, key: sampleKey(), assessment, entry })
      await acceptDelivery(app, {
        id: delivery('d').id,
        event: 'push',
        action: null,
        receivedAt: 0,
        jobs: [job('one')],
      })
      for (const statement of [
        `update audit_event set body = ''`,
        'delete from audit_event',
        'truncate audit_event cascade',
        'update audit_log set pruned_below = 1',
        'delete from audit_private',
        'drop trigger audit_event_in_turn on audit_event',
      ]) {
        await expect(sql.raw(statement).execute(app.db)).rejects.toThrow(
          /permission denied|must be owner/u,
        )
      }
      const pruning = { log: 'countersign/7', before: Date.now() + 1000, forcedBecause: 'a test' }
      await expect(pruneBodies(app, pruning)).rejects.toThrow('permission denied')
      expect(await pruneBodies(owner, pruning)).toMatchObject({ bodies: 1 })
    } finally {
      await app.close()
      await sql.raw(`drop owned by ${role}`).execute(owner.db)
      await sql.raw(`drop role ${role}`).execute(owner.db)
      await owner.close()
      await place.remove()
    }
  },
)
