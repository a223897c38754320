import { type AppProcess } from './app-process.ts'
import { collect, type ReviewView } from './emulator/review-view.ts'
import { type GitHub } from './emulator/start-github.ts'
import { type PlayedScenario } from './play-scenario.ts'
import { waitFor } from './wait-for.ts'

interface Reviewer {
  readonly github: GitHub
  readonly app: AppProcess
}

interface Patience {
  /** In milliseconds. */
  readonly patience: number
  readonly signal?: AbortSignal
}

/** The review once the App is done with the pull request; null when that does not come. */
export async function waitForReview(
  { github, app }: Reviewer,
  { pull, repository }: PlayedScenario,
  patience: Patience,
): Promise<ReviewView | null> {
  const key = `review/${repository.installationId}/${repository.id}/${pull.number}`
  const done = await waitFor(
    () => app.logged('job done').some((record) => record.key === key),
    patience,
  )
  const view = await collect(github.world, pull)
  return done && view.checkRuns.some((run) => run.status === 'completed') ? view : null
}
