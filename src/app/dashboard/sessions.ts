import { createHash, randomBytes } from 'node:crypto'
import { Failure } from '../../core/failure.ts'
import { type UserAccess } from '../../github/user-access.ts'
import {
  deleteOldSessions,
  deleteSession,
  insertSession,
  readSession,
  renewAccess,
  type Session,
  touchSession,
} from '../../store/sessions.ts'
import { type Store } from '../../store/store.ts'
import { type DashboardSettings } from './dashboard-settings.ts'
import { type Vault } from './vault.ts'

/** Whose request it is. `unsure`: somebody signed in, and GitHub cannot be asked what they may read. */
export type Visit =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'unsure' }
  | { readonly kind: 'viewer'; readonly session: Session }

/** Sessions live in the store, so that every process knows them and signing out ends them. */
export interface Sessions {
  /** Gives the cookie's value. Throws `Failure` when GitHub cannot be asked; null when it does not take the token. */
  readonly begin: (token: string) => Promise<string | null>
  /** A forged, ended or old cookie is nobody's; so is one whose token GitHub does not take any more. */
  readonly visit: (cookie: string | null) => Promise<Visit>
  /** What forms of a session's pages carry. */
  readonly formToken: (session: Session) => string
  /** False when the form is not the session's: nothing happens then. */
  readonly end: (cookie: string | null, formToken: string) => Promise<boolean>
}

export interface SessionsOptions {
  readonly store: Store
  readonly vault: Vault
  readonly settings: Pick<DashboardSettings, 'idleMs' | 'sessionMs' | 'accessMs'>
  /** Asks GitHub with a person's token; null when it does not take it. Throws `Failure`. */
  readonly readAccess: (token: string) => Promise<UserAccess | null>
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** How exactly the last use is kept, in milliseconds: not every page needs a write. */
const touchMs = 30_000

export function createSessions(options: SessionsOptions): Sessions {
  const { store, vault } = options
  const renewals = new Map<string, Promise<Visit>>()
  async function visit(cookie: string | null): Promise<Visit> {
    const session = await find(options, cookie)
    if (session === null) return nobody
    if (isFresh(options, session)) return { kind: 'viewer', session }
    const running = renewals.get(session.id)
    if (running !== undefined) return running
    const renewal = renew(options, session).finally(() => renewals.delete(session.id))
    renewals.set(session.id, renewal)
    return renewal
  }
  return {
    begin: async (token) => begin(options, token),
    visit,
    formToken: ({ id }) => vault.sign('form', id),
    end: async (cookie, formToken) => {
      const id = idOf(vault, cookie)
      if (id === null || !vault.isSigned('form', id, formToken)) return false
      await deleteSession(store, id)
      return true
    },
  }
}

const nobody: Visit = { kind: 'nobody' }

async function begin(options: SessionsOptions, token: string): Promise<string | null> {
  const { store, vault, settings } = options
  const now = options.now()
  const access = await options.readAccess(token)
  if (access === null) return null
  await deleteOldSessions(store, {
    createdAt: now - settings.sessionMs,
    usedAt: now - settings.idleMs,
  })
  const secret = randomBytes(32).toString('base64url')
  const id = hash(secret)
  const { userId, login, repositories, complete } = access
  await insertSession(store, {
    id,
    userId,
    login,
    token: vault.seal(token, id),
    access: { repositories, complete },
    accessAt: now,
    createdAt: now,
    usedAt: now,
  })
  return `${secret}.${vault.sign('session cookie', secret)}`
}

/** The session of a cookie, unless it is over. */
async function find(options: SessionsOptions, cookie: string | null): Promise<Session | null> {
  const { store, vault, settings } = options
  const id = idOf(vault, cookie)
  const session = id === null ? null : await readSession(store, id)
  if (session === null) return null
  const now = options.now()
  const isOver =
    now - session.createdAt >= settings.sessionMs || now - session.usedAt >= settings.idleMs
  if (isOver) {
    await deleteSession(store, session.id)
    return null
  }
  if (now - session.usedAt >= Math.min(touchMs, settings.idleMs / 2)) {
    await touchSession(store, session.id, now)
  }
  return session
}

/** A clock that was set back does not make GitHub's word younger. */
function isFresh({ settings, now }: SessionsOptions, { accessAt }: Session): boolean {
  const age = now() - accessAt
  return age >= 0 && age < settings.accessMs
}

async function renew(options: SessionsOptions, session: Session): Promise<Visit> {
  const { store, vault } = options
  const token = vault.open(session.token, session.id)
  const accessAt = options.now()
  try {
    const access = token === null ? null : await options.readAccess(token)
    if (access === null || access.userId !== session.userId) {
      await deleteSession(store, session.id)
      return nobody
    }
    const { login, repositories, complete } = access
    const renewed = { ...session, login, access: { repositories, complete }, accessAt }
    await renewAccess(store, renewed)
    return { kind: 'viewer', session: renewed }
  } catch (error) {
    if (error instanceof Failure) return { kind: 'unsure' }
    throw error
  }
}

/** Null for a cookie that we did not write. */
function idOf(vault: Vault, cookie: string | null): string | null {
  const [secret = '', signature = '', ...rest] = cookie?.split('.') ?? []
  if (rest.length > 0 || !vault.isSigned('session cookie', secret, signature)) return null
  return hash(secret)
}

function hash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
