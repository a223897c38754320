import { type Verdict, verdictOf } from '../attribution/combine-origins.ts'
import { appendRange } from '../attribution/ranges-of.ts'
import { type AttributedRange } from '../core/attribution.ts'
import { type AgentAtWork } from '../core/change-set.ts'
import { type Policy } from '../core/policy.ts'
import { readFileAt } from '../git/read-file-at.ts'
import { notesRef } from '../git/read-notes.ts'
import { defaultBases, readRange } from '../git/read-range.ts'
import { openRepository, type Place, type Repository, resolveCommits } from '../git/repository.ts'
import { attributeLocally } from '../local/attribute-locally.ts'
import { attributeNext } from '../local/attribute-next.ts'
import { baseBranchOf } from '../local/base-branch.ts'
import { type OriginRequest } from './line-origins.ts'
import { linesOf } from './lines-of.ts'
import { mapLines } from './map-lines.ts'
import { orNull } from './or-null.ts'

/** What the branch says of a file as it stands in the editor. */
export interface OnBranch {
  /** Who wrote which line, every line of it. */
  readonly ranges: readonly AttributedRange[]
  /** The branch it would be merged into, as far as that is known here. */
  readonly baseBranch: string | null
}

/** Null where there is no repository. */
export type ReadBranch = (request: OriginRequest) => Promise<OnBranch | null>

interface Asked {
  readonly env: Place['env']
  readonly agent: AgentAtWork | null
  readonly now: () => number
}

/**
 * Lines the branch has committed are whose `countersign check` says they are, lines in no commit yet whose the next commit would be, and
 * older ones nobody's: no pull request brings them in. All is read once per head, notes, base and policy, the text at the head once per file.
 */
export function readBranch(asked: Asked): ReadBranch {
  const currentOf = followBranches(asked)
  return async ({ root, path, text, policy, policyHash }) => {
    const current = await currentOf(root, { policy, policyHash })
    if (current === null) return null
    const { branch, committedLines } = current
    const known = await branch
    const ranges = toRanges({ path, text }, known, await committedLines(path))
    return { ranges, baseBranch: known.baseBranch }
  }
}

interface Branch {
  /** By path: the lines it adds. */
  readonly added: ReadonlyMap<string, readonly AttributedRange[]>
  /** What the next commit would be. */
  readonly next: Verdict
  readonly baseBranch: string | null
}

function toRanges(
  { path, text }: Pick<OriginRequest, 'path' | 'text'>,
  { added, next }: Pick<Branch, 'added' | 'next'>,
  committed: readonly string[],
): readonly AttributedRange[] {
  const ranges: AttributedRange[] = []
  const verdicts = byLine(added.get(path) ?? [])
  for (const [index, place] of mapLines(committed, linesOf(text)).entries()) {
    const verdict = place === null ? next : (verdicts.get(place + 1) ?? nobody)
    appendRange(ranges, { path, startLine: index + 1, endLine: index + 1, verdict })
  }
  return ranges
}

function byLine(ranges: readonly AttributedRange[]): ReadonlyMap<number, Verdict> {
  const lines = new Map<number, Verdict>()
  for (const { startLine, endLine, commitSha, origin, involvement, evidence } of ranges) {
    const verdict = { commitSha, origin, involvement, evidence }
    for (let line = startLine; line <= endLine; line += 1) lines.set(line, verdict)
  }
  return lines
}

const nobody: Verdict = { commitSha: null, origin: 'unknown', involvement: 'none', evidence: [] }

interface Current {
  readonly key: string
  readonly branch: Promise<Branch>
  /** At the head; none for a file it does not have. */
  readonly committedLines: (path: string) => Promise<readonly string[]>
}

/** Milliseconds for which it is not asked again where the head is. */
const headIsFresh = 1_000
const mostRoots = 20
const mostTexts = 50

type InForce = Pick<OriginRequest, 'policy' | 'policyHash'>

interface Known {
  readonly until: number
  readonly policyHash: string
  readonly current: Promise<Current | null>
}

function followBranches({ env, agent, now }: Asked) {
  const roots = new Map<string, Known>()
  return async (root: string, { policy, policyHash }: InForce): Promise<Current | null> => {
    const before = roots.get(root)
    const isFresh = before?.policyHash === policyHash && before.until > now()
    if (isFresh) return before.current
    if (roots.size >= mostRoots) roots.clear()
    const place = { cwd: root, env }
    const current = orNull(async () => {
      const repository = await openRepository(place)
      const [head = null, notes, ...bases] = await resolveCommits(repository, watchedNames)
      const key = [head, notes, ...bases, policyHash].join(' ')
      const known = await before?.current
      if (known?.key === key) return known
      const base = defaultBases[bases.findIndex((sha) => sha !== null)] ?? null
      const branch = attributeBranch(place, { repository, base, policy, agent })
      return { key, branch, committedLines: readTexts(place, head) }
    })
    roots.set(root, { until: now() + headIsFresh, policyHash, current })
    return current
  }
}

const watchedNames = ['HEAD', notesRef, ...defaultBases]

interface BranchRequest {
  readonly repository: Repository
  /** The name of what it is compared with; null when there is nothing. */
  readonly base: string | null
  readonly policy: Policy
  readonly agent: AgentAtWork | null
}

async function attributeBranch(
  place: Place,
  { repository, base, policy, agent }: BranchRequest,
): Promise<Branch> {
  const next = await orNull(async () => attributeNext(repository, { policy, agent }))
  return {
    added: base === null ? new Map() : await addedLines(place, base, policy),
    next: next === null ? nobody : verdictOf(next),
    baseBranch: await orNull(async () => baseBranchOf(place, base)),
  }
}

/** A branch that shares no history with its base adds nothing anybody knows of. */
async function addedLines(place: Place, base: string, policy: Policy): Promise<Branch['added']> {
  const attribution = await orNull(async () => {
    const { changes } = await readRange({ ...place, base, head: null })
    return attributeLocally(place, { changes, policy })
  })
  const added = new Map<string, AttributedRange[]>()
  for (const range of attribution?.ranges ?? []) {
    const known = added.get(range.path)
    if (known === undefined) added.set(range.path, [range])
    else known.push(range)
  }
  return added
}

function readTexts(place: Place, head: string | null): Current['committedLines'] {
  const texts = new Map<string, Promise<readonly string[]>>()
  return async (path) => {
    const before = texts.get(path)
    if (before !== undefined || head === null) return before ?? []
    if (texts.size >= mostTexts) texts.clear()
    const found = orNull(async () => readFileAt(place, { commit: head, path }))
    const lines = found.then((file) => linesOf(file?.text ?? ''))
    texts.set(path, lines)
    return lines
  }
}
