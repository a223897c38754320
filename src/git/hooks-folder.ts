import { resolve } from 'node:path'
import { type Place } from './repository.ts'
import { askGit, runGit } from './run-git.ts'

interface HooksFolder {
  readonly path: string
  /** `elsewhere`: a setting of the user or the machine, so other repositories use the folder too. */
  readonly scope: 'repository' | 'elsewhere'
}

/** The folder git takes hooks from: `core.hooksPath`, else `hooks` of the git folder, which linked work trees share. */
export async function findHooksFolder(place: Place, root: string): Promise<HooksFolder> {
  const args = ['config', '--show-scope', '--type=path', '--get-all', 'core.hooksPath']
  const { stdout } = await runGit({ ...place, args })
  /** `runGit` itself sets the key, as scope `command`, so that no hook runs. */
  const own = stdout
    .toString('utf8')
    .split('\n')
    .map((line) => line.split('\t', 2))
    .findLast(([scope, path = '']) => scope !== 'command' && path !== '')
  if (own === undefined) {
    const common = await askGit({ ...place, args: ['rev-parse', '--git-common-dir'] })
    const gitDir = resolve(place.cwd, common.toString('utf8').trim())
    return { path: resolve(gitDir, 'hooks'), scope: 'repository' }
  }
  const [scope, path = ''] = own
  const isOurs = scope === 'local' || scope === 'worktree'
  return { path: resolve(root, path), scope: isOurs ? 'repository' : 'elsewhere' }
}
