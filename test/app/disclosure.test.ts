import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { send } from '../../demo/emulator/pull-requests.ts'
import { pathOf } from '../../demo/emulator/repositories.ts'
import { askAsPerson } from '../../demo/emulator/upstream.ts'
import { openScenario, type PlayedScenario } from '../../demo/play-scenario.ts'
import { readScenario } from '../../demo/scenario.ts'
import { decisions, openStage, type Stage } from './stage.ts'

let stage: Stage

beforeAll(async () => {
  stage = await openStage({ organisations: 1 })
}, 60_000)

afterAll(async () => {
  await stage.close()
})

const policy = `version: 1
provenance:
  disclosure:
    statement: 'AI usage:'
    action: block
`

describe('a description that has to tell about AI', () => {
  it('is judged again whenever it changes, also when it is changed back', async () => {
    const { world } = stage.github
    const app = await stage.start()
    world.webhookUrls = [app.webhookUrl]
    const scenario = readScenario('ai-clean')
    const base = { ...scenario.base, '.github/countersign.yml': policy }
    const played = await openScenario(stage.github, { ...scenario, base, body: 'Pages of loans.' })
    const asked = 'Blocked: use of AI not disclosed as asked'
    expect(await verdict(played)).toMatchObject({ conclusion: 'failure', title: asked })
    expect((await verdict(played))?.summary).toContain('`disclosure/statement` **blocks**')

    await describeAs(played, 'Pages of loans.\n\nAI usage: Claude wrote it, I read it.')
    expect(await verdict(played)).toMatchObject({ conclusion: 'success' })

    await describeAs(played, 'Pages of loans.')
    expect(await verdict(played)).toMatchObject({ conclusion: 'failure', title: asked })
    const events = await decisions(stage, played.repository.installationId)
    const results = events.map(({ body }) => (body['decision'] as { result: string }).result)
    expect(results).toEqual(['block', 'allow', 'block'])
  }, 60_000)
})

/** Edits the description and sends `pull_request.edited` as GitHub does. */
async function describeAs({ pull }: PlayedScenario, body: string): Promise<void> {
  const { world } = stage.github
  const path = `${pathOf(pull.repository)}/pulls/${pull.number}`
  const before = await askAsPerson<{ readonly body: string }>(world, `GET ${path}`)
  await askAsPerson(world, `PATCH ${path}`, { body })
  await send(world, pull, { action: 'edited', changes: { body: { from: before.body } } })
}

async function verdict({ pull }: PlayedScenario) {
  return (await stage.reviewed(pull)).checkRuns.at(0)
}
