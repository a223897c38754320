import { largestText } from '../analysis/dependencies/manifests.ts'
import { type ChangedFile, type Hunk } from '../core/change-set.ts'
import { Failure } from '../core/failure.ts'
import { type Blob, fetchBlob } from './fetch-blob.ts'
import { fetchSymlinks } from './fetch-symlinks.ts'
import { mapWithinBudget, roundLength } from './map-concurrently.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'
import { type FileEntry, toChangedFile } from './to-changed-file.ts'

interface Head extends RepositoryName {
  readonly headSha: string
}

/** A file is read up to this many bytes, all files of a change together up to `totalBudget`. */
const largestFile = 1_048_576
const totalBudget = 40 * 1_048_576
/** Lock files above `largestFile` are read after everything else, one at a time, together up to this many bytes. */
const lockBudget = 64 * 1_048_576
/** One request each; an installation has 5,000 an hour for everything. */
const mostBlobs = 2000
const concurrency = 8
/** Above this many files the requests are spaced to 10 a second: GitHub's secondary limit is 900 a minute. */
const unpacedBlobs = 400
const paceMs = roundLength * 100

/** Every file with its whole text at the head, or with the reason why not. Throws `Failure`. */
export async function fetchTexts(
  github: GitHub,
  head: Head,
  entries: readonly FileEntry[],
): Promise<readonly ChangedFile[]> {
  const wanted = entries.filter(hasText).toSorted(addingFirst).slice(0, mostBlobs)
  const limits = {
    concurrency,
    budget: totalBudget,
    cost: bytesOf,
    paceMs: wanted.length > unpacedBlobs ? paceMs : 0,
  }
  const blobs = await mapWithinBudget(wanted, limits, (entry) =>
    fetchOne(github, head, { entry, maxBytes: largestFile }),
  )
  const blobOf = new Map(wanted.map(({ filename }, index) => [filename, blobs[index] ?? null]))
  const large = wanted.filter((_, index) => blobs[index]?.kind === 'too-large')
  for (const [path, blob] of await fetchLocks(github, head, large)) blobOf.set(path, blob)
  const files = entries.map((entry) => withBlob(entry, blobOf.get(entry.filename) ?? null))
  const symlinks = await fetchSymlinks(github, head, files)
  return files.map((file) =>
    symlinks.has(file.path) ? { ...file, text: null, missing: 'symlink' } : file,
  )
}

function hasText(entry: FileEntry): boolean {
  return entry.status !== 'removed' && toChangedFile(entry).missing !== 'submodule'
}

/** Files that add lines come first: only they can be judged. */
function addingFirst(first: FileEntry, second: FileEntry): number {
  return Number(second.additions > 0) - Number(first.additions > 0)
}

function bytesOf(blob: Blob | null): number {
  return blob?.kind === 'text' ? blob.bytes : 0
}

async function fetchLocks(
  github: GitHub,
  head: Head,
  entries: readonly FileEntry[],
): Promise<ReadonlyMap<string, Blob | null>> {
  const locks = new Map<string, Blob | null>()
  let left = lockBudget
  for (const entry of entries) {
    const maxBytes = Math.min(left, largestText(entry.filename))
    if (maxBytes <= largestFile) continue
    const blob = await fetchOne(github, head, { entry, maxBytes })
    locks.set(entry.filename, blob)
    left -= bytesOf(blob)
  }
  return locks
}

/** Null when GitHub has no such blob. */
async function fetchOne(
  github: GitHub,
  { owner, repo }: Head,
  { entry: { sha }, maxBytes }: { readonly entry: FileEntry; readonly maxBytes: number },
): Promise<Blob | null> {
  if (sha === null) return null
  try {
    return await fetchBlob(github, { owner, repo, sha, maxBytes })
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-not-found') return null
    throw error
  }
}

function withBlob(entry: FileEntry, blob: Blob | null): ChangedFile {
  const file = toChangedFile(entry)
  if (!hasText(entry)) return file
  if (blob === null) return { ...file, missing: 'not-fetched' }
  if (blob.kind !== 'text') return { ...file, missing: blob.kind }
  const { text } = blob
  if (file.missing !== 'no-patch') return { ...file, text, missing: null }
  return { ...file, text, hunks: file.status === 'added' ? wholeFile(text) : [] }
}

/** GitHub gives no patch for large diffs; that of a new file is the file. It stays marked, as no comment can stand on it. */
function wholeFile(text: string): readonly Hunk[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return [
    {
      oldStart: 0,
      newStart: 1,
      lines: lines.map((line, index) => ({
        kind: 'added',
        text: line,
        oldNumber: null,
        newNumber: index + 1,
      })),
    },
  ]
}
