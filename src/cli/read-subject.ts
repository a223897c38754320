import { type ChangeSet } from '../core/change-set.ts'
import { readDirectory } from '../git/read-directory.ts'
import { readOrigin } from '../git/read-origin.ts'
import { readRange } from '../git/read-range.ts'
import { readStaged } from '../git/read-staged.ts'
import { toRepositoryPaths } from '../git/repository-paths.ts'
import { type Invocation, textOf } from './command.ts'

/** What `check` judges, and where its policy stands. */
export interface CheckSubject {
  readonly changes: ChangeSet
  /** For people: `main...topic`. */
  readonly name: string
  /** The commit whose policy is in force; `folder` for the files as they lie there. */
  readonly policyAt: { readonly commit: string } | 'folder'
  /** The branch the change would be merged into, as far as that is known here. */
  readonly baseBranch: string | null
}

export async function readSubject(invocation: Invocation): Promise<CheckSubject> {
  const { cwd, env, flags, operands } = invocation
  if (flags.has('all')) {
    const changes = await readDirectory({ cwd, env, paths: operands })
    return { changes, name: 'all files', policyAt: 'folder', baseBranch: null }
  }
  const subject = flags.has('staged') ? await staged(invocation) : await range(invocation)
  const paths = await toRepositoryPaths({ cwd, env }, operands)
  return { ...subject, changes: onlyPaths(subject.changes, paths) }
}

async function staged({ cwd, env }: Invocation): Promise<CheckSubject> {
  const changes = await readStaged({ cwd, env })
  return { changes, name: 'staged changes', policyAt: { commit: 'HEAD' }, baseBranch: null }
}

async function range(invocation: Invocation): Promise<CheckSubject> {
  const { cwd, env } = invocation
  const [base, head] = [textOf(invocation, 'base'), textOf(invocation, 'head')]
  const { changes, baseSha, baseName } = await readRange({ cwd, env, base, head })
  const shortName = baseName.replace(/^refs\/(?:heads|remotes)\//u, '')
  const branch = shortName.replace(/^origin\//u, '')
  const { defaultBranch } = await readOrigin({ cwd, env })
  return {
    changes,
    name: `${shortName}...${head ?? 'HEAD'}`,
    policyAt: { commit: baseSha },
    baseBranch: branch === 'HEAD' ? defaultBranch : branch,
  }
}

/** Files at or below any of the paths; commits stay whole, because they say who wrote the lines. */
function onlyPaths(changes: ChangeSet, paths: readonly string[]): ChangeSet {
  if (paths.length === 0) return changes
  const files = changes.files.filter((file) =>
    paths.some((path) => path === '' || file.path === path || file.path.startsWith(`${path}/`)),
  )
  return { ...changes, files }
}
