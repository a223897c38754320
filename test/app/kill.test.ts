import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { push } from '../../demo/emulator/pull-requests.ts'
import { createCommit } from '../../demo/emulator/repositories.ts'
import { openScenario, type PlayedScenario, readScenario } from '../../demo/scenario.ts'
import { fingerprintsIn } from '../../src/github/review-marker.ts'
import { decisions, openStage, type Stage } from './stage.ts'

const kills = 20
const pullRequests = 5

/** Kills are spread over this time after an event, in milliseconds, one at random in each part; older reviews go on meanwhile. */
const spanMs = 1600

const played: PlayedScenario[] = []
let stage: Stage

beforeAll(async () => {
  stage = await openStage({
    organisations: pullRequests,
    environment: { JOB_LEASE_SECONDS: '1', SWEEP_SECONDS: '2', WORKERS: '4' },
  })
  for (const delay of moments()) {
    const app = await stage.start()
    stage.github.world.webhookUrls = [app.webhookUrl]
    await next()
    await sleep(delay)
    await app.stop('SIGKILL')
  }
  stage.github.world.webhookUrls = [(await stage.start()).webhookUrl]
  await stage.idle()
}, 240_000)

afterAll(async () => {
  await stage.close()
})

describe.each(Array.from({ length: pullRequests }, (_, index) => index))(
  `pull request %i after ${kills} kills`,
  (index) => {
    it('has exactly one completed check on its newest head', async () => {
      const one = playedAt(index)
      const { headSha, checkRuns } = await stage.reviewed(one.pull)
      expect(headSha).toBe(one.headSha)
      expect(checkRuns.map(({ status, conclusion }) => [status, conclusion])).toEqual([
        ['completed', 'failure'],
      ])
    })

    it('says nothing twice', async () => {
      const { comments, issueComments } = await stage.reviewed(playedAt(index).pull)
      const said = comments.flatMap(({ body }) => fingerprintsIn(body))
      expect(said).toHaveLength(1)
      expect(comments).toHaveLength(1)
      expect(issueComments).toHaveLength(1)
    })

    it('has one verdict on record for each judged head, the newest among them', async () => {
      const { repository, headSha } = playedAt(index)
      const events = await decisions(stage, repository.installationId)
      const heads = events.map(({ body }) => body['subject']).map(gitCommitOf)
      expect(new Set(heads).size).toBe(heads.length)
      expect(heads).toContain(headSha)
    })
  },
)

it('the kills fell into reviews', async () => {
  const jobs = await stage.store.db.selectFrom('jobs').select('attempts').execute()
  const repeated = jobs.filter(({ attempts }) => attempts > 1)
  expect(repeated.length).toBeGreaterThan(0)
})

/** Opens the next pull request, or pushes to one that is open. */
async function next(): Promise<void> {
  const { github } = stage
  if (played.length < pullRequests) {
    const scenario = readScenario('ai-sql-injection')
    played.push(await openScenario(github, { ...scenario, name: `kill-${played.length}` }))
    return
  }
  const index = turns++ % pullRequests
  const one = playedAt(index)
  const tree = { ...one.scenario.pushes[0]?.commits[0]?.tree, 'NOTES.md': `${turns}\n` }
  const commit = { message: `Note ${turns}`, tree, parents: [one.headSha] }
  const headSha = await createCommit(github.world, one.repository, commit)
  played[index] = { ...one, headSha }
  await push(github.world, one.pull, headSha)
}

let turns = 0

function moments(): readonly number[] {
  const part = spanMs / kills
  return Array.from({ length: kills }, (_, index) => (index + Math.random()) * part).toSorted(
    () => Math.random() - 0.5,
  )
}

function playedAt(index: number): PlayedScenario {
  const one = played[index]
  if (one === undefined) throw new Error('too few pull requests were opened')
  return one
}

function gitCommitOf(subject: unknown): string {
  return (subject as { head: { gitCommit: string } }).head.gitCommit
}
