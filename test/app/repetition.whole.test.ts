import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { deliver, redeliver } from '../../demo/emulator/deliveries.ts'
import {
  merge,
  push,
  requestMergeGroup,
  rerequest,
  send,
} from '../../demo/emulator/pull-requests.ts'
import { createCommit, moveBranch } from '../../demo/emulator/repositories.ts'
import {
  type CheckRunView,
  listCheckRuns,
  type ReviewView,
} from '../../demo/emulator/review-view.ts'
import { openScenario, type PlayedScenario } from '../../demo/play-scenario.ts'
import { readScenario } from '../../demo/scenario.ts'
import { type AuditEvent } from '../../src/core/audit-event.ts'
import { decisions, eventsOf, openStage, type Stage } from './stage.ts'

/** A review, what happened next, and the pull request after that. */
interface Act {
  readonly before: ReviewView
  readonly after: ReviewView
  readonly decided: number
  readonly reviews: number
}

interface Merged {
  readonly mergeSha: string
  readonly headSha: string
  readonly merged: readonly AuditEvent[]
}

/** Something that happens to a reviewed pull request. */
type Event = (played: PlayedScenario) => Promise<unknown>

const again = {
  'the same delivery': {
    reviews: 1,
    event: async ({ pull }) => redeliver(world(), openingOf(pull)),
  },
  'the same event under a new GUID': {
    reviews: 2,
    event: async ({ pull }) =>
      deliver(world(), 'pull_request', { payload: openingOf(pull).payload }),
  },
  'a draft that becomes ready': {
    reviews: 2,
    event: async ({ pull }) => send(world(), pull, { action: 'ready_for_review' }),
  },
  'a re-run of the check': {
    reviews: 2,
    event: async ({ pull }) => rerequest(world(), pull),
  },
  'a re-run of the suite': {
    reviews: 2,
    event: async ({ pull }) => rerequest(world(), pull, 'check_suite'),
  },
} as const satisfies Record<string, { readonly event: Event; readonly reviews: number }>

const moved = {
  'an amended commit pushed by force': amend,
  'a rebase onto a newer base': rebase,
} as const satisfies Record<string, Event>

const faults = [
  { name: 'two 502 for the check', method: 'POST', path: 'check-runs', status: 502, times: 2 },
  { name: 'a 403 for the review', method: 'POST', path: 'pulls/1/reviews', status: 403, times: 1 },
  { name: 'a 500 for the files', method: 'GET', path: 'pulls/1/files', status: 500, times: 1 },
] as const

const acts = new Map<string, Act>()
const faulty = new Map<string, ReviewView>()
const groups = new Map<string, readonly CheckRunView[]>()
const merges = new Map<boolean, Merged>()
let stage: Stage

beforeAll(async () => {
  stage = await openStage({ organisations: 16 })
  world().webhookUrls = [(await stage.start()).webhookUrl]
  await Promise.all([
    ...Object.entries(again).map(async ([name, { event }]) => play(name, event)),
    ...Object.entries(moved).map(async ([name, event]) => play(name, event)),
    ...faults.map(async (fault) => playFault(fault)),
    ...['ai-sql-injection', 'ai-clean'].map(async (name) => playMergeGroup(name)),
    ...[true, false].map(async (squash) => playMerge(squash)),
  ])
}, 120_000)

afterAll(async () => {
  await stage.close()
})

describe.each(Object.entries(again))('%s', (name, { reviews }) => {
  it(`leads to ${reviews} reviews`, () => {
    expect(actOf(name).reviews).toBe(reviews)
  })

  it('changes nothing', () => {
    const { before, after } = actOf(name)
    expect(before.comments).toHaveLength(1)
    expect(withoutCheckpoint(after)).toEqual(withoutCheckpoint(before))
  })

  it('is no second verdict', () => {
    expect(actOf(name).decided).toBe(1)
  })
})

