import { type AgentAtWork, type ChangeSet } from '../core/change-set.ts'
import { readDirectory } from '../git/read-directory.ts'
import { findDefaultBase, readRange } from '../git/read-range.ts'
import { readStaged } from '../git/read-staged.ts'
import { readWorktree } from '../git/read-worktree.ts'
import { type Place } from '../git/repository.ts'
import { toRepositoryPaths } from '../git/repository-paths.ts'
import { baseBranchOf } from './base-branch.ts'
import { ciBase } from './ci-base.ts'
import { type LocalRequest, textOf } from './local-request.ts'

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

export async function readSubject(request: LocalRequest): Promise<CheckSubject> {
  const { cwd, env, flags, operands } = request
  if (flags.has('all')) {
    const changes = await readDirectory({ cwd, env, paths: operands })
    return { changes, name: 'all files', policyAt: 'folder', baseBranch: null }
  }
  const subject = await readChange(request)
  const paths = await toRepositoryPaths({ cwd, env }, operands)
  return { ...subject, changes: onlyPaths(subject.changes, paths) }
}

async function readChange(request: LocalRequest): Promise<CheckSubject> {
  if (request.flags.has('staged')) return staged(request)
  return request.flags.has('worktree') ? worktree(request) : range(request)
}

async function staged({ cwd, env, agent }: LocalRequest): Promise<CheckSubject> {
  const changes = await readStaged({ cwd, env })
  return uncommittedSubject({ cwd, env }, 'staged changes', madeBy(agent, changes))
}

async function worktree({ cwd, env, agent }: LocalRequest): Promise<CheckSubject> {
  const changes = await readWorktree({ cwd, env })
  return uncommittedSubject({ cwd, env }, 'uncommitted changes', madeBy(agent, changes))
}

async function uncommittedSubject(
  place: Place,
  name: string,
  changes: ChangeSet,
): Promise<CheckSubject> {
  const baseBranch = await baseBranchOf(place, await findDefaultBase(place))
  return { changes, name, policyAt: { commit: 'HEAD' }, baseBranch }
}

/** The commit about to be made is that of the agent at work. A merge brings in others' lines and is nobody's. */
function madeBy(agent: AgentAtWork | null, changes: ChangeSet): ChangeSet {
  const commits = changes.commits.map((commit) =>
    commit.parents.length > 1 ? commit : { ...commit, agent },
  )
  return { ...changes, commits }
}

async function range(request: LocalRequest): Promise<CheckSubject> {
  const { cwd, env } = request
  const base = textOf(request, 'base') ?? ciBase(env)
  const head = textOf(request, 'head')
  const { changes, baseSha, baseName } = await readRange({ cwd, env, base, head })
  const shortName = baseName.replace(/^refs\/(?:heads|remotes)\//u, '')
  return {
    changes,
    name: `${shortName}...${head ?? 'HEAD'}`,
    policyAt: { commit: baseSha },
    baseBranch: await baseBranchOf({ cwd, env }, baseName),
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
