import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { discover } from '../../src/app/find-work.ts'
import { type ReviewJob } from '../../src/app/jobs.ts'
import { type OrganisationFloors } from '../../src/app/organisation-floor.ts'
import { type WorkContext } from '../../src/app/work-context.ts'
import { Failure } from '../../src/core/failure.ts'
import { parsePolicyFile } from '../../src/policy/parse-policy.ts'
import { recordAssessment } from '../../src/store/assessments.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { stubGitHub } from '../github/stub-github.ts'
import { sampleAssessment, sampleEntry, sampleKey } from '../store/sample.ts'

let store: Store
let dataDir: string

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'countersign-work-'))
  store = await openStore({ dataDir, databaseUrl: null })
})

afterEach(async () => {
  nock.cleanAll()
  await store.close()
  await rm(dataDir, { recursive: true, force: true })
})

const { repositoryId, headSha } = sampleKey()
const repository = { id: repositoryId, name: 'shop', owner: { login: 'acme' } }

/** Two open pull requests, both with a completed check; the first has a verdict under no floor. */
async function judgedOne(): Promise<void> {
  await recordAssessment(store, {
    job: null,
    key: sampleKey({ number: 1 }),
    assessment: sampleAssessment(),
    entry: sampleEntry('decision/1'),
  })
}

function contextWith(floor: OrganisationFloors['of']): WorkContext {
  const { github } = stubGitHub({
    'GET /installation/repositories': { data: { repositories: [repository] } },
    'GET /repos/acme/shop/pulls': {
      data: [1, 2].map((number) => ({ number, head: { sha: headSha } })),
    },
    [`GET /repos/acme/shop/commits/${headSha}/check-runs`]: {
      data: { check_runs: [{ status: 'completed' }] },
    },
  })
  return {
    store,
    settings: { attempts: 3, appId: 42 },
    operatorPolicy: null,
    floors: { of: floor },
    log: { warn: () => undefined },
    connect: async () => Promise.resolve(github),
  } as Partial<Record<keyof WorkContext, unknown>> as WorkContext
}

/** Looks for work; what is queued then is done at once. */
async function found(context: WorkContext, floorSince?: number) {
  await discover(context, { kind: 'discover', installationId: 7, floorSince })
  const rows = await store.db
    .selectFrom('jobs')
    .select('payload')
    .where('state', '=', 'queued')
    .orderBy('run_at')
    .execute()
  await store.db.updateTable('jobs').set({ state: 'done' }).execute()
  return rows.map(({ payload }) => {
    const job = JSON.parse(payload) as ReviewJob
    return [job.number, job.trigger, job.floorSince]
  })
}

async function aFloor() {
  const parsed = parsePolicyFile('version: 1\nunmarked: ai\n', 'x', 'floor')
  if ('errors' in parsed) throw new Error('the floor has mistakes')
  const source = { kind: 'organisation', repository: 'x', path: 'x', commitSha: 'x' } as const
  return Promise.resolve({ text: { file: parsed.file, source }, notices: [] })
}

async function noFloor() {
  return Promise.resolve({ text: null, notices: [] })
}

describe('discover', () => {
  it('leaves verdicts alone whose ground is the same', async () => {
    await judgedOne()
    expect(await found(contextWith(noFloor))).toEqual([])
  })

  it('queues a verdict under another floor, once for each', async () => {
    await judgedOne()
    const context = contextWith(aFloor)
    expect(await found(context)).toEqual([[1, 'policy.outdated', expect.any(Number)]])
    expect(await found(context)).toEqual([])
  })

  it('also queues what had no verdict when it is told of a new floor', async () => {
    await judgedOne()
    const context = contextWith(aFloor)
    const both = [1, 2].map((number) => [number, 'policy.outdated', 99])
    expect(await found(context, 99)).toEqual(both)
    expect(await found(context, 99)).toEqual(both)
  })

  it('compares no floor that cannot be read, and goes on', async () => {
    await judgedOne()
    const failure = new Failure('github-forbidden', { message: 'no', retryable: false })
    expect(await found(contextWith(async () => Promise.reject(failure)))).toEqual([])
    expect(await found(contextWith(async () => Promise.resolve({ errors: [] })))).toEqual([])
  })
})
