import { type Place } from './repository.ts'
import { runGit } from './run-git.ts'

/** Whether git leaves a file out that it does not track. `path` is seen from the top of the work tree, which is `cwd`. */
export async function isIgnored({ cwd, env }: Place, path: string): Promise<boolean> {
  const input = `${path}\0`
  const args = ['check-ignore', '--stdin', '-z']
  const { exitCode } = await runGit({ cwd, env, args, input })
  return exitCode === 0
}
