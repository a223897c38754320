import { waitFor } from '../wait-for.ts'
import { createCommit, moveBranch, type NewCommit, tipOf } from './repositories.ts'
import { type Repository, type World } from './world.ts'

/** Somebody pushes a commit to the default branch, past every pull request. Waits until the App was told. */
export async function pushDirectly(
  world: World,
  repository: Repository,
  commit: Omit<NewCommit, 'parents'>,
): Promise<string> {
  const parents = [await tipOf(world, repository, 'main')]
  const sha = await createCommit(world, repository, { ...commit, parents })
  await moveBranch(world, repository, { branch: 'main', sha })
  const told = await waitFor(
    () =>
      world.deliveries.some(
        ({ event, payload, statusCode }) =>
          event === 'push' && payload['after'] === sha && statusCode !== 0,
      ),
    { patience: 15_000 },
  )
  if (!told) throw new Error(`the emulator sent no push of ${sha}`)
  return sha
}
