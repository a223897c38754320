import {
  type AttributedRange,
  type Attribution,
  type CommitOrigin,
  type Evidence,
  type Involvement,
} from '../core/attribution.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { type Gap } from '../core/gap.ts'
import { isTestMerge } from './classify-commit.ts'
import { combineOrigins, type Verdict, verdictOf, weightOf } from './combine-origins.ts'
import { type BlamedRange, indexBlame } from './index-blame.ts'
import { indexRecords, type RecordIndex, recordKey } from './index-records.ts'
import { type LineRecord } from './line-record.ts'
import { originWeight } from './origin-weight.ts'
import { appendRange } from './ranges-of.ts'
import { indexTouches, touchedBy } from './touched-by.ts'
import { type TracedRun, traceLines } from './trace-lines.ts'

/** Line by line: replay says whose line it is, its commit and the line-level records say what that means. */
export function judgeLines(
  changes: ChangeSet,
  commits: readonly CommitOrigin[],
  known: KnownLines,
): Attribution {
  const court = openCourt(changes, commits, known)
  const traced = traceLines(changes, commits.map(weightOf)).toSorted(byPlace)
  const ranges: AttributedRange[] = []
  for (const run of traced) judgeRun(ranges, run, court)
  return { commits, ranges, gaps: [...court.lost].map(toGap) }
}

/** What is known about lines beside the commits. */
export interface KnownLines {
  readonly lineRecords: readonly LineRecord[]
  readonly blame: readonly BlamedRange[]
  /** What all commits say, when they say the same: then it does not matter which one wrote a line. */
  readonly single: Verdict | null
}

interface Court {
  /** By commit index; null where nothing may be put down to the commit. */
  readonly verdicts: readonly (Verdict | null)[]
  readonly records: RecordIndex
  /** By path, then by line of the head: what blame says, asked where replay found nobody. */
  readonly blamed: ReadonlyMap<string, ReadonlyMap<number, Verdict>>
  /** The answer for lines that could not be traced, by path; computed once. */
  readonly untraced: (path: string) => Verdict
  /** Lines of the records' verdicts, so that equal ones are one object. */
  readonly recorded: Map<LineRecord, Map<Verdict, Verdict>>
  /** Added lines per file that nobody could be found for. */
  readonly lost: Map<string, number>
}

function openCourt(
  changes: ChangeSet,
  commits: readonly CommitOrigin[],
  { lineRecords, blame, single }: KnownLines,
): Court {
  const touches = indexTouches(changes)
  const known = new Map<string, Verdict>()
  const verdicts = changes.commits.map((commit, index) => {
    const said = commits[index]
    return said === undefined || isTestMerge(commit) ? null : verdictOf(said)
  })
  return {
    verdicts,
    blamed: indexBlame(
      blame,
      new Map(changes.commits.map(({ sha }, index) => [sha, verdicts[index] ?? null])),
    ),
    records: indexRecords(lineRecords, changes),
    untraced: (path) => {
      const verdict = known.get(path) ?? single ?? guess(touchedBy(touches, path), changes, commits)
      known.set(path, verdict)
      return verdict
    },
    recorded: new Map(),
    lost: new Map(),
  }
}

const unknown: Verdict = { commitSha: null, origin: 'unknown', involvement: 'none', evidence: [] }

/** When every commit that touches the file says the same, it does not matter which one wrote the line. */
function guess(
  touching: ReadonlySet<number>,
  changes: ChangeSet,
  commits: readonly CommitOrigin[],
): Verdict {
  const isWhole = changes.commits.some((commit) => commit.sha === changes.headSha)
  const isTest = changes.commits.some((commit, index) => touching.has(index) && isTestMerge(commit))
  if (!isWhole || isTest) return unknown
  return combineOrigins(commits.filter((_, index) => touching.has(index))) ?? unknown
}

function judgeRun(ranges: AttributedRange[], run: TracedRun, court: Court): void {
  const verdict = court.verdicts[run.place?.commit ?? run.commit ?? -1] ?? null
  if (verdict === null) {
    judgeUntraced(ranges, run, court)
    return
  }
  const recorded = recordsOf(run, verdict, court)
  if (recorded === null) {
    appendRange(ranges, { ...run, verdict })
    return
  }
  for (let line = run.startLine; line <= run.endLine; line += 1) {
    const record = recorded.get(line)
    const judged = record === undefined ? verdict : applyRecord(verdict, record, court)
    appendRange(ranges, { path: run.path, startLine: line, endLine: line, verdict: judged })
  }
}

function judgeUntraced(ranges: AttributedRange[], run: TracedRun, court: Court): void {
  const { path } = run
  const blamed = court.blamed.get(path)
  for (let line = run.startLine; line <= run.endLine; line += 1) {
    const verdict = blamed?.get(line) ?? court.untraced(path)
    if (verdict === unknown && !run.older) court.lost.set(path, (court.lost.get(path) ?? 0) + 1)
    appendRange(ranges, { path, startLine: line, endLine: line, verdict })
  }
}

/** The records for the lines of a run, by the head's line number; null when there are none. */
function recordsOf(
  { place, startLine, endLine }: TracedRun,
  verdict: Verdict,
  court: Court,
): ReadonlyMap<number, LineRecord> | null {
  if (place === null || verdict.commitSha === null) return null
  const recorded = court.records.get(recordKey(verdict.commitSha, place.path))
  if (recorded === undefined) return null
  const records = new Map<number, LineRecord>()
  for (let line = startLine; line <= endLine; line += 1) {
    const record = recorded.get(place.line + line - startLine)
    if (record !== undefined) records.set(line, record)
  }
  return records
}

/** A trusted record wins over the commit; any other only where it is more AI than the commit. */
function applyRecord(verdict: Verdict, record: LineRecord, court: Court): Verdict {
  const isMore = originWeight[record.origin] > originWeight[verdict.origin]
  if (!record.trusted && !isMore) return verdict
  const known = court.recorded.get(record)?.get(verdict)
  if (known !== undefined) return known
  const judged: Verdict = {
    commitSha: verdict.commitSha,
    origin: record.origin,
    involvement: involvements[record.origin],
    evidence: [evidenceOf(record), ...verdict.evidence],
  }
  const byVerdict = court.recorded.get(record) ?? new Map<Verdict, Verdict>()
  court.recorded.set(record, byVerdict.set(verdict, judged))
  return judged
}

const involvements = {
  ai: 'authored',
  mixed: 'assisted',
  human: 'none',
  unknown: 'none',
} as const satisfies Record<LineRecord['origin'], Involvement>

function evidenceOf(record: LineRecord): Evidence {
  return {
    signal: record.source === 'git-ai' ? 'git-ai/line-note' : 'agent-trace/line-record',
    tool: record.tool,
    model: record.model,
    strength: record.trusted ? 'attested' : 'declared',
    detail: record.source === 'git-ai' ? 'git-ai note' : 'Agent Trace record',
  }
}

function toGap([path, lines]: readonly [string, number]): Gap {
  return {
    path,
    reason: 'not-attributed',
    detail: `${lines} added ${lines === 1 ? 'line' : 'lines'} could not be traced to a commit (a patch was missing or did not fit); have a person look at them, or run the check with a local clone.`,
  }
}

function byPlace(a: TracedRun, b: TracedRun): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.startLine - b.startLine
}
