import { askAsPerson, person } from './upstream.ts'
import { type Repository, type World } from './world.ts'

/** A file's content; a link's target; a submodule's commit. */
export type TreeEntry = string | Buffer | { readonly link: string } | { readonly submodule: string }
export type Tree = Readonly<Record<string, TreeEntry>>

export interface Identity {
  readonly name: string
  readonly email: string
}

export interface NewCommit {
  readonly message: string
  /** The whole tree, not a difference. */
  readonly tree: Tree
  readonly parents: readonly string[]
  readonly author?: Identity
  readonly committer?: Identity
  /** RFC 3339; commits made one after the other get growing dates by default. */
  readonly date?: string
}

const firstCommit = Date.parse('2026-03-02T09:00:00Z')

/** A repository whose `main` holds `tree`. Each lives in an organisation and installation of its own unless one is named. */
export async function createRepository(
  world: World,
  { owner, name, installationId }: Omit<Repository, 'id'>,
  tree: Tree,
): Promise<{ repository: Repository; baseSha: string }> {
  const made = await askAsPerson<{ id: number }>(world, `POST /orgs/${owner}/repos`, {
    name,
    auto_init: true,
  })
  const repository = { id: made.id, owner, name, installationId }
  world.repositories.push(repository)
  const baseSha = await createCommit(world, repository, { message: 'Base', tree, parents: [] })
  await moveBranch(world, repository, { branch: 'main', sha: baseSha })
  return { repository, baseSha }
}

/** Writes a commit through the git data API and gives its SHA, which is the one git itself would give. */
export async function createCommit(
  world: World,
  repository: Repository,
  commit: NewCommit,
): Promise<string> {
  const path = pathOf(repository)
  const entries = await Promise.all(
    Object.entries(commit.tree).map(async ([file, entry]) => ({
      path: file,
      ...(await toEntry(world, path, entry)),
    })),
  )
  const tree = await askAsPerson<{ sha: string }>(world, `POST ${path}/git/trees`, {
    tree: entries,
  })
  const author = commit.author ?? { name: person.name, email: person.email }
  const date = commit.date ?? nextDate(world)
  const made = await askAsPerson<{ sha: string }>(world, `POST ${path}/git/commits`, {
    message: commit.message,
    tree: tree.sha,
    parents: commit.parents,
    author: { ...author, date },
    committer: { ...(commit.committer ?? author), date },
  })
  return made.sha
}

/** Notes something of a commit as git-ai does. The ref then holds this note alone. */
export async function addNote(
  world: World,
  repository: Repository,
  { sha, note }: { sha: string; note: string },
): Promise<void> {
  const commit = { message: 'Notes', tree: { [sha]: note }, parents: [] }
  const notes = await createCommit(world, repository, commit)
  await pointAt(world, repository, { ref: 'notes/ai', sha: notes })
}

/** Points a branch at a commit, creating it when it is new; never asks for a fast-forward. */
export async function moveBranch(
  world: World,
  repository: Repository,
  { branch, sha }: { branch: string; sha: string },
): Promise<void> {
  await pointAt(world, repository, { ref: `heads/${branch}`, sha })
}

async function pointAt(
  world: World,
  repository: Repository,
  { ref, sha }: { ref: string; sha: string },
): Promise<void> {
  const path = pathOf(repository)
  const known = await askAsPerson<readonly { ref: string }[]>(
    world,
    `GET ${path}/git/matching-refs/${ref}`,
  )
  if (known.some((candidate) => candidate.ref === `refs/${ref}`)) {
    await askAsPerson(world, `PATCH ${path}/git/refs/${ref}`, { sha, force: true })
  } else {
    await askAsPerson(world, `POST ${path}/git/refs`, { ref: `refs/${ref}`, sha })
  }
}

/** The commit a branch points at. */
export async function tipOf(world: World, repository: Repository, branch: string): Promise<string> {
  const path = `GET ${pathOf(repository)}/git/ref/heads/${branch}`
  return (await askAsPerson<{ object: { sha: string } }>(world, path)).object.sha
}

export async function deleteRepository(world: World, repository: Repository): Promise<void> {
  await askAsPerson(world, `DELETE ${pathOf(repository)}`)
}

export function pathOf({ owner, name }: Repository): string {
  return `/repos/${owner}/${name}`
}

async function toEntry(world: World, path: string, entry: TreeEntry) {
  if (typeof entry === 'string') return { mode: '100644', type: 'blob', content: entry }
  if (Buffer.isBuffer(entry)) {
    const blob = { content: entry.toString('base64'), encoding: 'base64' }
    const { sha } = await askAsPerson<{ sha: string }>(world, `POST ${path}/git/blobs`, blob)
    return { mode: '100644', type: 'blob', sha }
  }
  if ('link' in entry) return { mode: '120000', type: 'blob', content: entry.link }
  return { mode: '160000', type: 'commit', sha: entry.submodule }
}

function nextDate(world: World): string {
  world.commits += 1
  return new Date(firstCommit + world.commits * 60_000).toISOString().replace(/\.\d+Z$/, 'Z')
}
