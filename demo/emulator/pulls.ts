import { askAsPerson } from './upstream.ts'
import { type Comparison, type FileJson, type PullJson, pullKey, type World } from './world.ts'

interface RepositoryName {
  readonly owner: string
  readonly repo: string
}

/** GitHub's limits: files of a pull request, commits of a pull request. */
const fileLimit = 3000

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

/** The emulator keeps the head a pull request was opened with; ours moves with its branch. */
export function moveHead(world: World, { owner, repo }: RepositoryName, pull: PullJson): PullJson {
  const state = world.pulls.get(pullKey(owner, repo, pull.number))
  if (state === undefined) return pull
  const head = { ...pull.head, sha: state.headSha }
  if (state.mergeCommitSha === null) return { ...pull, head }
  const merge = { merged: true, merge_commit_sha: state.mergeCommitSha, merged_at: now() }
  return { ...pull, head, ...merge }
}

/** The three-dot comparison of a pull request. Commits are immutable, so it is asked for once. */
export async function compare(
  world: World,
  { owner, repo }: RepositoryName,
  pull: PullJson,
): Promise<Comparison> {
  const range = `${pull.base.sha}...${pull.head.sha}`
  const key = `${owner}/${repo} ${range}`
  const known = world.comparisons.get(key)
  if (known !== undefined) return known
  const fresh = await compareAll(world, `/repos/${owner}/${repo}/compare/${range}`)
  world.comparisons.set(key, fresh)
  return fresh
}

/** The emulator shows at most 250 commits and 300 files of a comparison; paging brings the rest of the commits. */
async function compareAll(world: World, path: string): Promise<Comparison> {
  const first = await askAsPerson<Comparison & { total_commits: number }>(world, `GET ${path}`)
  const commits: { sha: string }[] = []
  if (first.total_commits > first.commits.length) {
    for (let page = 1; commits.length < first.total_commits; page++) {
      const more = await askAsPerson<Comparison>(world, `GET ${path}?per_page=100&page=${page}`)
      if (more.commits.length === 0) break
      commits.push(...more.commits)
    }
  }
  const files: readonly FileJson[] = first.files.slice(0, fileLimit)
  return { files, commits: commits.length > 0 ? commits : first.commits }
}

function sum(numbers: readonly number[]): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}

function now(): string {
  return new Date().toISOString()
}
