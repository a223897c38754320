import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type PullRequest, push } from '../../demo/emulator/pull-requests.ts'
import { createCommit } from '../../demo/emulator/repositories.ts'
import { listCheckRuns } from '../../demo/emulator/review-view.ts'
import { openScenario, type PlayedScenario } from '../../demo/play-scenario.ts'
import { readScenario } from '../../demo/scenario.ts'
import { fingerprintsIn } from '../../src/github/review-marker.ts'
import { decisions, openStage, type Stage } from './stage.ts'

/** One App, its store and its GitHub, apart from the others: they are killed at the same time to save time. */
interface Lane {
  readonly stage: Stage
  readonly played: PlayedScenario[]
  /** What was the newest head once. */
  readonly older: { readonly pull: PullRequest; readonly headSha: string }[]
}

const lanes = 2
const killsPerLane = 10
const pullsPerLane = 3

/** Kills are spread over this time after an event, in milliseconds, one at random in each part; older reviews go on meanwhile. */
const spanMs = 1600

const opened: Lane[] = []
const pulls = Array.from({ length: lanes * pullsPerLane }, (_, index) => ({
  lane: Math.floor(index / pullsPerLane),
  index: index % pullsPerLane,
}))

beforeAll(async () => {
  for (let lane = 0; lane < lanes; lane++) opened.push(await openLane())
  await Promise.all(opened.map(async (lane) => killAgainAndAgain(lane)))
}, 240_000)

afterAll(async () => {
  await Promise.all(opened.map(async ({ stage }) => stage.close()))
})

describe.each(pulls)(
  `pull request $index of App $lane, killed ${killsPerLane} times`,
  ({ lane, index }) => {
    it('has exactly one completed check on its newest head', async () => {
      const { stage, one } = at(lane, index)
      const { headSha, checkRuns } = await stage.reviewed(one.pull)
      expect(headSha).toBe(one.headSha)
      expect(checkRuns.map(({ status, conclusion }) => [status, conclusion])).toEqual([
        ['completed', 'failure'],
      ])
    })

    it('says nothing twice', async () => {
      const { stage, one } = at(lane, index)
      const { comments, issueComments } = await stage.reviewed(one.pull)
      expect(comments).toHaveLength(1)
      expect(comments.flatMap(({ body }) => fingerprintsIn(body))).toHaveLength(1)
      expect(issueComments).toHaveLength(1)
    })

    it('has one verdict on record for each judged head, the newest among them', async () => {
      const { stage, one } = at(lane, index)
      const events = await decisions(stage, one.repository.installationId)
      const heads = events.map(({ body }) => body['subject']).map(gitCommitOf)
      expect(new Set(heads).size).toBe(heads.length)
      expect(heads).toContain(one.headSha)
    })
  },
)

it.each(Array.from({ length: lanes }, (_, lane) => lane))(
  'the kills of App %i fell into reviews',
  async (lane) => {
    const jobs = await laneAt(lane).stage.store.db.selectFrom('jobs').select('attempts').execute()
    expect(jobs.filter(({ attempts }) => attempts > 1).length).toBeGreaterThan(0)
  },
)

it.each(Array.from({ length: lanes }, (_, lane) => lane))(
  'App %i leaves no check of an older head unfinished',
  async (lane) => {
    const { stage, older } = laneAt(lane)
    const runs = await Promise.all(
      older.map(async ({ pull, headSha }) => listCheckRuns(stage.github.world, pull, headSha)),
    )
    const unfinished = runs.flat().filter(({ status }) => status !== 'completed')
    expect(unfinished).toEqual([])
  },
)

async function openLane(): Promise<Lane> {
  const environment = { JOB_LEASE_SECONDS: '1', SWEEP_SECONDS: '2', WORKERS: '4' }
  return {
    stage: await openStage({ organisations: pullsPerLane, environment }),
    played: [],
    older: [],
  }
}

async function killAgainAndAgain(lane: Lane): Promise<void> {
  const { stage } = lane
  for (const [round, delay] of moments().entries()) {
    const app = await stage.start()
    stage.github.world.webhookUrls = [app.webhookUrl]
    await next(lane, round)
    await sleep(delay)
    await app.stop('SIGKILL')
  }
  stage.github.world.webhookUrls = [(await stage.start()).webhookUrl]
  await stage.idle()
}

/** Opens the next pull request, or pushes to one that is open. */
async function next({ stage, played, older }: Lane, round: number): Promise<void> {
  const { github } = stage
  const one = played[round % pullsPerLane]
  if (one === undefined) {
    const scenario = readScenario('ai-sql-injection')
    played.push(await openScenario(github, { ...scenario, name: `kill-${round}` }))
    return
  }
  const tree = { ...one.scenario.pushes[0]?.commits[0]?.tree, 'NOTES.md': `${round}\n` }
  const commit = { message: `Note ${round}`, tree, parents: [one.headSha] }
  const headSha = await createCommit(github.world, one.repository, commit)
  played[round % pullsPerLane] = { ...one, headSha }
  older.push({ pull: one.pull, headSha: one.headSha })
  await push(github.world, one.pull, headSha)
}

function moments(): readonly number[] {
  const part = spanMs / killsPerLane
  return Array.from({ length: killsPerLane }, (_, index) => (index + Math.random()) * part)
    .map((delay) => ({ delay, place: Math.random() }))
    .toSorted((first, second) => first.place - second.place)
    .map(({ delay }) => delay)
}

function at(lane: number, index: number): { readonly stage: Stage; readonly one: PlayedScenario } {
  const { stage, played } = laneAt(lane)
  const one = played[index]
  if (one === undefined) throw new Error('too few pull requests were opened')
  return { stage, one }
}

function laneAt(index: number): Lane {
  const lane = opened[index]
  if (lane === undefined) throw new Error('too few Apps were started')
  return lane
}

function gitCommitOf(subject: unknown): string {
  return (subject as { head: { gitCommit: string } }).head.gitCommit
}
