import { randomUUID } from 'node:crypto'
import { type AppProcess } from '../demo/app-process.ts'
import { signedHeaders } from '../demo/emulator/deliveries.ts'
import { openPullRequest, type PullRequest } from '../demo/emulator/pull-requests.ts'
import { createCommit, createRepository, type Tree } from '../demo/emulator/repositories.ts'
import { type GitHub } from '../demo/emulator/start-github.ts'
import { type RequestRecord } from '../demo/emulator/world.ts'
import { awaitReview, type Setting, withApp } from './with-app.ts'

type Write = (line: string) => void

/** One review, in milliseconds since the pull request was opened. */
interface Timing {
  readonly started: number
  readonly completed: number
  readonly spacing: number
}

const fileCount = 20
const reviews = 5
const deliveryCount = 600

/** Intake latency and the time from an opened pull request to its check, against the running App on the stand-in. */
export async function run(write: Write): Promise<void> {
  await withApp(reviews, async (setting) => {
    await measureReviews(setting, write)
    await measureIntake(setting, write)
  })
}

async function measureReviews(setting: Setting, write: Write): Promise<void> {
  const timings: Timing[] = []
  for (let index = 0; index < reviews; index++) timings.push(await measureReview(setting))
  const started = median(timings.map((timing) => timing.started))
  const completed = median(timings.map((timing) => timing.completed))
  const spacing = median(timings.map((timing) => timing.spacing))
  const share = Math.round((100 * spacing) / completed)
  write(`pull request of ${fileCount} files, median of ${reviews}, one at a time`)
  write(`  opened → check in progress  ${inMs(started)}  (target 1,500 ms)`)
  write(`  opened → check completed    ${inMs(completed)}  (target 4,000 ms)`)
  write(`  of which Probot's spacing of writes ${inMs(spacing)} (${share} %)`)
}

async function measureReview(setting: Setting): Promise<Timing> {
  const { github, app } = setting
  const from = github.world.requests.length
  const opened = Date.now()
  const pull = await openLargePullRequest(github)
  await awaitReview(setting, pull)
  const requests = github.world.requests.slice(from)
  const openedAt = openingOf(github, pull) ?? opened
  const create = requests.find(({ method, path }) => method === 'POST' && isCheckRun(path))
  const complete = requests.findLast(({ method, path }) => method === 'PATCH' && isCheckRun(path))
  if (create === undefined || complete === undefined) throw new Error('there was no check')
  const judged = timeOf(app, 'decision recorded')
  return {
    started: create.at + create.ms - openedAt,
    completed: complete.at + complete.ms - openedAt,
    spacing: idleBetween(requests, judged, complete.at),
  }
}

/** When GitHub sent the event: making the commits before it took time of its own. */
function openingOf({ world }: GitHub, { repository }: PullRequest): number | null {
  const opening = world.deliveries.find(
    ({ event, payload }) =>
      event === 'pull_request' && (payload['repository'] as { id: number }).id === repository.id,
  )
  return opening === undefined ? null : Date.parse(opening.deliveredAt)
}

/** Milliseconds between two moments in which no request was under way. Once the verdict stands, nothing else is waited for. */
function idleBetween(requests: readonly RequestRecord[], from: number, to: number): number {
  let idle = 0
  let busyUntil = from
  for (const { at, ms } of requests.toSorted((first, second) => first.at - second.at)) {
    if (at > busyUntil && at <= to) idle += at - busyUntil
    busyUntil = Math.max(busyUntil, at + ms)
  }
  return idle
}

async function measureIntake({ github, app }: Setting, write: Write): Promise<void> {
  const { world } = github
  const sample = world.deliveries.find((delivery) => delivery.event === 'pull_request')
  const body = JSON.stringify({ ...sample?.payload, action: 'synchronize' })
  const times: number[] = []
  for (let index = 0; index < deliveryCount; index++) {
    const headers = signedHeaders(world.webhookSecret, 'pull_request', {
      guid: randomUUID(),
      body,
    })
    const start = performance.now()
    const response = await fetch(app.webhookUrl, { method: 'POST', headers, body })
    await response.arrayBuffer()
    if (response.status !== 202) throw new Error(`a delivery was answered ${response.status}`)
    times.push(performance.now() - start)
  }
  const size = Math.round(body.length / 1024)
  write(`intake, ${deliveryCount} signed deliveries of ${size} KB while a review runs`)
  write(`  median ${inMs(median(times))}  p99 ${inMs(quantile(times, 0.99))}  (target 50 ms)`)
}

/** An agent adds a look-up to each of twenty files, and puts request text into SQL in three of them. */
async function openLargePullRequest({ world, nextOrganisation }: GitHub): Promise<PullRequest> {
  const place = { ...nextOrganisation(), name: 'large' }
  const { repository, baseSha } = await createRepository(world, place, moduleTree(''))
  const headSha = await createCommit(world, repository, {
    message: 'Look members up by name\n\nCo-Authored-By: Claude <noreply@anthropic.com>',
    tree: moduleTree(addition),
    parents: [baseSha],
  })
  const title = 'Look members up by name'
  return openPullRequest(world, repository, { title, branch: 'by-name', headSha })
}

function moduleTree(added: string): Tree {
  const files = Array.from({ length: fileCount }, (_, index) => {
    const unsafe = index < 3 ? added.replace('= $1`, [name]', "= '${name}'`") : added
    return [`src/members-${index + 1}.js`, moduleText + unsafe]
  })
  return Object.fromEntries(files) as Tree
}

const moduleText = `import { Router } from 'express'
import { pool } from './database.js'

export const members = Router()
${Array.from(
  { length: 8 },
  (_, index) => `
members.get('/branch-${index}/:id', async (req, res) => {
  const { rows } = await pool.query('SELECT id, name FROM member WHERE id = $1', [req.params.id])
  if (rows.length === 0) return res.sendStatus(404)
  res.json(rows[0])
})
`,
).join('')}`

const addition = `
members.get('/by-name', async (req, res) => {
  const name = req.query.name
  const { rows } = await pool.query(\`SELECT id FROM member WHERE name = $1\`, [name])
  res.json(rows)
})
`

/** When the App logged `message` last: one review runs at a time. */
function timeOf(app: AppProcess, message: string): number {
  return Date.parse(app.logged(message).at(-1)?.time ?? '')
}

function isCheckRun(path: string): boolean {
  return path.includes('/check-runs')
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** Nearest rank. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((first, second) => first - second)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

function inMs(value: number): string {
  return `${value.toLocaleString('en', { maximumFractionDigits: 1 })} ms`
}
