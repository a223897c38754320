import { type ChangedFile, type ChangeSet, type Commit } from '../core/change-set.ts'
import { type CarryOptions, carryOrigins, emptyPool } from './carry-origins.ts'
import { editFile, type FileEdit, runsOf } from './edit-file.ts'
import { findTwins } from './find-twins.ts'
import {
  baseRuns,
  lostRuns,
  type Place,
  placeAt,
  type Run,
  type Runs,
  startOf,
  take,
  textOf,
} from './line-runs.ts'
import { mergeByText, mergeRuns } from './merge-runs.ts'

/** Added lines of the change that came in together. */
export interface TracedRun {
  readonly path: string
  /** 1-based, in the head, both ends inclusive. */
  readonly startLine: number
  readonly endLine: number
  /** Index of the commit that brought these lines here, as `git blame` says it; null when it could not be found. */
  readonly commit: number | null
  /**
   * Where the first of them was written: in that commit, or in an earlier one whose lines were moved or re-indented. The
   * others follow it. Null when `commit` is, and for lines from before the change that came here by a rename.
   */
  readonly place: Place | null
  /**
   * The replay found them in the base and the diff removes equal lines from this file: they stood there before the change,
   * only the diff is aligned another way.
   */
  readonly older: boolean
}

/**
 * Replays the commits of a change from the merge base and reads, at the head, who brought in each added line. Runs in
 * time linear in the size of all patches; text is compared on the way, and where a patch is missing or does not fit the
 * rest, `place` is null rather than guessed. The algorithm and where it differs from `git blame`: docs/attribution.md.
 *
 * `weights`: per commit, how much it speaks for AI; where several origins are possible the larger wins.
 */
export function traceLines(changes: ChangeSet, weights: readonly number[]): readonly TracedRun[] {
  const replay = startReplay(changes, weights)
  changes.commits.forEach((commit, index) => replayCommit(replay, commit, index))
  const head = replay.indexOf.get(changes.headSha)
  const state = head === undefined ? lostState() : (replay.states[head] ?? lostState())
  return changes.files.flatMap((file) => readHead(file, fileIn(state, file.path), weights))
}

interface FileState {
  readonly runs: Runs
  /** The last commit that renamed or copied the file: lines from before the change came to this path by it. */
  readonly movedBy: number | null
}

interface State {
  readonly files: Map<string, FileState>
  /** What a file not listed is: as it was in the base, or unknown. */
  readonly others: FileState
}

interface Replay {
  readonly indexOf: ReadonlyMap<string, number>
  readonly states: (State | null)[]
  /** Per commit, how many commits still need its state. */
  readonly readers: number[]
  readonly weights: readonly number[]
  readonly carry: Omit<CarryOptions, 'weight'>
}

function startReplay({ commits, headSha }: ChangeSet, weights: readonly number[]): Replay {
  const indexOf = new Map(commits.map((commit, index) => [commit.sha, index]))
  const readers = commits.map(() => 0)
  for (const sha of [headSha, ...commits.flatMap((commit) => commit.parents)]) {
    const index = indexOf.get(sha)
    if (index !== undefined) readers[index] = (readers[index] ?? 0) + 1
  }
  return {
    indexOf,
    states: commits.map(() => null),
    readers,
    weights,
    carry: { pool: emptyPool(), weightOf: (place) => weights[place.commit] ?? 0 },
  }
}

function replayCommit(replay: Replay, commit: Commit, index: number): void {
  const parents = commit.parents.map((sha) => stateOf(replay, sha, index))
  const first = parents[0] ?? baseState()
  const edits = commit.files.map((file) => ({ file, edit: editIn(first, file) }))
  carryOrigins(
    edits.flatMap(({ edit }) => (edit === null ? [] : [edit])),
    { ...replay.carry, weight: replay.weights[index] ?? 0 },
  )
  const changed = edits.map(({ file, edit }): readonly [string, FileState | null] => [
    file.path,
    file.status === 'removed' ? null : stateAfter(first, { file, edit }, index),
  ])
  const merged = parents.length < 2 ? changed : mergeParents(changed, { parents, commit, index })
  const files = ownFiles(replay, commit, first)
  for (const { file } of edits) {
    if (file.status === 'renamed' && file.previousPath !== null) files.delete(file.previousPath)
    if (file.status === 'removed') files.delete(file.path)
  }
  for (const [path, state] of merged) if (state !== null) files.set(path, state)
  replay.states[index] = { files, others: first.others }
}

/** A parent outside the change is the base; one that comes later in the list is nothing we can know. */
function stateOf(replay: Replay, sha: string, child: number): State {
  const index = replay.indexOf.get(sha)
  if (index === undefined) return baseState()
  return index < child ? (replay.states[index] ?? lostState()) : lostState()
}

/** The first parent's files, taken over when no other commit needs them, else copied. */
function ownFiles(replay: Replay, commit: Commit, first: State): Map<string, FileState> {
  const free = commit.parents.map((sha) => {
    const index = replay.indexOf.get(sha)
    if (index === undefined) return false
    replay.readers[index] = (replay.readers[index] ?? 0) - 1
    const last = replay.readers[index] === 0
    if (last) replay.states[index] = null
    return last
  })
  return free[0] === true ? first.files : new Map(first.files)
}

function editIn(state: State, file: ChangedFile): FileEdit | null {
  const before = file.status === 'added' ? [] : fileIn(state, file.previousPath ?? file.path).runs
  const unread = file.missing !== null && file.hunks.length === 0
  return unread ? null : editFile(before, file.hunks)
}