describe.each(Object.keys(moved))('%s', (name) => {
  it('is judged and says nothing twice', () => {
    const { before, after } = actOf(name)
    expect(after.headSha).not.toBe(before.headSha)
    expect(after.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure'])
    expect(after.comments.map(({ id }) => id)).toEqual(before.comments.map(({ id }) => id))
    expect(after.issueComments).toHaveLength(1)
  })

  it('is a verdict of its own', () => {
    expect(actOf(name).decided).toBe(2)
  })
})

describe.each(faults)('$name', ({ name }) => {
  it('delays the review and loses nothing', () => {
    const view = faulty.get(name)
    expect(view?.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure'])
    expect(view?.comments.map(({ path, line }) => `${path}:${line}`)).toEqual([
      'src/routes/search.js:8',
    ])
    expect(view?.reviews).toHaveLength(1)
    expect(view?.issueComments).toHaveLength(1)
  })
})

describe('a merge group', () => {
  it('is held back with a blocked pull request in it', () => {
    expect(groups.get('ai-sql-injection')?.map(({ conclusion }) => conclusion)).toEqual(['failure'])
  })

  it('passes with a clean one', () => {
    expect(groups.get('ai-clean')?.map(({ conclusion }) => conclusion)).toEqual(['success'])
  })
})

describe.each([true, false])('a merge, squashed: %s', (squash) => {
  it('goes on record with the verdict it was merged under', () => {
    const { mergeSha, headSha, merged } = merges.get(squash) ?? { merged: [] }
    expect(merged.map(({ body }) => body)).toMatchObject([
      {
        subject: { head: { gitCommit: headSha }, merge: { gitCommit: mergeSha } },
        decision: { result: 'allow' },
      },
    ])
  })
})

async function play(name: string, event: Event): Promise<void> {
  const played = await open(name, 'ai-sql-injection')
  const before = await stage.reviewed(played.pull)
  await event(played)
  const after = await stage.reviewed(played.pull)
  const { installationId } = played.repository
  const decided = await decisions(stage, installationId)
  const reviews = await stage.store.db
    .selectFrom('jobs')
    .select('id')
    .where('key', 'like', `review/${installationId}/%`)
    .where('state', '=', 'done')
    .execute()
  acts.set(name, { before, after, decided: decided.length, reviews: reviews.length })
}

async function playFault({ name, method, path, status, times }: (typeof faults)[number]) {
  const repo = repositoryName(name)
  world().faults.push({ method, path: new RegExp(`/${repo}/${path}$`, 'u'), status, times })
  const { pull } = await open(name, 'ai-sql-injection')
  faulty.set(name, await stage.reviewed(pull))
}

async function playMergeGroup(scenario: string): Promise<void> {
  const played = await open(`group ${scenario}`, scenario)
  await stage.reviewed(played.pull)
  const tree = played.scenario.pushes[0]?.commits.at(-1)?.tree ?? {}
  const { headSha } = await requestMergeGroup(world(), [played.pull], tree)
  await stage.reviewed(played.pull)
  groups.set(scenario, await listCheckRuns(world(), played, headSha))
}

async function playMerge(squash: boolean): Promise<void> {
  const played = await open(`merge ${squash}`, 'ai-clean')
  await stage.reviewed(played.pull)
  const tree = played.scenario.pushes[0]?.commits.at(-1)?.tree ?? {}
  const mergeSha = await merge(world(), played.pull, { squash, tree })
  const { headSha } = await stage.reviewed(played.pull)
  const merged = await eventsOf(stage, played.repository.installationId, 'pr.merged')
  merges.set(squash, { mergeSha, headSha, merged })
}

async function amend({ baseSha, repository, pull, scenario }: PlayedScenario) {
  const commit = scenario.pushes[0]?.commits[0]
  if (commit === undefined) throw new Error('the scenario has no commit')
  const message = commit.message.replace('Find parcels', 'Look parcels up')
  const sha = await createCommit(world(), repository, {
    message,
    tree: commit.tree,
    parents: [baseSha],
  })
  await push(world(), pull, sha)
}

async function rebase({ baseSha, repository, pull, scenario }: PlayedScenario) {
  const notes = { 'NOTES.md': 'Parcels are kept for ten days.\n' }
  const base = await createCommit(world(), repository, {
    message: 'Say how long parcels are kept',
    tree: { ...scenario.base, ...notes },
    parents: [baseSha],
  })
  await moveBranch(world(), repository, { branch: 'main', sha: base })
  const commit = scenario.pushes[0]?.commits[0]
  const sha = await createCommit(world(), repository, {
    message: commit?.message ?? '',
    tree: { ...commit?.tree, ...notes },
    parents: [base],
  })
  await push(world(), pull, sha)
}

async function open(name: string, scenario: string): Promise<PlayedScenario> {
  return openScenario(stage.github, { ...readScenario(scenario), name: repositoryName(name) })
}

function repositoryName(name: string): string {
  return name.replaceAll(/\W+/gu, '-').toLowerCase()
}

function openingOf({ repository }: PlayedScenario['pull']) {
  const opening = world().deliveries.find(
    ({ action, payload }) =>
      action === 'opened' && (payload['repository'] as { id: number }).id === repository.id,
  )
  if (opening === undefined) throw new Error('the pull request was never delivered')
  return opening
}

/** The log grows by what else happens in the organisation, such as the push that made the repository. */
function withoutCheckpoint(view: ReviewView): ReviewView {
  const checkRuns = view.checkRuns.map((run) => ({
    ...run,
    summary: run.summary.split('<details><summary>Log checkpoint', 1)[0] ?? '',
  }))
  return { ...view, checkRuns }
}

function world() {
  return stage.github.world
}

function actOf(name: string): Act {
  const act = acts.get(name)
  if (act === undefined) throw new Error(`${name} was not played`)
  return act
}
