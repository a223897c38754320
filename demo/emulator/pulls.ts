import { withPatches } from './missing-patches.ts'
import { askAsPerson } from './upstream.ts'
import { type Comparison, type FileJson, type PullJson, pullKey, type World } from './world.ts'

interface RepositoryName {
  readonly owner: string
  readonly repo: string
}

/** GitHub lists no more files of a pull request. */
const fileLimit = 3000

/** The emulator lists no more files of a comparison. */
const comparedFiles = 300

/** The pull request with its true head, counts and merge, read as a person. */
export async function readPull(
  world: World,
  { owner, repo }: RepositoryName,
  number: number | string,
): Promise<PullJson> {
  const pull = await askAsPerson<PullJson>(world, `GET /repos/${owner}/${repo}/pulls/${number}`)
  return completePull(world, { owner, repo }, pull)
}

/** Fills in what 0.12.2 leaves at zero: `commits`, `changed_files`, `additions`, `deletions`. */
export async function completePull(
  world: World,
  { owner, repo }: RepositoryName,
  pull: PullJson,
): Promise<PullJson> {
  const moved = moveHead(world, { owner, repo }, pull)
  const { files, commits } = await compare(world, { owner, repo }, moved)
  const counts = {
    commits: commits.length,
    changed_files: files.length,
    additions: sum(files.map((file) => file.additions)),
    deletions: sum(files.map((file) => file.deletions)),
  }
  return { ...moved, ...counts }
}

/** The emulator keeps the head and base a pull request was opened with; ours move with each push. */
export function moveHead(world: World, { owner, repo }: RepositoryName, pull: PullJson): PullJson {
  const state = world.pulls.get(pullKey(owner, repo, pull.number))
  if (state === undefined) return pull
  const head = { ...pull.head, sha: state.headSha }
  const base = { ...pull.base, sha: state.baseSha }
  if (state.merge === null) return { ...pull, head, base }
  const { sha, at, by } = state.merge
  const merged = { merged: true, merged_at: at, merge_commit_sha: sha, merged_by: by }
  return { ...pull, head, base, ...merged }
}

/** The three-dot comparison of a pull request. Commits are immutable, so it is asked for once. */
export async function compare(
  world: World,
  { owner, repo }: RepositoryName,
  pull: PullJson,
): Promise<Comparison> {
  const key = `${owner}/${repo} ${pull.base.sha}...${pull.head.sha}`
  const known = world.comparisons.get(key)
  if (known !== undefined) return known
  const fresh = await compareAll(world, `/repos/${owner}/${repo}`, pull)
  world.comparisons.set(key, fresh)
  return fresh
}

/** What the emulator's comparison holds beside what we use of it. */
interface RawComparison extends Comparison {
  readonly total_commits: number
  readonly merge_base_commit: { readonly sha: string }
}

/** The emulator shows at most 250 commits and 300 files of a comparison; here are the rest of them. */
async function compareAll(
  world: World,
  repository: string,
  { base, head }: PullJson,
): Promise<Comparison> {
  const path = `${repository}/compare/${base.sha}...${head.sha}`
  const raw = await askAsPerson<RawComparison>(world, `GET ${path}`)
  const { files, commits } = raw
  const all =
    files.length < comparedFiles ? files : await listFiles(world, repository, { raw, head })
  return {
    commits: raw.total_commits > commits.length ? await listCommits(world, path) : commits,
    files: await withPatches(world, { repository, sha: head.sha }, all),
  }
}

async function listCommits(world: World, path: string): Promise<Comparison['commits']> {
  const all: { sha: string }[] = []
  for (let page = 1; ; page++) {
    const { commits } = await askAsPerson<Comparison>(
      world,
      `GET ${path}?per_page=100&page=${page}`,
    )
    all.push(...commits)
    if (commits.length < 100) return all
  }
}

/** One commit that makes the whole change at once has a list of files of its own, and that list has pages. */
async function listFiles(
  world: World,
  repository: string,
  { raw, head }: { readonly raw: RawComparison; readonly head: { readonly sha: string } },
): Promise<readonly FileJson[]> {
  const { tree } = await askAsPerson<{ tree: { sha: string } }>(
    world,
    `GET ${repository}/git/commits/${head.sha}`,
  )
  const squashed = await askAsPerson<{ sha: string }>(world, `POST ${repository}/git/commits`, {
    message: 'Squashed',
    tree: tree.sha,
    parents: [raw.merge_base_commit.sha],
  })
  const all: FileJson[] = []
  for (let page = 1; all.length < fileLimit; page++) {
    const path = `${repository}/commits/${squashed.sha}?per_page=100&page=${page}`
    const { files } = await askAsPerson<{ files: readonly FileJson[] }>(world, `GET ${path}`)
    all.push(...files)
    if (files.length < 100) break
  }
  return all
}

function sum(numbers: readonly number[]): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
