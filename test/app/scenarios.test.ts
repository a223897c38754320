import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { collect, type ReviewView } from '../../demo/emulator/review-view.ts'
import {
  mergeScenario,
  openScenario,
  opensAnother,
  type PlayedScenario,
  pushScenario,
} from '../../demo/play-scenario.ts'
import {
  type Expectation,
  type ExpectedOrigin,
  readScenario,
  type Scenario,
  scenarioNames,
} from '../../demo/scenario.ts'
import { type Assessment } from '../../src/core/assessment.ts'
import { rangeAt } from '../../src/core/attribution.ts'
import { settledMarker } from '../../src/github/review-marker.ts'
import { latestAssessment } from '../../src/store/assessments.ts'
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
  /** Null when there was no verdict. */
  readonly assessment: Assessment | null
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

  it('knows who wrote which line, and says how', () => {
    const { assessment, view } = outcomeOf(act)
    const { origins = [], says = [] } = act.expect
    const wanted = origins.flatMap(eachLine)
    expect(wanted.map((line) => judged(assessment, line))).toEqual(wanted)
    for (const text of says) expect(view.checkRuns[0]?.summary).toContain(text)
  })

  it('shows no secret', () => {
    const shown = JSON.stringify(outcomeOf(act).view)
    for (const secret of act.secrets) expect(shown).not.toContain(secret)
  })

  it('says nothing where there is nothing to say', () => {
    const { view } = outcomeOf(act)
    const { comments, fixed = [] } = act.expect
    expect(view.issueComments.length).toBe(comments.length + fixed.length === 0 ? 0 : 1)
    expect(view.reviews.every(({ state }) => state === 'COMMENTED')).toBe(true)
  })
})

interface JudgedLine {
  readonly path: string
  readonly line: number
  readonly origin: string
  readonly signal: string | null
}

function eachLine({ path, lines, origin, signal }: ExpectedOrigin): readonly JudgedLine[] {
  const [first, last] = lines
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return numbers.map((line) => ({ path, line, origin, signal }))
}

/** What was said of the line instead; the signal is the wanted one when it is among those given. */
function judged(assessment: Assessment | null, { path, line, signal }: JudgedLine) {
  const range = assessment === null ? null : rangeAt(assessment.attribution, path, line)
  const signals = range?.evidence.map((evidence) => evidence.signal) ?? []
  const found = signal !== null && signals.includes(signal) ? signal : (signals[0] ?? null)
  return { path, line, origin: range?.origin ?? null, signal: found }
}

/** Pushes to every scenario that has as many pushes, and keeps what each pull request shows then. */
async function playPush(push: number): Promise<void> {
  const { github } = stage
  const playing = scenarios.filter((scenario) => scenario.pushes.length > push)
  const before = await mergeBefore(playing, push)
  const played = await Promise.all(
    playing.map(async (scenario) => {
      const open = before.get(scenario.name)
      return open === undefined ? openScenario(github, scenario) : pushScenario(github, open, push)
    }),
  )
  await stage.idle()
  for (const one of played) {
    const { pull, repository, scenario } = one
    const view = await collect(github.world, pull)
    const at = { repositoryId: repository.id, number: pull.number }
    const latest = await latestAssessment(stage.store, at)
    const assessment = latest?.assessment ?? null
    outcomes.set(`${scenario.name} ${push}`, { played: one, view, assessment })
  }
}

/** The scenarios as they stand, by name; those that open another pull request now with theirs merged and on record. */
async function mergeBefore(
  playing: readonly Scenario[],
  push: number,
): Promise<ReadonlyMap<string, PlayedScenario>> {
  const before = new Map<string, PlayedScenario>()
  await Promise.all(
    playing.map(async ({ name }) => {
      const outcome = outcomes.get(`${name} ${push - 1}`)
      if (outcome === undefined) return
      before.set(name, await mergeScenario(stage.github, outcome.played, push))
    }),
  )
  if (playing.some((scenario) => opensAnother(scenario, push))) await stage.idle()
  return before
}

function outcomeOf({ name, push }: Act): Outcome {
  const outcome = outcomes.get(`${name} ${push}`)
  if (outcome === undefined) throw new Error(`${name} was not played`)
  return outcome
}

function scenarioOf({ name }: Act) {
  return readScenario(name)
}
