import { type AttributeInput, attribute } from '../attribution/attribute.ts'
import { emptyMemory } from '../attribution/memory.ts'
import { type AttributedRange } from '../core/attribution.ts'
import { type ChangedFile, type ChangeSet, type Hunk } from '../core/change-set.ts'
import { type CommitText } from '../git/parse-commit.ts'
import { type Blame, type BlamedRun } from '../git/read-blame.ts'

type BlameKnowledge = Pick<AttributeInput, 'lineRecords' | 'vocabulary'>

/**
 * Who wrote each line of a file, over its whole history. git names the commit and the line's place in it; each commit
 * is then judged as a change of its own that adds just those lines, by the same attribution as a pull request.
 */
export function attributeBlame(blame: Blame, known: BlameKnowledge): readonly AttributedRange[] {
  const texts = blame.text.split('\n')
  const commits = new Map(blame.commits.map((commit) => [commit.sha, commit]))
  const judged = new Map<string, readonly AttributedRange[]>()
  for (const [sha, runs] of groupByCommit(blame.runs)) {
    const commit = commits.get(sha)
    if (commit !== undefined) judged.set(sha, judgeCommit({ blame, commit, runs, texts, known }))
  }
  return blame.runs.flatMap((run) => rangesOf(blame.path, run, judged.get(run.commitSha ?? '')))
}

function groupByCommit(runs: readonly BlamedRun[]): ReadonlyMap<string, readonly BlamedRun[]> {
  const groups = new Map<string, BlamedRun[]>()
  for (const run of runs) {
    const sha = run.commitSha ?? ''
    const group = groups.get(sha)
    if (group === undefined) groups.set(sha, [run])
    else group.push(run)
  }
  return groups
}

interface Judged {
  readonly blame: Blame
  readonly commit: CommitText
  readonly runs: readonly BlamedRun[]
  readonly texts: readonly string[]
  readonly known: BlameKnowledge
}

function judgeCommit({ blame, commit, runs, texts, known }: Judged): readonly AttributedRange[] {
  const paths = new Set(runs.map((run) => run.commitPath))
  const files = [...paths].map((path): ChangedFile => {
    const hunks = hunksOf(
      runs.filter((run) => run.commitPath === path),
      texts,
    )
    return { path, previousPath: null, status: 'modified', hunks, text: null, missing: null }
  })
  const changes: ChangeSet = {
    repository: blame.repository,
    baseSha: commit.parents[0] ?? commit.sha,
    headSha: commit.sha,
    commits: [{ ...commit, files, secondParentFiles: null }],
    files,
    gaps: [],
  }
  return attribute({ ...known, changes, pullRequest: null, memory: emptyMemory }).ranges
}

/** A patch that adds these lines to a file of which nothing else is known. */
function hunksOf(runs: readonly BlamedRun[], texts: readonly string[]): readonly Hunk[] {
  let added = 0
  return runs
    .toSorted((a, b) => a.commitLine - b.commitLine)
    .map(({ startLine, length, commitLine }) => {
      const lines = texts.slice(startLine - 1, startLine - 1 + length).map((text, index) => ({
        kind: 'added' as const,
        text,
        oldNumber: null,
        newNumber: commitLine + index,
      }))
      const oldStart = commitLine - 1 - added
      added += length
      return { oldStart, newStart: commitLine, lines }
    })
}

/** The commit's answer for a run, in the line numbers of the file as it is now. */
function rangesOf(
  path: string,
  run: BlamedRun,
  judged: readonly AttributedRange[] | undefined,
): readonly AttributedRange[] {
  const last = run.startLine + run.length - 1
  if (judged === undefined) return [{ ...nobody, path, startLine: run.startLine, endLine: last }]
  const shift = run.startLine - run.commitLine
  return judged
    .filter((range) => range.path === run.commitPath)
    .map((range) => ({
      ...range,
      path,
      startLine: Math.max(range.startLine + shift, run.startLine),
      endLine: Math.min(range.endLine + shift, last),
    }))
    .filter((range) => range.startLine <= range.endLine)
}

const nobody = { commitSha: null, origin: 'unknown', involvement: 'none', evidence: [] } as const
