import { type ChangedFile, type Commit } from '../core/change-set.ts'
import { Failure } from '../core/failure.ts'
import { call } from './call.ts'
import { collectPages } from './collect-pages.ts'
import { type BareCommit } from './list-commits.ts'
import { mapConcurrently, mapWithinBudget } from './map-concurrently.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'
import { type FileEntry, toChangedFile } from './to-changed-file.ts'

export interface CommitsWithFiles {
  readonly commits: readonly Commit[]
  /** False when some commit came without all of its files. */
  readonly complete: boolean
}

interface CommitName extends RepositoryName {
  readonly commit: BareCommit
}

/** Newest commits whose files are asked for, one request each; GitHub's own lists stop here too. */
const mostCommits = 250
/** GitHub gives a commit's files in pages of 300, up to this many (REST docs, "Get a commit"). */
const mostFiles = 3000
const mostPages = 100
/** The compare endpoint shows this many files and does not say when there are more. */
const compareLimit = 300
/** Characters of patches kept over all commits. */
const patchBudget = 48_000_000
const concurrency = 8

/** Each commit with its own changes; a merge also with those against its second parent. Throws `Failure`. */
export async function fetchCommitFiles(
  github: GitHub,
  repository: RepositoryName,
  commits: readonly BareCommit[],
): Promise<CommitsWithFiles> {
  const newestFirst = commits.slice(-mostCommits).toReversed()
  const limits = { concurrency, budget: patchBudget, cost: sizeOf, paceMs: 0 }
  const fetched = await mapWithinBudget(newestFirst, limits, (commit) =>
    fetchEntries(github, { ...repository, commit }),
  )
  const entriesOf = new Map(newestFirst.map(({ sha }, index) => [sha, fetched[index] ?? null]))
  const withFiles = await mapConcurrently(commits, concurrency, async (commit) => {
    const entries = entriesOf.get(commit.sha) ?? null
    if (entries === null) return { ...commit, files: [], secondParentFiles: null }
    const secondParentFiles = await fetchSecondParentFiles(github, { ...repository, commit })
    return { ...commit, files: entries.map(toChangedFile), secondParentFiles }
  })
  const complete = commits.every(({ sha }) => isWhole(entriesOf.get(sha) ?? null))
  return { commits: withFiles, complete }
}

function isWhole(entries: readonly FileEntry[] | null): boolean {
  return entries !== null && entries.length < mostFiles
}

async function fetchEntries(github: GitHub, name: CommitName): Promise<readonly FileEntry[]> {
  const { owner, repo, commit } = name
  const { items } = await collectPages<FileEntry>(
    github,
    async (request, page) => {
      const route = 'GET /repos/{owner}/{repo}/commits/{ref}'
      const first = page === 1 ? {} : { page }
      const { data, headers } = await request(route, { owner, repo, ref: commit.sha, ...first })
      return { items: data.files ?? [], link: headers.link }
    },
    mostPages,
  )
  return items
}

/** Null when GitHub cannot show all of it: attribution then does without. */
async function fetchSecondParentFiles(
  github: GitHub,
  { owner, repo, commit }: CommitName,
): Promise<readonly ChangedFile[] | null> {
  const second = commit.parents[1]
  if (second === undefined) return null
  const basehead = `${second}...${commit.sha}`
  try {
    const { data } = await call(github, (request) =>
      request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        owner,
        repo,
        basehead,
        per_page: 1,
        page: 1,
      }),
    )
    const files: readonly FileEntry[] = data.files ?? []
    return files.length < compareLimit ? files.map(toChangedFile) : null
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-not-found') return null
    throw error
  }
}

function sizeOf(entries: readonly FileEntry[]): number {
  return entries.reduce((sum, { patch }) => sum + (patch?.length ?? 0), 0)
}
