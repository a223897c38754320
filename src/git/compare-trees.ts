import { largestText } from '../analysis/dependencies/manifests.ts'
import { type ChangedFile, type Missing } from '../core/change-set.ts'
import { inParallel } from '../core/in-parallel.ts'
import { parseDiff } from '../diff/parse-patch.ts'
import { readObjects, readObjectTypes } from './read-objects.ts'
import { type Repository } from './repository.ts'
import { askGit, type GitCall, maxFileBytes, mebibyte, runGit } from './run-git.ts'

/** Old and new side: commits, or trees. */
export interface Comparison {
  /** Null for nothing: all of the new side is added. */
  readonly old: string | null
  readonly new: string
}

/** The patches of many pairs of commits, in their order, `text` null. One process. */
export async function compareCommits(
  repository: Repository,
  comparisons: readonly Comparison[],
): Promise<readonly (readonly ChangedFile[])[]> {
  if (comparisons.length === 0) return []
  const stdout = await askGit({
    cwd: repository.gitDir,
    env: repository.env,
    args: ['diff-tree', '--stdin', '--always', '-r', '--root', '-p', ...diffOptions],
    input: comparisons.map(toLine).join(''),
    maxBytes: maxPatchBytes,
  })
  return splitPatches(stdout, comparisons).map((patch) => parseDiff(patch))
}

/** What differs between two trees, with hunks and the texts of the new side. */
export async function compareTrees(
  repository: Repository,
  pair: Comparison,
): Promise<readonly ChangedFile[]> {
  const listing = listChanges(repository, pair)
  const reading = listing.then(async (changed) => readContents(repository, changed))
  const [entries, contents, patched] = await inParallel([
    listing,
    reading,
    readPatches(repository, pair),
  ])
  const patches = new Map<string, ChangedFile[]>()
  for (const file of patched) {
    patches.set(file.path, [...(patches.get(file.path) ?? []), file])
  }
  const unseen = [...patches].filter(([, files]) => files.some(({ missing }) => missing !== null))
  for (const file of await readLargePatches(
    repository,
    pair,
    unseen.map(([path]) => path),
  )) {
    patches.set(file.path, [file])
  }
  return entries.map((entry, index) => {
    /** A file that became a link, or the reverse, has two patches: the old kind goes, the new kind comes. */
    const patch = patches.get(entry.path)?.findLast((file) => isSameSide(file, entry))
    return joinFile(entry, patch ?? null, contents[index] ?? unread)
  })
}

/** What differs between two trees, `text` null. */
export async function readPatches(
  repository: Repository,
  pair: Comparison,
): Promise<readonly ChangedFile[]> {
  const stdout = await askGit(patchCall(repository, pair))
  return parseDiff(stdout.toString('utf8'))
}

function patchCall({ gitDir, env }: Repository, pair: Comparison): GitCall {
  return {
    cwd: gitDir,
    env,
    args: ['diff-tree', '-r', '-p', ...diffOptions, pair.old ?? emptyTree(pair.new), pair.new],
    maxBytes: maxPatchBytes,
  }
}

/** Lock files are read far beyond what people write. One that git cannot compare stays without a patch. */
async function readLargePatches(
  repository: Repository,
  pair: Comparison,
  paths: readonly string[],
): Promise<readonly ChangedFile[]> {
  const locks = paths.filter((path) => largestText(path) > maxFileBytes)
  const [first] = locks
  if (first === undefined) return []
  const call = patchCall(repository, pair)
  const { exitCode, stdout } = await runGit({
    ...call,
    args: [...call.args, '--', ...locks],
    largestText: largestText(first),
  })
  return exitCode === 0 ? parseDiff(stdout.toString('utf8')) : []
}

interface Entry {
  readonly path: string
  readonly previousPath: string | null
  readonly status: ChangedFile['status']
  readonly mode: string
  readonly blob: string
  /** The same bytes on both sides: moved, or another mode. */
  readonly isUnchanged: boolean
}

interface Content {
  readonly text: string | null
  readonly missing: Missing | null
}

/** git knows this tree whether or not it is stored; the name depends on the repository's hash. */
function emptyTree(sha: string): string {
  return sha.length === 64
    ? '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321'
    : '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
}

const diffOptions = [
  '-M',
  '-l1000',
  '--unified=3',
  '--inter-hunk-context=0',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--submodule=short',
  '--ignore-submodules=none',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '-O/dev/null',
]

const maxPatchBytes = 256 * mebibyte

const unread: Content = { text: null, missing: 'not-fetched' }

/** Texts of one change that are kept in memory; what comes after is `not-fetched`. */
const maxTextBytes = 256 * mebibyte

