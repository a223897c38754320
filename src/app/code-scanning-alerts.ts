import { readAlerts } from '../analysis/foreign/read-alerts.ts'
import { type ForeignReport } from '../analysis/foreign/read-sarif.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { Failure } from '../core/failure.ts'
import { type Gap } from '../core/gap.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { fetchAlerts, type NoAlerts } from '../github/code-scanning.ts'
import { type GitHub } from '../github/octokit.ts'
import { type WorkContext } from './work-context.ts'

interface Subject {
  readonly github: GitHub
  readonly pull: PullRequest
  readonly changes: ChangeSet
}

interface Refusal {
  readonly why: NoAlerts
  /** Epoch milliseconds. */
  readonly until: number
}

/** A permission or code scanning that comes later is seen after this time at most. */
const rememberMs = 3_600_000
const maxRemembered = 10_000

const nothing: ForeignReport = { detections: [], gaps: [] }

/** By repository, for as long as the store of this process is open. */
const refusals = new WeakMap<WorkContext['store'], Map<number, Refusal>>()

/**
 * What other tools reported to code scanning about the head. Where the App may not look, or there is no code scanning, there is nothing:
 * that is no gap, as nobody asked for it, and is not asked again for a while.
 */
export async function codeScanningAlerts(
  context: WorkContext,
  { github, pull, changes }: Subject,
): Promise<ForeignReport> {
  const { store, settings } = context
  if (!settings.codeScanningAlerts || isRefused(store, pull.repositoryId)) return nothing
  const alerts = await fetchOrGap(github, pull)
  if (alerts === 'unavailable') return { detections: [], gaps: [unanswered] }
  if (typeof alerts === 'string') {
    remember(store, pull.repositoryId, alerts)
    return nothing
  }
  return readAlerts({
    alerts,
    sources: new Map(changes.files.map(({ path, text }) => [path, text])),
  })
}

const unanswered: Gap = {
  path: null,
  reason: 'not-checked',
  detail:
    'GitHub did not answer what code scanning found, so it was not judged here; run the check again.',
}

/** Its own trouble does not hold up the review of what was fetched. */
async function fetchOrGap(
  github: GitHub,
  pull: PullRequest,
): Promise<Awaited<ReturnType<typeof fetchAlerts>> | 'unavailable'> {
  try {
    return await fetchAlerts(github, pull)
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-unavailable') return 'unavailable'
    throw error
  }
}

/** Code scanning has something new about a repository: whether it is worth looking. Forgets that there was none. */
export function isWorthLooking({ store, settings }: WorkContext, repositoryId: number): boolean {
  if (refusals.get(store)?.get(repositoryId)?.why === 'not-enabled') {
    refusals.get(store)?.delete(repositoryId)
  }
  return settings.codeScanningAlerts && !isRefused(store, repositoryId)
}

function isRefused(store: WorkContext['store'], repositoryId: number): boolean {
  const refusal = refusals.get(store)?.get(repositoryId)
  return refusal !== undefined && refusal.until > Date.now()
}

function remember(store: WorkContext['store'], repositoryId: number, why: NoAlerts): void {
  const known = refusals.get(store) ?? new Map<number, Refusal>()
  if (known.size >= maxRemembered) known.clear()
  known.set(repositoryId, { why, until: Date.now() + rememberMs })
  refusals.set(store, known)
}
