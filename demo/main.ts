import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AppProcess, startApp } from './app-process.ts'
import { collect, type ReviewView } from './emulator/review-view.ts'
import { type GitHub, startGitHub } from './emulator/start-github.ts'
import { openScenario, type PlayedScenario } from './play-scenario.ts'
import { printReview } from './print-review.ts'
import { projectRoot, readManifest } from './project.ts'
import { readScenario } from './scenario.ts'
import { createPaint } from './terminal/paint.ts'
import { padTo } from './terminal/wrap.ts'
import { waitFor } from './wait-for.ts'

const shown = [
  'ai-sql-injection',
  'human-sql-injection',
  'ai-clean',
  'leaked-key',
  'invented-dependency',
  'mixed-authors',
] as const

/** How long one review may take, in milliseconds. */
const patience = 45_000

const paint = createPaint(process.stdout, process.env)
const width = Math.min(Math.max(process.stdout.columns ?? 100, 60), 110)
const stopped = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopped.abort())
/** Whoever reads us may have seen enough, as `head` has. */
process.stdout.on('error', () => stopped.abort())

process.exitCode = await main()

/** Gives the exit code: 0 when every pull request got its review. */
async function main(): Promise<number> {
  const entry = join(projectRoot, 'build', 'src', 'app', 'start.js')
  if (!existsSync(entry)) {
    complain(`${entry} is not there.`, 'The demo runs the built App.', 'Run it by `npm run demo`.')
    return 1
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'countersign-demo-'))
  say(
    `${paint.bold('Countersign')} reviews ${shown.length} pull requests on a GitHub stand-in of this machine.`,
  )
  say(paint.dim('Nothing leaves it, nothing is configured. This takes less than a minute.'))
  const github = await startGitHub({ ...readManifest(), organisations: shown.length })
  let app: AppProcess | null = null
  try {
    app = await startApp({ entry, dataDir, environment: github.environment })
    github.world.webhookUrls = [app.webhookUrl]
    const missing = await review(github, app)
    if (missing > 0) return 1
    sayWhereToLook(dataDir)
    return 0
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    complain('The demo could not be played to its end.', why, `Its data is in ${dataDir}.`)
    return 1
  } finally {
    await app?.stop(stopped.signal.aborted ? 'SIGKILL' : 'SIGTERM')
    await github.close()
  }
}

/** Opens all pull requests at once, prints each review as its turn comes, and gives the number of those that never came. */
async function review(github: GitHub, app: AppProcess): Promise<number> {
  const played = await Promise.all(
    shown.map(async (name) => openScenario(github, readScenario(name))),
  )
  const views = played.map(async (one) => waitForReview(github, app, one))
  let missing = 0
  for (const [index, one] of played.entries()) {
    const view = await views[index]
    if (stopped.signal.aborted) {
      await Promise.allSettled(views)
      throw new Error('It was stopped.')
    }
    if (view) {
      const place = `${index + 1} of ${shown.length}`
      say(printReview({ played: one, view, place }, { paint, width }).join('\n'))
    } else {
      missing += 1
      complain(
        `${one.scenario.name} got no completed check within ${patience / 1000} seconds.`,
        'The App was too slow or failed; its last words:',
        app.lines.slice(-10).join('\n'),
      )
    }
  }
  return missing
}

/** The review once the App is done with the pull request; null when that does not come. */
async function waitForReview(
  github: GitHub,
  app: AppProcess,
  { pull, repository }: PlayedScenario,
): Promise<ReviewView | null> {
  const key = `review/${repository.installationId}/${repository.id}/${pull.number}`
  const done = await waitFor(() => app.logged('job done').some((record) => record.key === key), {
    patience,
    signal: stopped.signal,
  })
  const view = await collect(github.world, pull)
  return done && view.checkRuns.some((run) => run.status === 'completed') ? view : null
}

function sayWhereToLook(dataDir: string): void {
  say('')
  say(paint.bold('Where to look on'))
  const places = [
    ['fixtures/scenarios', 'the changes you just saw'],
    ['src/rules', 'the rules, one folder each'],
    ['docs/policy.md', 'what decides between these verdicts, and how to change it'],
    [dataDir, 'the record of these verdicts (yours to delete)'],
    ['README.md', 'how to put Countersign in front of your own repositories'],
  ] as const
  const column = Math.max(...places.map(([place]) => place.length))
  for (const [place, what] of places) {
    say(`  ${paint.cyan(padTo(place, column))}  ${paint.dim(what)}`)
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** What, why, what to do. */
function complain(what: string, why: string, then: string): void {
  process.stderr.write(`${paint.red('✗')} ${paint.bold(what)}\n  ${why}\n  ${then}\n`)
}