/**
 * Each patch follows a line that repeats its comparison's new side. A line of a patch starts with a marker, never with
 * a hash, so file contents cannot imitate that line.
 */
function splitPatches(stdout: Buffer, comparisons: readonly Comparison[]): readonly string[] {
  const starts: number[] = []
  const ends: number[] = []
  let from = 0
  for (const { new: sha } of comparisons) {
    const at = findLine(stdout, sha, from)
    ends.push(at)
    starts.push(Math.min(at + sha.length + 1, stdout.length))
    from = at + sha.length
  }
  ends.push(stdout.length)
  return starts.map((start, index) => stdout.toString('utf8', start, ends[index + 1]))
}

/** git compares a commit with the parent named beside it; a lone commit with its own first parent, or with nothing. */
function toLine(pair: Comparison): string {
  return pair.old === null ? `${pair.new}\n` : `${pair.new} ${pair.old}\n`
}

function findLine(stdout: Buffer, sha: string, from: number): number {
  if (stdout.toString('latin1', from, from + sha.length) === sha) return from
  const at = stdout.indexOf(`\n${sha}\n`, from)
  return at === -1 ? stdout.length : at + 1
}

async function listChanges(repository: Repository, pair: Comparison): Promise<readonly Entry[]> {
  const stdout = await askGit({
    cwd: repository.gitDir,
    env: repository.env,
    args: [
      'diff-tree',
      '-r',
      '-z',
      '--raw',
      '--no-abbrev',
      ...diffOptions,
      pair.old ?? emptyTree(pair.new),
      pair.new,
    ],
  })
  return [...stdout.toString('utf8').matchAll(rawEntry)].map(toEntry)
}

/** `:mode mode hash hash letter`, then one path, or two for a rename; each ended by NUL. */
const rawEntry =
  /:\d{6} (\d{6}) ([0-9a-f]+) ([0-9a-f]+) (?:([A-QS-Z])|R\d+\0([^\0]*))\0([^\0]*)\0/guy

function toEntry(match: readonly (string | undefined)[]): Entry {
  const [, mode = '', oldBlob = '', blob = '', letter = 'R', previousPath = null, path = ''] = match
  const status = statuses.get(letter) ?? 'modified'
  return { path, previousPath, status, mode, blob, isUnchanged: blob === oldBlob }
}

const statuses: ReadonlyMap<string, ChangedFile['status']> = new Map([
  ['A', 'added'],
  ['D', 'removed'],
  ['R', 'renamed'],
])

async function readContents(
  repository: Repository,
  entries: readonly Entry[],
): Promise<readonly Content[]> {
  const blobs = entries.map((entry) => (missingByMode(entry) === null ? entry.blob : ''))
  const types = await readObjectTypes(repository, blobs)
  let budget = maxTextBytes
  const wanted = types.map((object, index) => {
    const largest = largestText(entries[index]?.path ?? '')
    if (object === null || object.bytes > Math.min(budget, largest)) return ''
    budget -= object.bytes
    return object.sha
  })
  const objects = await readObjects(repository, wanted)
  return entries.map((entry, index) => {
    const missing = missingByMode(entry)
    if (entry.status === 'removed' || missing !== null) return { text: null, missing }
    const isTooLarge = (types[index]?.bytes ?? 0) > largestText(entry.path)
    if (isTooLarge) return { text: null, missing: 'too-large' }
    return toContent(objects[index] ?? null)
  })
}

function missingByMode(entry: Entry): Missing | null {
  if (entry.mode === '160000') return 'submodule'
  if (entry.mode === '120000') return 'symlink'
  return null
}

/** Binary is what git calls binary: a NUL in the first 8,000 bytes. Other invalid UTF-8 becomes U+FFFD. */
export function toContent(bytes: Buffer | null): Content {
  if (bytes === null) return unread
  if (bytes.subarray(0, 8000).includes(0)) return { text: null, missing: 'binary' }
  return { text: bytes.toString('utf8'), missing: null }
}

function isSameSide(file: ChangedFile, entry: Entry): boolean {
  return (file.status === 'removed') === (entry.status === 'removed')
}

function joinFile(entry: Entry, patch: ChangedFile | null, content: Content): ChangedFile {
  const { path, previousPath, status } = entry
  const missing = content.missing ?? missingPatch(entry, patch)
  const hunks = content.missing === null && patch !== null ? patch.hunks : []
  return { path, previousPath, status, hunks, text: content.text, missing }
}

/** There is a text and yet no patch when the old side was binary or too large, or attributes outside the tree hide it. */
function missingPatch(entry: Entry, patch: ChangedFile | null): Missing | null {
  if (entry.status === 'removed' || entry.isUnchanged) return null
  return patch === null || patch.missing !== null ? 'no-patch' : null
}
