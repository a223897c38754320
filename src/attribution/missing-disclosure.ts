import { type CommitOrigin } from '../core/attribution.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { type DisclosureDuty, type MissingDisclosure } from '../core/provenance.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { originWeight } from './origin-weight.ts'
import { readMessage } from './read-message.ts'

/**
 * Where a change does not say about AI what the project asks for. Merge commits need nothing, nor does a staged change: it
 * has no message yet. A co-author that an earlier push named and the commit no longer does is not held against it.
 */
export function missingDisclosure(
  change: { readonly changes: ChangeSet; readonly pullRequest: PullRequest | null },
  origins: readonly CommitOrigin[],
  duty: DisclosureDuty,
): MissingDisclosure {
  const bySha = new Map(origins.map((origin) => [origin.sha, origin]))
  const commits = change.changes.commits.filter(
    ({ sha, parents }) => parents.length < 2 && !/^0+$/u.test(sha),
  )
  const withoutTrailer = commits.filter((commit) => {
    const isAi = originWeight[bySha.get(commit.sha)?.origin ?? 'unknown'] >= originWeight.mixed
    return (isAi || duty.trailersOn === 'all') && !hasTrailer(commit.message, duty.trailers)
  })
  const withCoAuthor = commits.filter(
    ({ sha, message }) =>
      hasTrailer(message, ['co-authored-by']) &&
      bySha.get(sha)?.evidence.some(({ detail }) => detail === 'co-author trailer'),
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
