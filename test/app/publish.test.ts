import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals'
import nock from 'nock'
import { publish } from '../../src/app/publish.ts'
import { type WorkContext } from '../../src/app/work-context.ts'
import { recordAssessment } from '../../src/store/assessments.ts'
import { notePublication } from '../../src/store/publications.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { head } from '../github/api-shapes.ts'
import { assessmentOf } from '../github/assessment-of.ts'
import { pull, R } from '../github/change-routes.ts'
import { alpha, changes } from '../github/review-plan.ts'
import { stubGitHub } from '../github/stub-github.ts'
import { sampleEntry, sampleKey } from '../store/sample.ts'

let store: Store
let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'countersign-publish-'))
  store = await openStore({ dataDir, databaseUrl: null })
})

afterAll(async () => {
  await store.close()
  await rm(dataDir, { recursive: true, force: true })
})

afterEach(() => nock.cleanAll())

const account = { login: 'dana', type: 'User' }
const answer = {
  title: 'x',
  body: '',
  user: account,
  state: 'open',
  labels: [],
  head: { ref: 'x', sha: head, repo: { id: 1 } },
  base: { ref: 'main', sha: head, repo: { id: 1 } },
}

async function recorded(number: number, headSha: string) {
  return recordAssessment(store, {
    job: null,
    key: sampleKey({ repositoryId: pull.repositoryId, number, headSha }),
    assessment: { ...assessmentOf({ findings: [alpha] }), headSha },
    entry: sampleEntry(`decision/${number}/${headSha}`),
  })
}

/** Publishes a verdict with a finding after so many reviews within the hour. */
async function afterReviews(number: number, reviews: number) {
  for (let index = 0; index < reviews; index += 1) {
    const { id } = await recorded(number, String(index).padStart(40, '0'))
    const remoteId = `${number}/${index}`
    await notePublication(store, { assessmentId: id, surface: 'review', remoteId, at: Date.now() })
  }
  const { github, sent } = stubGitHub({
    [`GET ${R}/pulls/${number}`]: { data: answer },
    [`GET ${R}/pulls/${number}/comments`]: { data: [] },
    [`GET ${R}/pulls/${number}/reviews`]: { data: [] },
    [`POST ${R}/pulls/${number}/reviews`]: { data: { id: 900 } },
    [`GET ${R}/check-runs/5/annotations`]: { data: [] },
    [`PATCH ${R}/check-runs/5`]: { data: {} },
    [`GET ${R}/issues/${number}/comments`]: { data: [] },
    [`POST ${R}/issues/${number}/comments`]: { data: { id: 901 } },
  })
  const context = { store, botLogin: async () => Promise.resolve('countersign[bot]') }
  await publish({
    context: context as Partial<WorkContext> as WorkContext,
    github,
    pull: { ...pull, number, headSha: head },
    checkRunId: 5,
    changes,
    recorded: await recorded(number, head),
    dryRun: null,
  })
  const check = sent.findLast(({ method }) => method === 'PATCH')?.body as {
    readonly conclusion: string
    readonly output: { readonly summary: string }
  }
  const isSaid = sent.some(({ method, path }) => method === 'POST' && path.endsWith('/reviews'))
  return { check, isSaid }
}

it('says what it found while reviews are few', async () => {
  const { check, isSaid } = await afterReviews(7, 11)
  expect(isSaid).toBe(true)
  expect(check.output.summary).not.toContain('Comments are paused')
})

it('pauses comments when machines answer each other, and never the verdict', async () => {
  const { check, isSaid } = await afterReviews(8, 12)
  expect(isSaid).toBe(false)
  expect(check.conclusion).toBe('failure')
  expect(check.output.summary).toContain('Comments are paused: 12 reviews within an hour')
})
