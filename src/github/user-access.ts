import { Failure } from '../core/failure.ts'
import { type ReadableRepository } from '../core/readable-repository.ts'
import { mapConcurrently } from './map-concurrently.ts'
import { type GitHub } from './octokit.ts'
import { toFailure } from './to-failure.ts'

/** Who a token stands for and what GitHub lets them read where the App is installed. */
export interface UserAccess {
  readonly login: string
  readonly userId: number
  readonly repositories: readonly ReadableRepository[]
  /** False when there are more than are asked for. */
  readonly complete: boolean
}

/** Milliseconds for all requests together. */
const patience = 20_000
const perPage = 100
const mostInstallationPages = 3
const mostRepositoryPages = 50
const atOnce = 4

/**
 * What the person behind a user access token can read among the repositories that App `appId` is installed on. Null when GitHub
 * does not take the token any more. Suspended installations and those that refuse the person give nothing. Asks everything once:
 * throws `Failure` when GitHub cannot be asked now.
 */
export async function fetchUserAccess(github: GitHub, appId: number): Promise<UserAccess | null> {
  const signal = AbortSignal.timeout(patience)
  const request = github.request.defaults({ request: { retries: 0, signal } })
  const user = await unlessRefused(async () => request('GET /user'))
  if (user === null) return null
  const installations = await readPages(mostInstallationPages, async (page) => {
    const { data } = await request('GET /user/installations', { per_page: perPage, page })
    return { total: data.total_count, items: data.installations }
  })
  const usable = installations.items.filter(
    (one) => one.app_id === appId && one.suspended_at === null,
  )
  const lists = await mapConcurrently(usable, atOnce, async ({ id }) =>
    readRepositories(request, id),
  )
  return {
    login: user.data.login,
    userId: Number(user.data.id),
    repositories: lists.flatMap(({ items }) => items),
    complete: installations.complete && lists.every(({ complete }) => complete),
  }
}

async function readRepositories(
  request: GitHub['request'],
  installationId: number,
): Promise<Pages<ReadableRepository>> {
  return readPages(mostRepositoryPages, async (page) => {
    const { data } = await request('GET /user/installations/{installation_id}/repositories', {
      installation_id: installationId,
      per_page: perPage,
      page,
    })
    const items = data.repositories
      .filter(({ permissions }) => permissions?.pull !== false)
      .map(({ id, owner, name }) => ({ id: Number(id), owner: owner.login, name, installationId }))
    return { total: data.total_count, items }
  })
}

interface Pages<T> {
  readonly items: readonly T[]
  readonly complete: boolean
}

interface OnePage<T> {
  /** Of all pages together. */
  readonly total: number
  readonly items: readonly T[]
}

/** The first page says how many there are; the others are then asked for side by side. */
async function readPages<T>(
  mostPages: number,
  ask: (page: number) => Promise<OnePage<T>>,
): Promise<Pages<T>> {
  const first = await unlessRefused(async () => ask(1))
  if (first === null) return { items: [], complete: true }
  const pages = Math.ceil(first.total / perPage)
  const others = Array.from(
    { length: Math.max(0, Math.min(pages, mostPages) - 1) },
    (_, n) => n + 2,
  )
  const rest = await mapConcurrently(others, atOnce, async (page) =>
    unlessRefused(async () => ask(page)),
  )
  const items = [first, ...rest].flatMap((page) => page?.items ?? [])
  return { items, complete: pages <= mostPages }
}

/** Null when GitHub says that this person may not, or that there is nothing. */
async function unlessRefused<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask()
  } catch (error) {
    const failure = toFailure(error, Date.now())
    if (failure instanceof Failure && isRefusal(failure)) return null
    throw failure ?? error
  }
}

function isRefusal({ code }: Failure): boolean {
  return code === 'github-forbidden' || code === 'github-not-found'
}
