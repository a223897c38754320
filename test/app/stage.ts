import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AppProcess, startApp } from '../../demo/app-process.ts'
import { type PullRequest } from '../../demo/emulator/pull-requests.ts'
import { collect, type ReviewView } from '../../demo/emulator/review-view.ts'
import { type GitHub, startGitHub } from '../../demo/emulator/start-github.ts'
import { type Repository } from '../../demo/emulator/world.ts'
import { readManifest } from '../../demo/project.ts'
import { waitFor } from '../../demo/wait-for.ts'
import { type AuditEvent } from '../../src/core/audit-event.ts'
import { auditLogName, readEvents } from '../../src/store/audit-log.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { builtApp } from './built-app.ts'

interface StageOptions {
  readonly organisations: number
  readonly environment?: Readonly<Record<string, string>>
  /** PostgreSQL instead of a file in `dataDir`. */
  readonly databaseUrl?: string | null
}

interface StartOptions {
  /** How it addresses GitHub. */
  readonly host?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** GitHub's stand-in, the store as the App sees it, and App processes that come and go. */
export interface Stage {
  readonly github: GitHub
  readonly store: Store
  readonly dataDir: string
  readonly start: (options?: StartOptions) => Promise<AppProcess>
  /** Waits until every delivery is answered and no job waits or runs. */
  readonly idle: () => Promise<void>
  /** The pull request once the App has nothing left to do for its repository. */
  readonly reviewed: (pull: PullRequest) => Promise<ReviewView>
  /** Lets the minute pass that GitHub gets to tell what a push brought, and waits until the App looked at it. */
  readonly settled: (repository: Repository) => Promise<void>
  readonly close: () => Promise<void>
}

const patience = 60_000

export async function openStage(options: StageOptions): Promise<Stage> {
  const { organisations, environment = {}, databaseUrl = null } = options
  const entry = await builtApp()
  const dataDir = await mkdtemp(join(tmpdir(), 'countersign-test-'))
  const github = await startGitHub({ ...readManifest(), organisations })
  const store = await openStore({ dataDir, databaseUrl })
  const running: AppProcess[] = []
  return {
    github,
    store,
    dataDir,
    idle: async () => waitUntilIdle(github, store, { running, repository: null }),
    start: async ({ host, environment: more = {} } = {}) => {
      const app = await startApp({
        entry,
        dataDir,
        environment: {
          WORKERS: '8',
          SWEEP_SECONDS: '0',
          ...github.environment,
          ...(host !== undefined && { GHE_HOST: host }),
          ...(databaseUrl !== null && { DATABASE_URL: databaseUrl }),
          ...environment,
          ...more,
        },
      })
      running.push(app)
      return app
    },
    reviewed: async (pull) => {
      await waitUntilIdle(github, store, { running, repository: pull.repository })
      return collect(github.world, pull)
    },
    settled: async (repository) => {
      await makePushesDue(store, repository)
      await waitUntilIdle(github, store, { running, repository, pushes: true })
    },
    close: async () => {
      await Promise.all(running.map(async (app) => app.stop('SIGKILL')))
      await store.close()
      await github.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** The events of one type in an installation's log, oldest first. */
export async function eventsOf(
  { store }: Stage,
  installationId: number,
  type: AuditEvent['type'],
): Promise<readonly AuditEvent[]> {
  const log = auditLogName(installationId)
  const events = await readEvents(store, { log, fromSeq: 0, limit: 10_000 })
  return events.map(({ event }) => event).filter((event) => event.type === type)
}

export async function decisions(
  stage: Stage,
  installationId: number,
): Promise<readonly AuditEvent[]> {
  return eventsOf(stage, installationId, 'decision.recorded')
}

interface Waiting {
  readonly running: readonly AppProcess[]
  /** Whose jobs are waited for; null for all. */
  readonly repository: Repository | null
  /** Pushes are looked at when GitHub had time to tell more of them: nothing else waits for that. */
  readonly pushes?: boolean
}

async function waitUntilIdle(
  { world }: GitHub,
  store: Store,
  { running, ...asked }: Waiting,
): Promise<void> {
  const quiet = await waitFor(
    async () => {
      if (world.deliveries.some((delivery) => delivery.statusCode === 0)) return false
      return !(await hasWork(store, asked))
    },
    { patience },
  )
  if (quiet) return
  const last = running.flatMap((app) => app.lines.slice(-5)).map((line) => line.slice(0, 400))
  throw new Error(`the App is still busy after ${patience} ms:\n${last.join('\n')}`)
}

async function makePushesDue(store: Store, { installationId, id }: Repository): Promise<void> {
  await store.db
    .updateTable('jobs')
    .set({ run_at: 0 })
    .where('queue', '=', 'push')
    .where('state', '=', 'queued')
    .where('key', 'like', `push/${installationId}/${id}/%`)
    .execute()
}

async function hasWork(
  store: Store,
  { repository, pushes = false }: Omit<Waiting, 'running'>,
): Promise<boolean> {
  const place = repository === null ? '' : `/${repository.installationId}/${repository.id}/`
  const job = await store.db
    .selectFrom('jobs')
    .select('id')
    .where('state', 'in', ['queued', 'running'])
    .$if(!pushes, (query) => query.where('queue', '<>', 'push'))
    .where('key', 'like', `%${place}%`)
    .limit(1)
    .executeTakeFirst()
  return job !== undefined
}
