import * as z from 'zod'
import { type ReadableRepository } from '../core/readable-repository.ts'
import { type Store } from './store.ts'

/** Somebody signed in to the dashboard. */
export interface Session {
  /** SHA-256 of what the person's cookie holds, hex: the row lets nobody in. */
  readonly id: string
  readonly userId: number
  readonly login: string
  /** The person's token at GitHub, sealed by the caller. */
  readonly token: string
  /** What GitHub let the person read at `accessAt`. */
  readonly access: SessionAccess
  /** Times are epoch milliseconds. */
  readonly accessAt: number
  readonly createdAt: number
  readonly usedAt: number
}

export interface SessionAccess {
  readonly repositories: readonly ReadableRepository[]
  /** False when there are more. */
  readonly complete: boolean
}

const repository = z.object({
  id: z.number(),
  owner: z.string(),
  name: z.string(),
  installationId: z.number(),
})
const accessShape = z.object({ repositories: z.array(repository), complete: z.boolean() })

export async function insertSession(store: Store, session: Session): Promise<void> {
  await store.db
    .insertInto('sessions')
    .values({
      id: session.id,
      user_id: session.userId,
      login: session.login,
      token: session.token,
      access: JSON.stringify(session.access),
      access_at: session.accessAt,
      created_at: session.createdAt,
      used_at: session.usedAt,
    })
    .execute()
}

/** Null when there is no such session. Throws when its row was damaged. */
export async function readSession(store: Store, id: string): Promise<Session | null> {
  const row = await store.db
    .selectFrom('sessions')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    id: row.id,
    userId: row.user_id,
    login: row.login,
    token: row.token,
    access: accessShape.parse(JSON.parse(row.access)),
    accessAt: row.access_at,
    createdAt: row.created_at,
    usedAt: row.used_at,
  }
}

/** Keeps what GitHub says now. A session that ended meanwhile stays ended. */
export async function renewAccess(
  store: Store,
  { id, login, access, accessAt }: Pick<Session, 'id' | 'login' | 'access' | 'accessAt'>,
): Promise<void> {
  await store.db
    .updateTable('sessions')
    .set({ login, access: JSON.stringify(access), access_at: accessAt })
    .where('id', '=', id)
    .execute()
}

export async function touchSession(store: Store, id: string, usedAt: number): Promise<void> {
  await store.db.updateTable('sessions').set({ used_at: usedAt }).where('id', '=', id).execute()
}

export async function deleteSession(store: Store, id: string): Promise<void> {
  await store.db.deleteFrom('sessions').where('id', '=', id).execute()
}

/** Ends sessions that began or were last used before these times (epoch milliseconds). */
export async function deleteOldSessions(
  store: Store,
  before: { readonly createdAt: number; readonly usedAt: number },
): Promise<void> {
  await store.db
    .deleteFrom('sessions')
    .where((either) =>
      either.or([
        either('created_at', '<', before.createdAt),
        either('used_at', '<', before.usedAt),
      ]),
    )
    .execute()
}
