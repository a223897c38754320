import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Viewer } from '../src/app/dashboard/page.ts'
import { pages } from '../src/app/dashboard/pages.ts'
import { refillFigures } from '../src/store/refill-figures.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { fillYear, repositories } from './report/year.ts'

type Write = (line: string) => void

/** Pages over 20,000 pull requests in 300 repositories, each asked for a few times. Target for the overview of the year: 500 ms. */
export async function run(write: Write): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'countersign-bench-pages-'))
  try {
    const store = await openStore({ dataDir, databaseUrl: null })
    const { events } = await fillYear(store, changes)
    write(`${changes} merged pull requests, ${events} events`)
    const began = performance.now()
    await store.db.transaction().execute(async (transaction) => refillFigures(transaction))
    write(`figures made from the record in ${inSeconds(performance.now() - began)}`)
    for (const asked of askedPages) await measure(store, asked, write)
    await store.close()
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

const changes = 20_000
const year = 'from=2026-01-01&to=2026-12-31'
const service = { owner: 'acme', name: 'service-0' }

const askedPages = [
  { pattern: '/', params: {}, query: year },
  { pattern: '/repositories/:owner/:name', params: service, query: year },
  {
    pattern: '/repositories/:owner/:name/pulls/:number',
    params: { ...service, number: '1' },
    query: '',
  },
  { pattern: '/repositories', params: {}, query: year },
  { pattern: '/repositories/:owner/:name/trace', params: service, query: 'path=src/a.ts&line=1' },
  { pattern: '/waivers', params: {}, query: '' },
  { pattern: '/policy', params: {}, query: '' },
  { pattern: '/audit', params: {}, query: '' },
] as const

type Asked = (typeof askedPages)[number]

const times = 5

async function measure(
  store: Store,
  { pattern, params, query }: Asked,
  write: Write,
): Promise<void> {
  const page = pages.find((one) => one.pattern === pattern)
  if (page === undefined) return
  const began = process.cpuUsage()
  const took: number[] = []
  let size = 0
  for (let time = 0; time < times; time++) {
    const start = performance.now()
    const answer = await page.answer({
      viewer,
      params,
      query: new URLSearchParams(query),
      store,
      webUrl: 'https://github.com',
      examine: async () => Promise.resolve({ notes: [], readAt: 0 }),
      now: Date.parse('2026-12-31T12:00:00Z'),
    })
    took.push(performance.now() - start)
    size = answer.kind === 'page' ? answer.body.length : 0
  }
  const { user, system } = process.cpuUsage(began)
  const processor = (user + system) / 1000 / times
  write(
    `${pattern}: processor ${inMilliseconds(processor)}, time ${inMilliseconds(Math.max(...took))} at most (${Math.round(size / 1000)} kB)`,
  )
}

/** Somebody who can read everything. */
const viewer: Viewer = {
  login: 'mona',
  userId: 1,
  repositories: new Map(
    Array.from({ length: repositories }, (_, index) => {
      const id = 9_000_000 + index
      return [id, { id, owner: 'acme', name: `service-${id % 1000}`, installationId: 7 }] as const
    }),
  ),
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

function inMilliseconds(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`
}
