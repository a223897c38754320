import { merge } from './emulator/pull-requests.ts'
import { type ReviewView } from './emulator/review-view.ts'
import { reply } from './emulator/talk.ts'
import { maintainer } from './emulator/upstream.ts'
import { type Demo } from './open-demo.ts'
import { type PlayedScenario } from './play-scenario.ts'
import { waitFor } from './wait-for.ts'

/** A pull request and what the App said of it. */
export interface Reviewed {
  readonly played: PlayedScenario
  readonly view: ReviewView
}

/** How long the App may take for what people do, in milliseconds. */
const patience = 45_000

/** A maintainer waives what was found beside a line, for thirty days, and the App puts it on record. */
export async function waive(demo: Demo, { played, view }: Reviewed): Promise<void> {
  const { world } = demo.github
  const to = view.comments[0]?.id
  if (to === undefined) throw new Error(`${played.scenario.name} has no comment to answer`)
  const body = '/countersign waive reason: reachable from the test network only until: 30d'
  await done(demo, `review/${placeOf(played)}`, async () => {
    await reply(world, played.pull, { who: maintainer, body, to })
  })
}

/** Merges by squash, and the App puts it on record. */
export async function mergeChange(demo: Demo, { played }: Reviewed): Promise<void> {
  const tree = played.scenario.pushes[0]?.commits.at(-1)?.tree
  if (tree === undefined) throw new Error(`${played.scenario.name} has no commit`)
  await done(demo, `merged/${placeOf(played)}`, async () => {
    await merge(demo.github.world, played.pull, { squash: true, tree })
  })
}

function placeOf({ repository, pull }: PlayedScenario): string {
  return `${repository.installationId}/${repository.id}/${pull.number}`
}

/** Does something and waits until a job that it set off is done. Throws when that does not come. */
async function done({ app }: Demo, key: string, act: () => Promise<void>): Promise<void> {
  const before = finished()
  await act()
  if (await waitFor(() => finished() > before, { patience })) return
  throw new Error(`the App did not finish ${key}:\n${app.lines.slice(-5).join('\n')}`)

  function finished(): number {
    return app.logged('job done').filter((record) => record.key === key).length
  }
}
