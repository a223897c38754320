import { run } from 'probot'
import { Failure } from '../core/failure.ts'
import { readEnvironment } from './environment.ts'
import { createLog } from './log.ts'
import { startServer } from './server.ts'
import { type Environment, parseSettings } from './settings.ts'

await main()

async function main(): Promise<void> {
  try {
    const environment = readEnvironment()
    await (needsSetUp(environment) ? setUp() : serve(environment))
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

/** A first start outside production has no App yet: GitHub makes one from `app.yml` and its keys are written to `.env`. */
function needsSetUp(environment: Environment): boolean {
  const registered = environment['APP_ID']?.trim() || environment['PRIVATE_KEY']?.trim()
  return !registered && environment['NODE_ENV'] !== 'production'
}

async function setUp(): Promise<void> {
  process.stderr.write(
    'No APP_ID and PRIVATE_KEY: starting the set-up page that registers the App with GitHub.\n' +
      'Set hook_attributes.url in app.yml to where GitHub reaches this server first. Restart when it is done.\n',
  )
  await run(() => {}, { env: { NO_SMEE_SETUP: 'true', ...readEnvironment() } })
}

async function serve(environment: Environment): Promise<void> {
  const settings = parseSettings(environment)
  const log = createLog(settings.logLevel)
  const app = await startServer(settings, log)
  let stopping: Promise<void> | null = null
  function stop(signal: NodeJS.Signals): void {
    log.info({ signal }, 'stopping')
    stopping ??= app.close().finally(() => log.info('stopped'))
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
