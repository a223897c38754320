import { type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { type Logger } from 'pino'
import { Probot, ProbotOctokit } from 'probot'
import { loadGrammars } from '../analysis/code/grammars.ts'
import { engineVersion } from '../assess.ts'
import { type GitHub, leaveRetriesToCall, watchAnswers } from '../github/octokit.ts'
import { createLookUp } from '../look-up.ts'
import { rules } from '../rules/index.ts'
import { openStore } from '../store/store.ts'
import { buryJob } from './bury-job.ts'
import { createDashboard, type Dashboard } from './dashboard/dashboard.ts'
import { createExamination } from './dashboard/examination.ts'
import { pages } from './dashboard/pages.ts'
import { handleJob } from './handle-job.ts'
import { answerHealth } from './health.ts'
import { createIntake, type DeliveryRequest } from './intake.ts'
import { logRoute } from './log-route.ts'
import { createMetrics } from './metrics.ts'
import { metricsRoute } from './metrics-route.ts'
import { readOperatorPolicy } from './operator-policy.ts'
import { createOrganisationFloors } from './organisation-floor.ts'
import { type Settings } from './settings.ts'
import { startSweep } from './sweep.ts'
import { webhookRoute } from './webhook-route.ts'
import { type WorkContext } from './work-context.ts'
import { startWorker } from './worker.ts'

export interface App {
  /** Answers a request that is ours and says so; false leaves it to whoever serves the rest. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
  readonly accept: (delivery: DeliveryRequest) => Promise<'accepted' | 'duplicate' | 'ignored'>
  /** Drains running jobs for up to `graceMs` milliseconds, then closes the store. */
  readonly close: (graceMs: number) => Promise<void>
}

/** The App without a listening socket: store, workers, sweep and routes. */
export async function createApp(settings: Settings, log: Logger): Promise<App> {
  const operatorPolicy = await readOperatorPolicy(settings.organisationPolicy)
  const store = await openStore(settings)
  const metrics = createMetrics(store)
  const context = await createContext({ settings, log, store, operatorPolicy, metrics })
  const worker = startWorker({
    store,
    log,
    workers: settings.workers,
    leaseMs: settings.leaseMs,
    handle: async (job) => handleJob(context, job),
    bury: async (payload) => buryJob(context, payload),
    ran: metrics.ran,
  })
  const sweep = startSweep(context, worker.wake)
  const { appId, attempts } = settings
  const intake = createIntake({ store, log, appId, attempts, wake: worker.wake })
  const dashboard = openDashboard(context)
  async function accept(delivery: DeliveryRequest) {
    const outcome = await intake.accept(delivery)
    metrics.delivered(outcome)
    return outcome
  }
  return {
    accept,
    handle: routes(context, { accept, dashboard }),
    close: async (graceMs) => {
      sweep.stop()
      await worker.stop(graceMs)
      await store.close()
    },
  }
}

/** Every address of ours. */
function routes(
  { settings, log, store, metrics }: WorkContext,
  { accept, dashboard }: Pick<App, 'accept'> & { readonly dashboard: Dashboard | null },
): App['handle'] {
  const webhook = webhookRoute({ secret: settings.webhookSecret, log, accept })
  const answerLog = settings.publicCheckpoints ? logRoute(store) : null
  const answerMetrics = metricsRoute({ metrics, token: settings.metricsToken, log })
  return async (request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0]
    if (request.method === 'POST' && path === settings.webhookPath) {
      await webhook(request, response)
      if (response.statusCode >= 400) metrics.delivered('refused')
      return true
    }
    if ((await answerLog?.(request, response)) === true) return true
    if (await answerMetrics(request, response)) return true
    if (await answerHealth({ path, request, response, store })) return true
    await dashboard?.({ request, response })
    return dashboard !== null
  }
}

/** Null where no dashboard is set up. */
function openDashboard(context: WorkContext): Dashboard | null {
  const { store, log, settings } = context
  const { appId, apiUrl, dashboard } = settings
  if (dashboard === null) return null
  const examine = createExamination(context)
  return createDashboard({ settings: dashboard, appId, apiUrl, store, log, pages, examine })
}

async function createContext({
  settings,
  log,
  store,
  operatorPolicy,
  metrics,
}: Pick<
  WorkContext,
  'settings' | 'log' | 'store' | 'operatorPolicy' | 'metrics'
>): Promise<WorkContext> {
  const probot = new Probot({
    appId: settings.appId,
    privateKey: settings.privateKey,
    secret: settings.webhookSecret,
    baseUrl: settings.apiUrl,
    Octokit: ProbotOctokit.plugin(watchAnswers(metrics.answered)).defaults(leaveRetriesToCall),
    // Probot's client logs request bodies below this level.
    log: log.child({ name: 'probot' }, { level: 'warn' }),
  })
  const knowledge = { grammars: await loadGrammars(), rules }
  return {
    store,
    log,
    settings,
    knowledge,
    engine: engineVersion(rules),
    metrics,
    lookUp: createLookUp(settings.lookUp, join(settings.dataDir, 'registry-cache')),
    operatorPolicy,
    floors: createOrganisationFloors(store),
    connect: async (installationId) => connect(probot, installationId),
    botLogin: rememberBotLogin(probot),
  }
}

async function connect(probot: Probot, installationId: number | null): Promise<GitHub> {
  return installationId === null ? probot.auth() : probot.auth(installationId)
}

/** Asks GitHub once under which login our comments stand. */
function rememberBotLogin(probot: Probot): () => Promise<string | null> {
  let login: string | null = null
  return async () => {
    if (login !== null) return login
    const app = await probot.auth()
    const { data } = await app.request('GET /app')
    login = data?.slug === undefined ? null : `${data.slug}[bot]`
    return login
  }
}
