import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { pino } from 'pino'
import { createCallBudget } from '../../src/app/call-budget.ts'
import { createMetrics, type Metrics } from '../../src/app/metrics.ts'
import { metricsRoute } from '../../src/app/metrics-route.ts'
import { appendEntry } from '../../src/store/audit-log.ts'
import { enqueue } from '../../src/store/job-queue.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { kinds, type Place } from '../store/places.ts'
import { job, sampleAssessment, sampleEntry } from '../store/sample.ts'

const create = kinds.at(-1)?.create
const token = 'sixteen or more characters'
let place: Place
let store: Store
let metrics: Metrics
let server: Server
let url = ''
let asked: string | null = null

beforeAll(async () => {
  if (create === undefined) throw new Error('There is no store.')
  place = await create()
  store = await openStore(place)
  metrics = createMetrics(store)
  const log = pino({ level: 'silent' })
  async function answer(request: IncomingMessage, response: ServerResponse) {
    const handled = await metricsRoute({ metrics, token: asked, log })(request, response)
    if (!handled) response.writeHead(404).end()
  }
  server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (typeof address === 'object' && address !== null) url = `http://127.0.0.1:${address.port}`
})

afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await place.remove()
})

async function get(headers: Record<string, string> = {}, path = '/metrics') {
  const response = await fetch(url + path, { headers })
  return { status: response.status, text: await response.text() }
}

function valueOf(text: string, name: string): number | null {
  const line = text.split('\n').find((one) => one.startsWith(`${name} `))
  return line === undefined ? null : Number(line.slice(name.length + 1))
}

it('counts what came in, what was done, what was judged, and what the store holds', async () => {
  const empty = await metrics.render()
  expect(valueOf(empty, 'countersign_log_events')).toBe(0)
  expect(empty).not.toMatch(/^countersign_log_checkpoint_age_seconds \d/mu)
  metrics.delivered('accepted')
  metrics.delivered('refused')
  metrics.delivered('refused')
  metrics.ran({ queue: 'review', outcome: 'done', ms: 1500 })
  metrics.ran({ queue: 'review', outcome: 'failed', ms: 10 })
  const plain = sampleAssessment()
  const gap = { path: 'a.bin', reason: 'no-text' as const, detail: '' }
  metrics.decided({ ...plain, analysis: { ...plain.analysis, gaps: [gap, gap] } })
  const reset = Math.floor(Date.now() / 1000) + 60
  metrics.answered({ 'x-ratelimit-remaining': '4000', 'x-ratelimit-reset': String(reset) })
  metrics.answered({ 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': String(reset + 5) })
  await appendEntry(store, { installationId: 1, entry: sampleEntry('a') })
  await appendEntry(store, { installationId: 2, entry: sampleEntry('a') })
  await enqueue(store, { ...job('one'), runAt: Date.now() - 90_000 })
  await enqueue(store, { ...job('two'), runAt: Date.now() + 90_000 })
  const { status, text } = await get()
  expect(status).toBe(200)
  const values = {
    'countersign_deliveries_total{outcome="accepted"}': 1,
    'countersign_deliveries_total{outcome="refused"}': 2,
    'countersign_job_runs_total{kind="review",outcome="done"}': 1,
    'countersign_job_runs_total{kind="review",outcome="failed"}': 1,
    'countersign_job_seconds_bucket{le="1",kind="review"}': 1,
    'countersign_job_seconds_bucket{le="2",kind="review"}': 2,
    'countersign_decisions_total{action="allow"}': 1,
    'countersign_gaps_total{reason="no-text"}': 2,
    countersign_github_calls_remaining: 12,
    countersign_log_events: 2,
    'countersign_jobs{state="queued"}': 2,
    'countersign_jobs{state="dead"}': 0,
  }
  for (const [name, value] of Object.entries(values)) {
    expect([name, valueOf(text, name)]).toEqual([name, value])
  }
  expect(valueOf(text, 'countersign_job_due_seconds')).toBeGreaterThan(89)
  expect(valueOf(text, 'countersign_log_checkpoint_age_seconds')).toBeLessThan(60)
  expect(text).toContain('process_resident_memory_bytes')
  const documented = readFileSync('docs/operations.md', 'utf8')
  const names = new Set([...text.matchAll(/^# TYPE (countersign_\w+)/gmu)].map(([, name]) => name))
  expect([...names].filter((name) => !documented.includes(`\`${name}\``))).toEqual([])
  expect(text).not.toMatch(/acme|countersign\/\d/u)
})

it.each(['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'])(
  'without a token is not there for what a proxy hands on with %s',
  async (name) => {
    expect(await get({ [name]: '203.0.113.9' })).toMatchObject({ status: 404 })
  },
)

it('with a token asks for it, whoever asks', async () => {
  asked = token
  expect(await get()).toMatchObject({ status: 401, text: '' })
  expect(await get({ authorization: 'Bearer wrong' })).toMatchObject({ status: 401 })
  expect(await get({ authorization: `Basic ${token}` })).toMatchObject({ status: 401 })
  const given = { authorization: `Bearer ${token}`, 'x-forwarded-for': '203.0.113.9' }
  expect(await get(given)).toMatchObject({ status: 200 })
  expect(await get(given, '/metrics/x')).toMatchObject({ status: 404 })
  asked = null
})

it('says so when the store does not answer', async () => {
  await store.close()
  expect(await get()).toEqual({ status: 503, text: 'unavailable\n' })
})

it('a budget forgets limits that have reset, and never grows without end', () => {
  const budget = createCallBudget()
  function note(remaining: unknown, reset: unknown, resource = 'core') {
    const headers = {
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': resource,
    }
    budget.note(headers, 0)
  }
  note(5, 10)
  note(7, 10)
  note(9, 20)
  note(1, 30, 'search')
  note('x', 30)
  note(2, 'x')
  expect(budget.lowest(0)).toBe(5)
  expect(budget.lowest(10_000)).toBe(9)
  expect(budget.lowest(20_000)).toBeNull()
  for (let reset = 100; reset < 3000; reset += 1) note(reset, reset)
  expect(budget.lowest(0)).toBe(100)
  expect(budget.lowest(1_099_000)).toBeNull()
})
