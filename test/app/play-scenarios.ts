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
  readScenario,
  type Scenario,
  scenarioNames,
} from '../../demo/scenario.ts'
import { type Assessment } from '../../src/core/assessment.ts'
import { latestAssessment } from '../../src/store/assessments.ts'
import { type Stage } from './stage.ts'

/** A scenario after one of its pushes. */
export interface Act {
  readonly name: string
  readonly push: number
  readonly expect: Expectation
  readonly secrets: readonly string[]
}

export interface Outcome {
  readonly played: PlayedScenario
  readonly view: ReviewView
  /** Null when there was no verdict. */
  readonly assessment: Assessment | null
}

export const scenarios = scenarioNames().map((name) => readScenario(name))
export const acts: readonly Act[] = scenarios.flatMap(({ name, pushes, secrets }) =>
  pushes.map(({ expect }, push) => ({ name, push, expect, secrets })),
)

type Outcomes = Map<string, Outcome>

/** Plays every scenario, all of them side by side, and gives what each pull request showed after each push. */
export async function playScenarios(stage: Stage): Promise<(act: Act) => Outcome> {
  const outcomes: Outcomes = new Map()
  const longest = Math.max(...scenarios.map((scenario) => scenario.pushes.length))
  for (let push = 0; push < longest; push++) await playPush(stage, outcomes, push)
  return ({ name, push }) => {
    const outcome = outcomes.get(`${name} ${push}`)
    if (outcome === undefined) throw new Error(`${name} was not played`)
    return outcome
  }
}

/** Pushes to every scenario that has as many pushes, and keeps what each pull request shows then. */
async function playPush(stage: Stage, outcomes: Outcomes, push: number): Promise<void> {
  const { github } = stage
  const playing = scenarios.filter((scenario) => scenario.pushes.length > push)
  const before = await mergeBefore(stage, outcomes, { playing, push })
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

interface Playing {
  readonly playing: readonly Scenario[]
  readonly push: number
}

/** The scenarios as they stand, by name; those that open another pull request now with theirs merged and on record. */
async function mergeBefore(
  stage: Stage,
  outcomes: Outcomes,
  { playing, push }: Playing,
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