function stateAfter(
  parent: State,
  { file, edit }: { readonly file: ChangedFile; readonly edit: FileEdit | null },
  index: number,
): FileState {
  const movedBy = file.previousPath === null ? fileIn(parent, file.path).movedBy : index
  if (edit === null) return { runs: lostRuns, movedBy }
  const runs = runsOf(edit, index, file.path)
  return { runs: file.status === 'copied' ? ownedBy(runs, index, file.path) : runs, movedBy }
}

/** A copy is the copier's work; lines of this change in it stay what they were. */
function ownedBy(runs: Runs, commit: number, path: string): Runs {
  let line = 1
  return runs.map((run): Run => {
    const from: Place = { commit, path, line }
    line += run.length
    if (run.from === 'lost') return run
    const isNew = run.from === 'base' || run.from.commit === commit
    return { ...run, from, earlier: run.earlier ?? (isNew ? null : run.from) }
  })
}

interface Merge {
  readonly parents: readonly State[]
  readonly commit: Commit
  readonly index: number
}

/** git blame gives a file that is the second parent's, byte for byte, to that parent whole. */
function mergeParents(
  changed: readonly (readonly [string, FileState | null])[],
  { parents, commit, index }: Merge,
): readonly (readonly [string, FileState | null])[] {
  const second = parents[1] ?? baseState()
  const compared = commit.secondParentFiles
  const byPath = new Map(compared?.map((file) => [file.path, file]))
  return changed.map(([path, ours]) => {
    if (ours === null) return [path, null]
    const file = byPath.get(path)
    if (compared !== null && file === undefined) return [path, fileIn(second, path)]
    const theirs =
      file === undefined ? null : stateAfter(second, { file, edit: editIn(second, file) }, index)
    const merged =
      theirs === null
        ? mergeByText(ours.runs, fileIn(second, path).runs, index)
        : mergeRuns(ours.runs, theirs.runs, index)
    const runs = parents
      .slice(2)
      .reduce((known, parent) => mergeByText(known, fileIn(parent, path).runs, index), merged)
    return [path, { runs, movedBy: ours.movedBy }]
  })
}

function readHead(
  file: ChangedFile,
  state: FileState,
  weights: readonly number[],
): readonly TracedRun[] {
  const added = file.hunks.flatMap((hunk) => hunk.lines.filter((line) => line.kind === 'added'))
  const known = { state, removed: removedTexts(file), twinOf: findTwins(file, state.runs, weights) }
  const cursor = startOf(state.runs)
  const traced: TracedRun[] = []
  let reached = 1
  for (const line of added) {
    const number = line.newNumber ?? 0
    const run = lineAt(cursor, number - reached)
    const text = run === null ? null : textOf(run, 0)
    if (number < reached || (text !== null && text !== line.text)) return unknownRuns(file)
    appendLine(traced, { path: file.path, number, ...answer(run, line.text, known) })
    reached = number + 1
  }
  return traced
}

function removedTexts({ hunks }: ChangedFile): ReadonlySet<string> {
  const lines = hunks.flatMap((hunk) => hunk.lines)
  return new Set(lines.filter(({ kind }) => kind === 'removed').map(({ text }) => text))
}

function unknownRuns(file: ChangedFile): readonly TracedRun[] {
  const traced: TracedRun[] = []
  for (const line of file.hunks.flatMap((hunk) => hunk.lines)) {
    if (line.kind !== 'added' || line.newNumber === null) continue
    const { path } = file
    appendLine(traced, { path, number: line.newNumber, commit: null, place: null, older: false })
  }
  return traced
}

function lineAt(cursor: ReturnType<typeof startOf>, skipped: number): Run | null {
  let left = skipped
  while (left > 0) {
    const run = take(cursor, left)
    if (run === null) return null
    left -= run.length
  }
  return take(cursor, 1)
}

interface KnownFile {
  readonly state: FileState
  readonly removed: ReadonlySet<string>
  readonly twinOf: ReturnType<typeof findTwins>
}

function answer(
  run: Run | null,
  text: string,
  { state: { movedBy }, removed, twinOf }: KnownFile,
): Pick<TracedRun, 'commit' | 'place' | 'older'> {
  const nobody = { commit: null, place: null, older: false }
  if (run === null || run.from === 'lost') return nobody
  if (run.from !== 'base') {
    return { commit: run.from.commit, place: run.earlier ?? run.from, older: false }
  }
  if (removed.has(text)) return { commit: movedBy, place: null, older: true }
  if (movedBy !== null) return { commit: movedBy, place: null, older: false }
  return { ...nobody, ...twinOf(text) }
}

interface TracedLine extends Pick<TracedRun, 'path' | 'commit' | 'place' | 'older'> {
  readonly number: number
}

function appendLine(traced: TracedRun[], line: TracedLine): void {
  const { path, number, commit, place, older } = line
  const last = traced.at(-1)
  if (last?.endLine === number - 1 && last.commit === commit && last.older === older) {
    const expected = last.place === null ? null : placeAt(last.place, number - last.startLine)
    if (samePlace(expected, place)) {
      traced[traced.length - 1] = { ...last, endLine: number }
      return
    }
  }
  traced.push({ path, startLine: number, endLine: number, commit, place, older })
}

function samePlace(first: Place | null, second: Place | null): boolean {
  if (first === null || second === null) return first === second
  return first.commit === second.commit && first.path === second.path && first.line === second.line
}

function fileIn(state: State, path: string): FileState {
  return state.files.get(path) ?? state.others
}

function baseState(): State {
  return { files: new Map(), others: { runs: baseRuns, movedBy: null } }
}

function lostState(): State {
  return { files: new Map(), others: { runs: lostRuns, movedBy: null } }
}
