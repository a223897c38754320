import { type CommitOrigin } from '../core/attribution.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { originWeight } from './origin-weight.ts'
import { readMessage } from './read-message.ts'

/** What a project asks its contributors to say about AI; policy sets it, because projects differ. */
export interface DisclosureDuty {
  /** Trailer keys, any case, one of which a commit needs with a value, e.g. `Assisted-by`. Empty: no such duty. */
  readonly trailers: readonly string[]
  /** `ai`: commits known to be AI or mixed need the trailer; `all`: every commit, where `none` is a value too. */
  readonly trailersOn: 'ai' | 'all'
  /** No AI may stand as co-author of a commit. */
  readonly forbidCoAuthors: boolean
  /** How a line of the pull request's text begins that says it, any case, e.g. `AI usage:`. Null: no such duty. */
  readonly statement: string | null
}

export interface MissingDisclosure {
  /** Commits without the trailer. */
  readonly withoutTrailer: readonly string[]
  /** Commits with an AI as co-author where that is forbidden. */
  readonly withCoAuthor: readonly string[]
  /** The pull request lacks the statement; false for a local change. */
  readonly withoutStatement: boolean
}

/** Where a change does not say about AI what the project asks for. Merge commits need nothing. */
export function missingDisclosure(
  change: { readonly changes: ChangeSet; readonly pullRequest: PullRequest | null },
  origins: readonly CommitOrigin[],
  duty: DisclosureDuty,
): MissingDisclosure {
  const bySha = new Map(origins.map((origin) => [origin.sha, origin]))
  const commits = change.changes.commits.filter((commit) => commit.parents.length < 2)
  const withoutTrailer = commits.filter((commit) => {
    const isAi = originWeight[bySha.get(commit.sha)?.origin ?? 'unknown'] >= originWeight.mixed
    return (isAi || duty.trailersOn === 'all') && !hasTrailer(commit.message, duty.trailers)
  })
  const withCoAuthor = commits.filter((commit) =>
    bySha.get(commit.sha)?.evidence.some(({ detail }) => detail === 'co-author trailer'),
  )
  return {
    withoutTrailer: duty.trailers.length === 0 ? [] : withoutTrailer.map(({ sha }) => sha),
    withCoAuthor: duty.forbidCoAuthors ? withCoAuthor.map(({ sha }) => sha) : [],
    withoutStatement: !hasStatement(change.pullRequest, duty.statement),
  }
}

function hasTrailer(message: string, keys: readonly string[]): boolean {
  const wanted = new Set(keys.map((key) => key.toLowerCase()))
  return readMessage(message).trailers.some(({ key, value }) => wanted.has(key) && value !== '')
}

function hasStatement(pullRequest: PullRequest | null, statement: string | null): boolean {
  if (pullRequest === null || statement === null) return true
  const start = statement.toLowerCase()
  return readMessage(`-\n${pullRequest.body}`).lines.some((line) => {
    const text = line.replace(/^[^\p{L}]{0,8}/u, '').toLowerCase()
    return text.startsWith(start) && /[\p{L}\p{N}]/u.test(text.slice(start.length))
  })
}
