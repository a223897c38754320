import { createHash } from 'node:crypto'
import {
  type AttributedRange,
  type Attribution,
  type CommitOrigin,
  type Evidence,
} from '../core/attribution.ts'
import { type ChangedFile, type ChangeSet, type Commit } from '../core/change-set.ts'
import { originWeight } from './origin-weight.ts'
import { patchId } from './patch-id.ts'

/** What earlier assessments of the repository knew: looked up by an edge before, so that attribution does no I/O. */
export interface OriginMemory {
  /** By `patchId` of the commit's change: what an earlier push said about the same change. */
  readonly commits: ReadonlyMap<string, RememberedOrigin>
  /** By `lineHash`: lines of merged changes that this change moves. */
  readonly lines: ReadonlyMap<string, RememberedOrigin>
}

export type RememberedOrigin = Pick<CommitOrigin, 'origin' | 'involvement' | 'evidence'>

export const emptyMemory: OriginMemory = { commits: new Map(), lines: new Map() }

export interface NamedOrigin extends RememberedOrigin {
  /** `patchId` of a commit or `lineHash` of a line. */
  readonly name: string
}

/** Shorter lines, such as a brace or `return`, say nothing about who wrote them. In characters without white space. */
const shortestTelling = 12

/** Names a line by its text without white space: 64 hex characters, or null for a line too short to tell. */
export function lineHash(text: string): string | null {
  const told = text.replaceAll(/\s+/gu, '')
  return told.length < shortestTelling ? null : createHash('sha256').update(told).digest('hex')
}

/** What to look up for a change: its commits' patches, and the lines it both removes and adds. */
export function recallable(changes: ChangeSet): {
  readonly patchIds: readonly string[]
  readonly lineHashes: readonly string[]
} {
  const removed = hashesOf(changes, 'removed')
  const moved = [...hashesOf(changes, 'added')].filter((hash) => removed.has(hash))
  const ids = changes.commits.map((commit) => patchIdOf(commit)).filter((id) => id !== null)
  return { patchIds: [...new Set(ids)], lineHashes: moved }
}

/** The commits of a change that show AI, by patch: kept so that a push which strips the marker changes nothing. */
export function memorableCommits(
  changes: ChangeSet,
  attribution: Attribution,
): readonly NamedOrigin[] {
  const origins = new Map(attribution.commits.map((commit) => [commit.sha, commit]))
  return changes.commits.flatMap((commit) => {
    const known = origins.get(commit.sha)
    const name = patchIdOf(commit)
    if (known === undefined || name === null || !isAi(known)) return []
    const { origin, involvement, evidence } = known
    return [{ name, origin, involvement, evidence }]
  })
}

/** The added lines of a merged change that AI had a part in, each text once. */
export function memorableLines(
  changes: ChangeSet,
  attribution: Attribution,
): readonly NamedOrigin[] {
  const texts = new Map(changes.files.map((file) => [file.path, addedTexts(file)]))
  const lines = new Map<string, NamedOrigin>()
  for (const range of attribution.ranges.filter(isAi)) {
    const { origin, involvement, evidence } = range
    for (let line = range.startLine; line <= range.endLine; line += 1) {
      const name = lineHash(texts.get(range.path)?.get(line) ?? '')
      if (name === null || lines.has(name)) continue
      lines.set(name, { name, origin, involvement, evidence })
    }
  }
  return [...lines.values()]
}

/** Text of the lines a file's change adds, by their number in the head. */
export function addedTexts({ hunks }: ChangedFile): ReadonlyMap<number, string> {
  const lines = hunks.flatMap((hunk) => hunk.lines).filter(({ kind }) => kind === 'added')
  return new Map(lines.map(({ newNumber, text }) => [newNumber ?? 0, text]))
}

/** A commit that shows less AI than an earlier push of the same change keeps what was known, and the evidence says so. */
export function recallCommit(
  commit: Commit,
  origin: CommitOrigin,
  memory: OriginMemory,
): CommitOrigin {
  if (memory.commits.size === 0) return origin
  const known = memory.commits.get(patchIdOf(commit) ?? '')
  if (known === undefined || originWeight[known.origin] <= originWeight[origin.origin]) {
    return origin
  }
  return { sha: origin.sha, ...known, evidence: recalled(known, earlierPush) }
}

/** A moved line keeps the origin it had when it was merged, where that is more AI than what its new commit says. */
export function recallLine(
  text: string | null,
  range: AttributedRange,
  memory: OriginMemory,
): AttributedRange {
  const known = text === null ? undefined : memory.lines.get(lineHash(text) ?? '')
  if (known === undefined || originWeight[known.origin] <= originWeight[range.origin]) return range
  return { ...range, ...known, evidence: recalled(known, movedLine) }
}

const earlierPush = {
  signal: 'memory/earlier-push',
  detail: 'marker of an earlier push, removed since',
} as const

const movedLine = {
  signal: 'memory/moved-line',
  detail: 'line moved from a merged change',
} as const

/** What is remembered names the tool and is as strong as what it rests on, no stronger; it stands first, what it rests on after it. */
function recalled(
  { evidence }: RememberedOrigin,
  how: Pick<Evidence, 'signal' | 'detail'>,
): readonly Evidence[] {
  const basis = strengths
    .map((strength) => evidence.find((known) => known.strength === strength))
    .find((known) => known !== undefined)
  const { tool = null, model = null, strength = 'declared' } = basis ?? {}
  const before = evidence.filter(({ signal }) => signal !== how.signal)
  return [{ ...how, tool, model, strength }, ...before]
}

const strengths = ['attested', 'declared', 'inferred'] as const

/** A merge's own patch repeats what other commits say. */
function patchIdOf(commit: Commit): string | null {
  return commit.parents.length > 1 ? null : patchId(commit.files)
}

function isAi({ origin }: RememberedOrigin): boolean {
  return origin === 'ai' || origin === 'mixed'
}

function hashesOf(changes: ChangeSet, kind: 'added' | 'removed'): ReadonlySet<string> {
  const lines = changes.files.flatMap(({ hunks }) => hunks.flatMap((hunk) => hunk.lines))
  const hashes = lines.filter((line) => line.kind === kind).map(({ text }) => lineHash(text))
  return new Set(hashes.filter((hash) => hash !== null))
}
