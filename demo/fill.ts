import { mergeChange, type Reviewed, waive } from './live-on.ts'
import { type Demo } from './open-demo.ts'
import { openScenario } from './play-scenario.ts'
import { readScenario } from './scenario.ts'
import { waitForReview } from './wait-for-review.ts'

/** What is left of a demo for people to do. */
export interface Filling {
  readonly scenarios: readonly string[]
  /** Names of scenarios: a finding is waived, then it is merged. */
  readonly waived: readonly string[]
  readonly merged: readonly string[]
}

const patience = 60_000

/** Plays scenarios without a word, one organisation each, and what people do then. Throws when a review does not come. */
export async function fill(demo: Demo, filling: Filling): Promise<void> {
  await Promise.all(
    filling.scenarios.map(async (name) => {
      const played = await openScenario(demo.github, readScenario(name))
      const view = await waitForReview(demo, played, { patience })
      if (view === null)
        throw new Error(`${name} got no review:\n${demo.app.lines.slice(-5).join('\n')}`)
      await goOn(demo, { played, view }, filling)
    }),
  )
}

async function goOn(demo: Demo, reviewed: Reviewed, { waived, merged }: Filling): Promise<void> {
  const { name } = reviewed.played.scenario
  if (waived.includes(name)) await waive(demo, reviewed)
  if (merged.includes(name)) await mergeChange(demo, reviewed)
}
