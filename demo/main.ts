import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type AppProcess } from './app-process.ts'
import { type GitHub } from './emulator/start-github.ts'
import { everybody, maintainer } from './emulator/upstream.ts'
import { handOver } from './hand-over.ts'
import { mergeChange, type Reviewed, waive } from './live-on.ts'
import { type Demo, openDemo } from './open-demo.ts'
import { openScenario } from './play-scenario.ts'
import { printReview } from './print-review.ts'
import { projectRoot } from './project.ts'
import { readScenario } from './scenario.ts'
import { createPaint } from './terminal/paint.ts'
import { padTo } from './terminal/wrap.ts'
import { waitForReview } from './wait-for-review.ts'

const shown = [
  'ai-sql-injection',
  'human-sql-injection',
  'ai-clean',
  'leaked-key',
  'invented-dependency',
  'open-workflow',
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

process.exitCode = await main(process.argv.slice(2))

/** Gives the exit code: 0 when every pull request got its review and the record verified. */
async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== '--serve')
  if (unknown !== undefined) {
    complain(`The demo knows no ${unknown}.`, 'Its one option is --serve.', 'Leave it out.')
    return 2
  }
  const entry = join(projectRoot, 'build', 'src', 'app', 'start.js')
  if (!existsSync(entry)) {
    complain(`${entry} is not there.`, 'The demo runs the built App.', 'Run it by `npm run demo`.')
    return 1
  }
  const dataDir = chooseDataDir()
  if (dataDir === null) return 2
  say(
    `${paint.bold('Countersign')} reviews ${shown.length} pull requests on a GitHub stand-in of this machine.`,
  )
  say(paint.dim('Nothing leaves it, nothing is configured. This takes less than a minute.'))
  say(paint.dim(`What is kept is kept in ${dataDir}.`))
  return play({ entry, dataDir, serves: args.includes('--serve') })
}

/** A folder no demo has used: the stand-in is a new one every time, and a record of another would not fit. */
function chooseDataDir(): string | null {
  const given = process.env['DATA_DIR']?.trim()
  if (!given) return mkdtempSync(join(tmpdir(), 'countersign-demo-'))
  const folder = resolve(given)
  if (!existsSync(join(folder, 'countersign.db'))) {
    mkdirSync(folder, { recursive: true })
    return folder
  }
  complain(
    `${folder} holds a record already.`,
    'Every demo plays on a new GitHub stand-in, which the record of another does not fit.',
    'Set DATA_DIR to an empty folder, or leave it unset for a temporary one.',
  )
  return null
}

interface Play {
  readonly entry: string
  readonly dataDir: string
  readonly serves: boolean
}

async function play({ entry, dataDir, serves }: Play): Promise<number> {
  let demo: Demo | null = null
  try {
    demo = await openDemo({ entry, dataDir, organisations: shown.length })
    const reviewed = await review(demo.github, demo.app)
    if (reviewed.length < shown.length) return 1
    await goOn(demo, reviewed, dataDir)
    sayWhereToLook(dataDir)
    if (serves) await serve(demo.app.url)
    return 0
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    complain('The demo could not be played to its end.', why, `Its data is in ${dataDir}.`)
    return 1
  } finally {
    await demo?.close(stopped.signal.aborted && !serves ? 'SIGKILL' : 'SIGTERM')
  }
}

/** What people do with the verdicts, and what an auditor gets. */
async function goOn(demo: Demo, reviewed: readonly Reviewed[], dataDir: string): Promise<void> {
  const blocked = named(reviewed, 'human-sql-injection')
  const clean = named(reviewed, 'ai-clean')
  say('')
  say(paint.bold('What people do then'))
  await Promise.all([
    waive(demo, blocked).then(async () => mergeChange(demo, blocked)),
    mergeChange(demo, clean),
  ])
  say(`  ${maintainer.name} waives the finding of "human-sql-injection" for 30 days; it is merged.`)
  say('  "ai-clean" is merged.')
  const { report, logs, verified } = await handOver({
    dataDir,
    installations: reviewed.map(({ played }) => played.repository.installationId),
    reported: blocked.played.repository.installationId,
    today: new Date(),
  })
  say('')
  say(paint.bold('What an auditor gets'))
  say(`  ${verified} logs exported and verified, one for each organisation: ${logs}`)
  say(`  A report on the one where a finding was waived: ${report}`)
}

function named(reviewed: readonly Reviewed[], name: string): Reviewed {
  const found = reviewed.find(({ played }) => played.scenario.name === name)
  if (found === undefined) throw new Error(`${name} was not played`)
  return found
}

/** Until somebody stops it. */
async function serve(url: string): Promise<void> {
  say('')
  say(paint.bold('The dashboard'))
  say(`  ${paint.cyan(url)}  ${paint.dim('for this machine only; sign in as anybody there is')}`)
  say(`  ${everybody.map(({ name, role }) => `${name}: ${role}`).join(' · ')}`)
  say('  Ctrl+C stops it.')
  if (!stopped.signal.aborted) await once(stopped.signal, 'abort')
  say('Stopped.')
}

/** Opens all pull requests at once, prints each review as its turn comes, and gives those that came. */
async function review(github: GitHub, app: AppProcess): Promise<readonly Reviewed[]> {
  const played = await Promise.all(
    shown.map(async (name) => openScenario(github, readScenario(name))),
  )
  const views = played.map(async (one) =>
    waitForReview({ github, app }, one, { patience, signal: stopped.signal }),
  )
  const reviewed: Reviewed[] = []
  for (const [index, one] of played.entries()) {
    const view = await views[index]
    if (stopped.signal.aborted) {
      await Promise.allSettled(views)
      throw new Error('It was stopped.')
    }
    if (view) {
      reviewed.push({ played: one, view })
      const place = `${index + 1} of ${shown.length}`
      say(printReview({ played: one, view, place }, { paint, width }).join('\n'))
    } else {
      complain(
        `${one.scenario.name} got no completed check within ${patience / 1000} seconds.`,
        'The App was too slow or failed; its last words:',
        app.lines.slice(-10).join('\n'),
      )
    }
  }
  return reviewed
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
