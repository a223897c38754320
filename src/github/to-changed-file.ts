import { type ChangedFile, type Hunk, type Missing } from '../core/change-set.ts'
import { parsePatch } from '../diff/parse-patch.ts'

/** One entry of GitHub's `files` arrays (pull request, commit, compare), as far as we read it. */
export interface FileEntry {
  readonly filename: string
  readonly status: string
  readonly additions: number
  readonly deletions: number
  /** Absent for binary files, pure renames and diffs GitHub finds too large. */
  readonly patch?: string | undefined
  readonly previous_filename?: string | undefined
  /** Of the blob at the head; GitHub documents that it can be null. */
  readonly sha: string | null
}

const statuses = new Map<string, ChangedFile['status']>([
  ['added', 'added'],
  ['removed', 'removed'],
  ['renamed', 'renamed'],
  ['copied', 'copied'],
])

/** git's id of the empty blob (SHA-1, SHA-256): nothing is missing from a file without content. */
const emptyBlobs = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
])

/**
 * Without the file's text. `missing` says what the entry alone shows; `binary` is a guess the blob can refute. A patch that was cut
 * counts as none: nobody may take its hunks for all of the change.
 */
export function toChangedFile(entry: FileEntry): ChangedFile {
  const hunks = entry.patch === undefined ? [] : parsePatch(entry.patch)
  const missing = missingFrom(entry, hunks)
  return {
    path: entry.filename,
    previousPath: entry.previous_filename ?? null,
    status: statuses.get(entry.status) ?? 'modified',
    hunks: missing === 'no-patch' ? [] : hunks,
    text: null,
    missing,
  }
}

function missingFrom(entry: FileEntry, hunks: readonly Hunk[]): Missing | null {
  if (isSubmodule(hunks)) return 'submodule'
  if (entry.status === 'removed') return null
  if (!isWhole(entry, hunks)) return 'no-patch'
  return isSilent(entry) ? 'binary' : null
}

/** A patch of nothing but submodule lines; one such line inside a file proves nothing. */
function isSubmodule(hunks: readonly Hunk[]): boolean {
  const lines = hunks.flatMap((hunk) => hunk.lines)
  const submodule = /^Subproject commit [0-9a-f]{40,64}(?:-dirty)?$/u
  return lines.length > 0 && lines.length <= 2 && lines.every(({ text }) => submodule.test(text))
}

/** The patch shows as many added lines as GitHub counted: a cut patch would hide lines from judgement. */
function isWhole(entry: FileEntry, hunks: readonly Hunk[]): boolean {
  const added = hunks.flatMap(({ lines }) => lines).filter(({ kind }) => kind === 'added').length
  return added === entry.additions
}

/** Nothing counted, nothing shown, and not because only its name or mode changed. */
function isSilent(entry: FileEntry): boolean {
  if (entry.patch !== undefined || entry.additions + entry.deletions > 0) return false
  if (entry.status !== 'added' && entry.status !== 'modified') return false
  return entry.sha === null || !emptyBlobs.has(entry.sha)
}
