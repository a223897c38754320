import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { close } from '../../demo/emulator/pull-requests.ts'
import { openScenario, type PlayedScenario } from '../../demo/play-scenario.ts'
import { readScenario } from '../../demo/scenario.ts'
import { waitFor } from '../../demo/wait-for.ts'
import { openCheckpoint } from '../../src/audit/checkpoint.ts'
import { signerOf } from '../../src/audit/note.ts'
import { auditLogName } from '../../src/store/audit-log.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage

beforeAll(async () => {
  stage = await openStage({ organisations: 4, environment: { SWEEP_SECONDS: '3600' } })
}, 60_000)

afterAll(async () => {
  await stage.close()
})

describe('an App that comes back', () => {
  it('reviews what it missed, its delivery failed or never made, and nothing that is closed', async () => {
    const { world } = stage.github
    const failed = await open('failed-delivery')
    const lost = await open('lost-delivery')
    forget(lost)
    const closed = await open('closed-meanwhile')
    await close(world, closed.pull)
    const app = await stage.start()
    world.webhookUrls = [app.webhookUrl]
    for (const one of [failed, lost]) {
      const done = await waitFor(async () => isReviewed(one), { patience: 30_000 })
      expect([one.scenario.name, done]).toEqual([one.scenario.name, true])
    }
    await stage.idle()
    expect((await stage.reviewed(closed.pull)).checkRuns).toEqual([])
    await showsItsLog(app.url, failed)
    await app.stop()
  }, 60_000)
})

describe('an App that is told to stop', () => {
  it('finishes the review it is at and ends well', async () => {
    const { world } = stage.github
    const app = await stage.start()
    world.webhookUrls = [app.webhookUrl]
    const { pull, repository } = await open('drained')
    const begun = await waitFor(
      () =>
        world.requests.some(
          ({ method, path }) =>
            method === 'POST' && path === `/repos/${repository.owner}/drained/check-runs`,
        ),
      { patience: 10_000 },
    )
    expect(begun).toBe(true)
    expect(await app.stop('SIGTERM')).toBe(0)
    const { checkRuns, comments } = await stage.reviewed(pull)
    expect(checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure'])
    expect(comments).toHaveLength(1)
  }, 60_000)
})

async function open(name: string): Promise<PlayedScenario> {
  return openScenario(stage.github, { ...readScenario('ai-sql-injection'), name })
}

/** The check carries the state of the log, the server shows it to whoever asks, and counts what it did. */
async function showsItsLog(url: string, { pull, repository }: PlayedScenario): Promise<void> {
  const [check] = (await stage.reviewed(pull)).checkRuns
  const note = /```\n(countersign\/\d+\n[^]*)```/u.exec(check?.summary ?? '')?.[1] ?? ''
  const { installationId } = repository
  const key = signerOf(auditLogName(installationId), await stage.store.auditKey())
  const checkpoint = openCheckpoint(note, [key])
  expect(checkpoint).toMatchObject({ origin: auditLogName(installationId) })
  const asked = await fetch(`${url}/log/${installationId}/checkpoint`)
  expect(openCheckpoint(await asked.text(), [key])).toEqual(checkpoint)
  const metrics = await (await fetch(`${url}/metrics`)).text()
  expect(metrics).toMatch(/^countersign_job_runs_total\{kind="review",outcome="done"\} [1-9]/mu)
  expect(metrics).toMatch(/^countersign_github_calls_remaining \d/mu)
}

/** As if GitHub had never tried. */
function forget({ repository }: PlayedScenario): void {
  const { deliveries } = stage.github.world
  const kept = deliveries.filter(
    ({ payload }) => (payload['repository'] as { id: number } | undefined)?.id !== repository.id,
  )
  deliveries.splice(0, deliveries.length, ...kept)
}

async function isReviewed({ pull }: PlayedScenario): Promise<boolean> {
  const { checkRuns, comments, issueComments } = await stage.reviewed(pull)
  const completed = checkRuns.length === 1 && checkRuns[0]?.status === 'completed'
  return completed && comments.length === 1 && issueComments.length === 1
}
