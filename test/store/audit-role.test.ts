import { randomBytes } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { appendEntry } from '../../src/store/audit-log.ts'
import { restrictRole } from '../../src/store/audit-role.ts'
import { acceptDelivery } from '../../src/store/job-queue.ts'
import { openStore } from '../../src/store/store.ts'
import { createDirectory, kinds } from './places.ts'
import { sampleEntry } from './sample.ts'

const postgres = kinds.filter(({ kind }) => kind === 'postgres')

it.each(postgres)(
  'a restricted role on $kind adds to the record and changes none of it',
  async (kind) => {
    const place = await kind.create()
    const role = `cs_role_${randomBytes(6).toString('hex')}`
    const owner = await openStore(place)
    await sql`create role ${sql.id(role)} login`.execute(owner.db)
    const url = new URL(place.databaseUrl ?? '')
    url.username = role
    try {
      await expect(restrictRole(owner, 'cs_no_such_role')).rejects.toThrow('There is no role')
      await restrictRole(owner, role)
      await appendEntry(owner, { installationId: 1, entry: sampleEntry('first') })
      const store = await openStore({ ...place, databaseUrl: url.href })
      const event = await appendEntry(store, { installationId: 1, entry: sampleEntry('second') })
      expect(event.seq).toBe(1)
      const delivery = { id: 'd', event: 'push', action: null, receivedAt: 0, jobs: [] }
      await acceptDelivery(store, delivery)
      for (const statement of [
        `update audit_event set body = '{}'`,
        'delete from audit_event',
        'truncate audit_event',
        `update audit_checkpoint set note = ''`,
        'delete from audit_log',
        'drop trigger audit_event_fixed on audit_event',
        'alter table audit_event disable trigger all',
        'drop table audit_event',
        `insert into kysely_migration values ('x', '')`,
      ]) {
        await expect(sql.raw(statement).execute(store.db)).rejects.toThrow(
          /permission denied|must be owner/u,
        )
      }
      await store.close()
    } finally {
      await sql`drop owned by ${sql.id(role)}`.execute(owner.db)
      await sql`drop role ${sql.id(role)}`.execute(owner.db)
      await owner.close()
      await place.remove()
    }
  },
)

it('there are no roles on SQLite, and that is said', async () => {
  const place = await createDirectory()
  const store = await openStore(place)
  await expect(restrictRole(store, 'app')).rejects.toThrow('SQLite knows no roles')
  await store.close()
  await place.remove()
})
