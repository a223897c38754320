import { type Place } from './repository.ts'
import { runGit } from './run-git.ts'

/**
 * Whether git leaves a file out, as the lists of `readDirectory` do. `path` is seen from the top of the work tree, which is `cwd`. What is not
 * on the disk yet is not left out: nothing has decided about it.
 */
export async function isIgnored({ cwd, env }: Place, path: string): Promise<boolean> {
  const args = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--', path]
  const { exitCode, stdout } = await runGit({ cwd, env, args })
  return exitCode === 0 && stdout.length > 0
}
