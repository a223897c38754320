import { type Gap } from './gap.ts'

/** What is judged: the three-dot change `baseSha...headSha` and the commits that made it. Edges build it, stages read it. */
export interface ChangeSet {
  /** `owner/name` on GitHub, the folder's name locally. */
  readonly repository: string
  /** The merge base: the old side of every hunk in `files`. */
  readonly baseSha: string
  readonly headSha: string
  /** Commits of `base..head`, parents before children. */
  readonly commits: readonly Commit[]
  readonly files: readonly ChangedFile[]
  /** What the edge could not bring, so that no stage mistakes it for "nothing there". */
  readonly gaps: readonly Gap[]
}

export interface Commit {
  readonly sha: string
  readonly message: string
  readonly author: Person
  readonly committer: Person
  /** RFC 3339, the committer's clock; null when the edge does not know. */
  readonly committedAt: string | null
  readonly signature: Signature
  readonly parents: readonly string[]
  /** Changes against the first parent (against nothing for a root commit). `text` is null here. */
  readonly files: readonly ChangedFile[]
  /** For a merge: changes against the second parent. Null for other commits, or when they could not be read. */
  readonly secondParentFiles: readonly ChangedFile[] | null
  /** Of a commit that is about to be made: the agent at work where that happens, as far as anybody knows. Null for every other. */
  readonly agent: AgentAtWork | null
}

/** An agent seen at work beside a commit that has no message yet. */
export interface AgentAtWork {
  /** Null when it does not say which one it is. */
  readonly tool: string | null
  /**
   * `environment`: a variable agents set for their commands; `client`: the name of an MCP client; `hook`: an agent's own hook;
   * `statement`: whoever asks says so.
   */
  readonly seenBy: 'environment' | 'client' | 'hook' | 'statement'
}

/** `github`: GitHub itself signed it (web editor, merge button, an App through the API); `verified`: a person's key. */
export type Signature = 'github' | 'verified' | 'invalid' | 'absent'

export interface Person {
  readonly name: string
  readonly email: string
  /** The GitHub account, when the edge knows it; `x[bot]` for Apps. */
  readonly login: string | null
}

export interface ChangedFile {
  readonly path: string
  /** Where it was before a rename or copy, else null. */
  readonly previousPath: string | null
  readonly status: 'added' | 'modified' | 'renamed' | 'copied' | 'removed'
  readonly hunks: readonly Hunk[]
  /** The whole file at the head, `\n` line ends kept as they are; null when `missing` says why or it was removed. */
  readonly text: string | null
  /** Why `text` or `hunks` are not there although the file is; null when both are. */
  readonly missing: Missing | null
}

export type Missing = 'binary' | 'too-large' | 'submodule' | 'symlink' | 'no-patch' | 'not-fetched'

export interface Hunk {
  readonly oldStart: number
  readonly newStart: number
  readonly lines: readonly Line[]
}

export interface Line {
  readonly kind: 'added' | 'removed' | 'context'
  /** Without the line end and without the diff's marker; a carriage return before the line end is kept. */
  readonly text: string
  readonly oldNumber: number | null
  readonly newNumber: number | null
}

/** 1-based numbers, in the head's version, of the lines this change adds. */
export function addedLineNumbers(file: ChangedFile): ReadonlySet<number> {
  const numbers = new Set<number>()
  for (const hunk of file.hunks) {
    for (const line of hunk.lines) {
      if (line.kind === 'added' && line.newNumber !== null) numbers.add(line.newNumber)
    }
  }
  return numbers
}
