import {
  type CommitOrigin,
  type Evidence,
  type Involvement,
  type Origin,
  type Strength,
} from '../core/attribution.ts'
import { type Commit } from '../core/change-set.ts'
import { type Match, matchSignals } from './match-signals.ts'
import { involvementWeight, originWeight } from './origin-weight.ts'
import { readIdentity } from './read-identity.ts'
import { type Message, readMessage } from './read-message.ts'
import { type SignalIndex, signalsOf } from './signal-index.ts'

/** A commit shows at most this many traces; a squash of hundreds of commits has more than anybody reads. */
const mostEvidence = 20

/**
 * What one commit says about who wrote its lines. Positive evidence of AI wins over everything; a claim that no AI was
 * used is shown and changes nothing; without any trace the origin is `unknown`, never `human`.
 */
export function classifyCommit(commit: Commit, index: SignalIndex): CommitOrigin {
  const message = readMessage(commit.message)
  const matches = matchSignals(commit, message, index)
    .filter((match) => !isFalseCopilotTrailer(match, commit))
    .map((match) => ({ match, origin: originOf(match) }))
    .toSorted(byWeight)
  const squash = isSquash(commit, message)
  const strongest = matches[0]?.origin ?? 'unknown'
  const origin = squash ? originOfSquash(strongest, matches, { message, index }) : strongest
  return {
    sha: commit.sha,
    origin,
    involvement: involvementOf(matches, origin !== strongest && origin === 'mixed'),
    evidence: evidenceOf(commit, matches),
  }
}

/** GitHub's `refs/pull/N/merge`: nobody wrote it and it is rebuilt at will, so no line may be put down to it. */
export function isTestMerge(commit: Commit): boolean {
  return (
    commit.parents.length === 2 &&
    /^Merge (?:[0-9a-f]{40}|[0-9a-f]{64}) into (?:[0-9a-f]{40}|[0-9a-f]{64})\s*$/.test(
      commit.message.slice(0, 200),
    )
  )
}

interface Weighed {
  readonly match: Match
  readonly origin: Origin
}

/** An agent that only committed may have carried a person's edits: it took part, its share is not known. */
function originOf(match: Match): Origin {
  const onlyCommitted = match.detail === 'committer' && match.signal.origin === 'ai'
  return onlyCommitted ? 'mixed' : match.signal.origin
}

/** As in `originWeight`, but here `unknown` is only a remark: any other trace says more about the commit. */
function weightOf(origin: Origin): number {
  return origin === 'unknown' ? 0 : originWeight[origin]
}

function byWeight(a: Weighed, b: Weighed): number {
  return (
    weightOf(b.origin) - weightOf(a.origin) ||
    involvementWeight[b.match.involvement] - involvementWeight[a.match.involvement] ||
    (a.match.signal.id < b.match.signal.id ? -1 : 1)
  )
}

/** VS Code credited Copilot for other tools' and people's lines in these two weeks (microsoft/vscode 314311, 313064). */
const falseCopilotTrailers = { from: '2026-04-22', to: '2026-05-06' } as const

function isFalseCopilotTrailer(match: Match, commit: Commit): boolean {
  if (match.signal.id !== 'copilot-vscode/identity') return false
  const day = commit.committedAt?.slice(0, 10) ?? ''
  return falseCopilotTrailers.from <= day && day <= falseCopilotTrailers.to
}

/** Several authors' work in one commit: GitHub's squash and queue commits, and messages glued from several. */
function isSquash(commit: Commit, message: Message): boolean {
  if (message.lines.some((line) => /^-{9}$/.test(line))) return true
  const byGitHub = commit.committer.email.toLowerCase() === 'noreply@github.com'
  const merged =
    / \(#\d+\)$/.test(message.subject) || /^Merge pull request #\d/.test(message.subject)
  return byGitHub && merged
}

/**
 * One unit with an agent and somebody else in it is `mixed`, unless the agent is its author. A bot's squash with another
 * co-author holds lines the bot did not write.
 */
function originOfSquash(
  strongest: Origin,
  matches: readonly Weighed[],
  context: { readonly message: Message; readonly index: SignalIndex },
): Origin {
  if (strongest === 'ai') {
    return matches.some(({ match, origin }) => origin === 'ai' && match.detail === 'commit author')
      ? 'ai'
      : 'mixed'
  }
  if (strongest === 'bot' && hasOtherCoAuthor(context)) return 'unknown'
  return strongest
}

function hasOtherCoAuthor({
  message,
  index,
}: {
  readonly message: Message
  readonly index: SignalIndex
}): boolean {
  return message.trailers.some((trailer) => {
    if (trailer.key !== 'co-authored-by') return false
    const identity = readIdentity(trailer.value)
    const listed = signalsOf(index, identity, 'author').length > 0
    return !listed && identity.account?.endsWith('[bot]') !== true
  })
}

/** From trailers and identities; a footer says only that the tool was there, so it counts when nothing else speaks. */
function involvementOf(matches: readonly Weighed[], downgraded: boolean): Involvement {
  if (downgraded) return 'co-authored'
  const counting = matches.filter(({ origin }) => origin !== 'bot' || matches[0]?.origin === 'bot')
  const precise = counting.filter(({ match }) => match.signal.trace.kind !== 'footer')
  const voices = precise.length > 0 ? precise : counting
  return voices.reduce<Involvement>(
    (most, { match }) =>
      involvementWeight[match.involvement] > involvementWeight[most] ? match.involvement : most,
    'none',
  )
}

function evidenceOf(commit: Commit, matches: readonly Weighed[]): readonly Evidence[] {
  return matches.slice(0, mostEvidence).map(({ match }) => ({
    signal: match.signal.id,
    tool: match.tool,
    model: match.model,
    strength: strengthOf(match, commit),
    detail: match.detail,
  }))
}

/**
 * An App's account as author plus GitHub's own signature: GitHub made the commit for that App. Anything else the commit says is a
 * claim, and what only stands beside it a hint.
 */
function strengthOf(match: Match, commit: Commit): Strength {
  if (match.isAccount && commit.signature === 'github') return 'attested'
  const { source, trace } = match.signal
  return source === 'third-party' || trace.kind === 'at-work' ? 'inferred' : 'declared'
}
