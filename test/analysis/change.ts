import { nothingKnown } from '../../src/analysis/dependencies/package-knowledge.ts'
import { type Attribution, type Origin } from '../../src/core/attribution.ts'
import {
  type ChangedFile,
  type ChangeSet,
  type Commit,
  type Hunk,
  type Line,
} from '../../src/core/change-set.ts'

/** One hunk from lines marked `+`, `-` or a blank. */
export function hunkOf(marked: readonly string[]): Hunk {
  let oldNumber = 0
  let newNumber = 0
  const lines = marked.map((text): Line => {
    const kind = text.startsWith('+') ? 'added' : text.startsWith('-') ? 'removed' : 'context'
    if (kind !== 'added') oldNumber += 1
    if (kind !== 'removed') newNumber += 1
    return {
      kind,
      text: text.slice(1),
      oldNumber: kind === 'added' ? null : oldNumber,
      newNumber: kind === 'removed' ? null : newNumber,
    }
  })
  return { oldStart: 1, newStart: 1, lines }
}

/** A modified file that its one hunk shows whole. */
export function fileOf(path: string, marked: readonly string[]): ChangedFile {
  const hunk = hunkOf(marked)
  const kept = hunk.lines.filter((line) => line.kind !== 'removed')
  return {
    path,
    previousPath: null,
    status: 'modified',
    hunks: [hunk],
    text: kept.map((line) => line.text).join('\n'),
    missing: null,
  }
}

export function changeOf(files: readonly ChangedFile[], more: Partial<ChangeSet> = {}): ChangeSet {
  return { repository: 'o/r', baseSha: 'b', headSha: 'h', commits: [], files, gaps: [], ...more }
}

export function commitOf(sha: string, files: readonly ChangedFile[]): Commit {
  const person = { name: 'A', email: 'a@corp.net', login: null }
  return {
    sha,
    message: '',
    author: person,
    committer: person,
    committedAt: null,
    signature: 'absent',
    parents: ['p'],
    files: files.map((file) => ({ ...file, text: null })),
    secondParentFiles: null,
    agent: null,
  }
}

/** `path:start-end` to origin. */
export function attributionOf(origins: Readonly<Record<string, Origin>>): Attribution {
  const ranges = Object.entries(origins).map(([place, origin]) => {
    const [path = '', lines = ''] = place.split(':')
    const [startLine = 1, endLine = startLine] = lines.split('-').map(Number)
    return {
      path,
      startLine,
      endLine,
      commitSha: null,
      origin,
      involvement: 'none' as const,
      evidence: [],
    }
  })
  return { commits: [], ranges, gaps: [] }
}

/** What is known of a change beside the rules: nothing. */
export const nothingElse = {
  foreign: [],
  knownBefore: new Set<string>(),
  secrets: { patterns: [], allow: [] },
  packages: nothingKnown,
  context: [],
  project: null,
  licences: { allow: null, deny: [] },
} as const
