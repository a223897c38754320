import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { redeliver } from '../../demo/emulator/deliveries.ts'
import { openScenario, type PlayedScenario } from '../../demo/play-scenario.ts'
import { readScenario } from '../../demo/scenario.ts'
import { fingerprintsIn } from '../../src/github/review-marker.ts'
import { kinds, type Place } from '../store/places.ts'
import { decisions, openStage, type Stage } from './stage.ts'

const pullRequests = 5

describe.each(kinds)('two App processes on one $kind store', ({ create }) => {
  const played: PlayedScenario[] = []
  let place: Place
  let stage: Stage
  let hosts: readonly string[]

  beforeAll(async () => {
    place = await create()
    stage = await openStage({
      organisations: pullRequests,
      databaseUrl: place.databaseUrl,
      environment: { WORKERS: '2' },
    })
    const { world } = stage.github
    const { port } = new URL(world.url)
    hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
    const apps = await Promise.all(hosts.map(async (host) => stage.start({ host })))
    world.webhookUrls = apps.map((app) => app.webhookUrl)
    const scenario = readScenario('ai-sql-injection')
    const names = Array.from({ length: pullRequests }, (_, index) => `shared-${index}`)
    played.push(
      ...(await Promise.all(
        names.map(async (name) => openScenario(stage.github, { ...scenario, name })),
      )),
    )
    const openings = world.deliveries.filter(({ action }) => action === 'opened')
    await Promise.all([...openings, ...openings].map(async (one) => redeliver(world, one)))
    await stage.idle()
  }, 120_000)

  afterAll(async () => {
    await stage.close()
    await place.remove()
  })

  it('share the work', () => {
    const { requests } = stage.github.world
    for (const host of hosts) {
      const checks = requests.filter(
        (one) => one.host === host && one.method === 'POST' && one.path.endsWith('/check-runs'),
      )
      expect(checks.length).toBeGreaterThan(0)
    }
  })

  it('do nothing twice', async () => {
    for (const { pull, repository } of played) {
      const view = await stage.reviewed(pull)
      expect(view.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure'])
      expect(view.comments.flatMap(({ body }) => fingerprintsIn(body))).toHaveLength(1)
      expect(view.reviews).toHaveLength(1)
      expect(view.issueComments).toHaveLength(1)
      expect(await decisions(stage, repository.installationId)).toHaveLength(1)
    }
  })
})
