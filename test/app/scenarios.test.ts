import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { collect, type ReviewView } from '../../demo/emulator/review-view.ts'
import {
  type Expectation,
  openScenario,
  type PlayedScenario,
  pushScenario,
  readScenario,
  scenarioNames,
} from '../../demo/scenario.ts'
import { settledMarker } from '../../src/github/review-marker.ts'
import { decisions, openStage, type Stage } from './stage.ts'

/** A scenario after one of its pushes. */
interface Act {
  readonly name: string
  readonly push: number
  readonly expect: Expectation
  readonly secrets: readonly string[]
}

interface Outcome {
  readonly played: PlayedScenario
  readonly view: ReviewView
}

const scenarios = scenarioNames().map((name) => readScenario(name))
const acts: readonly Act[] = scenarios.flatMap(({ name, pushes, secrets }) =>
  pushes.map(({ expect: expected }, push) => ({ name, push, expect: expected, secrets })),
)
const outcomes = new Map<string, Outcome>()
let stage: Stage

beforeAll(async () => {
  stage = await openStage({ organisations: scenarios.length })
  const app = await stage.start()
  stage.github.world.webhookUrls = [app.webhookUrl]
  const longest = Math.max(...scenarios.map((scenario) => scenario.pushes.length))
  for (let push = 0; push < longest; push++) await playPush(push)
}, 120_000)

afterAll(async () => {
  await stage.close()
})

describe.each(acts)('$name, push $push', (act) => {
  it('ends in one completed check', () => {
    const { view } = outcomeOf(act)
    expect(
      view.checkRuns.map(({ name, status, conclusion }) => [name, status, conclusion]),
    ).toEqual([['countersign', 'completed', act.expect.conclusion]])
  })

  it('comments on the right lines and names the weakness', () => {
    const standing = outcomeOf(act).view.comments.filter(
      ({ body }) => !body.includes(settledMarker),
    )
    expect(standing.map(({ path, line }) => `${path}:${line}`)).toEqual(
      act.expect.comments.map(({ at }) => at),
    )
    for (const [index, { cwe }] of act.expect.comments.entries()) {
      expect(standing[index]?.body).toContain(`CWE-${cwe}`)
    }
  })

  it('says of fixed findings that they are fixed', () => {
    const fixed = outcomeOf(act).view.comments.filter(({ body }) => body.includes(settledMarker))
    expect(fixed.map(({ path, line }) => `${path}:${line}`)).toEqual(act.expect.fixed ?? [])
  })

  it('records who wrote the added lines', async () => {
    const { played } = outcomeOf(act)
    const events = await decisions(stage, played.repository.installationId)
    expect(events).toHaveLength(scenarioOf(act).pushes.length)
    const none = { ai: 0, mixed: 0, bot: 0, human: 0, unknown: 0 }
    expect(events[act.push]?.body['ai']).toMatchObject({
      lines: { ...none, ...act.expect.addedLines },
    })
  })

  it('shows no secret', () => {
    const shown = JSON.stringify(outcomeOf(act).view)
    for (const secret of act.secrets) expect(shown).not.toContain(secret)
  })

  it('says nothing where there is nothing to say', () => {
    const { view } = outcomeOf(act)
    const quiet = act.expect.comments.length === 0 && act.push === 0
    expect(view.issueComments.length).toBe(quiet ? 0 : 1)
    expect(view.reviews.every(({ state }) => state === 'COMMENTED')).toBe(true)
  })
})

/** Pushes to every scenario that has as many pushes, and keeps what each pull request shows then. */
async function playPush(push: number): Promise<void> {
  const { github } = stage
  const playing = scenarios.filter((scenario) => scenario.pushes.length > push)
  const played = await Promise.all(
    playing.map(async (scenario) => {
      const before = outcomes.get(`${scenario.name} ${push - 1}`)
      return before === undefined
        ? openScenario(github, scenario)
        : pushScenario(github, before.played, push)
    }),
  )
  await stage.idle()
  for (const one of played) {
    const view = await collect(github.world, one.pull)
    outcomes.set(`${one.scenario.name} ${push}`, { played: one, view })
  }
}

function outcomeOf({ name, push }: Act): Outcome {
  const outcome = outcomes.get(`${name} ${push}`)
  if (outcome === undefined) throw new Error(`${name} was not played`)
  return outcome
}

function scenarioOf({ name }: Act) {
  return readScenario(name)
}
