import { type Commit, type Person } from '../core/change-set.ts'
import {
  type DiscountedApproval,
  type DiscountReason,
  hasAtLeast,
  type Review,
} from '../core/people.ts'
import { type PullRequest } from '../core/pull-request.ts'

/** As much of a commit as tells who stands behind it. */
type Signed = Pick<Commit, 'author' | 'committer' | 'message' | 'parents'>

interface Given {
  readonly reviews: readonly Review[]
  readonly pull: PullRequest
  readonly commits: readonly Signed[]
}

export interface CountedApprovals {
  readonly counted: readonly Review[]
  readonly discounted: readonly DiscountedApproval[]
}

/**
 * Which approvals answer for a change: of persons with write access, on the newest head, by nobody who brought the change about
 * (author, committer, co-author, or who asked an agent for it).
 */
export function countApprovals(given: Given): CountedApprovals {
  const approvals = given.reviews.filter(({ state }) => state === 'approved')
  const involved = involvedIn(given)
  const judged = approvals.map((review) => ({ review, why: whyNot(review, given.pull, involved) }))
  return {
    counted: judged.filter(({ why }) => why === null).map(({ review }) => review),
    discounted: judged.flatMap(({ review, why }) =>
      why === null ? [] : [{ by: review.reviewer, why }],
    ),
  }
}

function whyNot(
  { reviewer, commitSha, permission }: Review,
  { headSha }: PullRequest,
  involved: ReadonlyMap<string, DiscountReason>,
): DiscountReason | null {
  if (!reviewer.isPerson) return 'not-a-person'
  const part = involved.get(reviewer.login.toLowerCase())
  if (part !== undefined) return part
  if (commitSha !== headSha) return 'stale'
  return hasAtLeast(permission, 'write') ? null : 'no-write-access'
}

/**
 * Who had a hand in a change, by login in lower case, with the part that says most. Merge commits bring nobody's own lines and make
 * nobody a committer.
 */
export function involvedIn({
  pull,
  commits,
}: Omit<Given, 'reviews'>): ReadonlyMap<string, DiscountReason> {
  const own = commits.filter(({ parents }) => parents.length < 2)
  const loginOf = loginsByAddress(commits)
  const coAuthors = own.flatMap(({ message }) => coAuthorsOf(message, loginOf))
  const requesters = isByAgent(pull, own) ? [...pull.assignees, ...coAuthors] : []
  const parts: readonly (readonly [DiscountReason, readonly (string | null)[]])[] = [
    ['co-author', coAuthors],
    ['committer', own.flatMap(({ author, committer }) => [author.login, committer.login])],
    ['requester', requesters],
    ['author', [pull.author.login]],
  ]
  return new Map(
    parts.flatMap(([part, logins]) =>
      logins.flatMap((login) => (login === null ? [] : [[login.toLowerCase(), part] as const])),
    ),
  )
}

/** An App opened it, or an App's commits are in it: then the people named beside it are who asked for it. */
function isByAgent(pull: PullRequest, commits: readonly Signed[]): boolean {
  return pull.authorApp !== null || commits.some(({ author }) => isAppLogin(author))
}

function isAppLogin({ login }: Person): boolean {
  return login?.endsWith('[bot]') ?? false
}

function loginsByAddress(commits: readonly Signed[]): ReadonlyMap<string, string> {
  return new Map(
    commits
      .flatMap(({ author, committer }) => [author, committer])
      .flatMap(({ email, login }) =>
        login === null ? [] : [[email.toLowerCase(), login] as const],
      ),
  )
}

/** As many as a message can sensibly have; 282 were seen. */
const mostCoAuthors = 1000
const coAuthor = /^[ \t]{0,8}co-authored-by:[^<\n]{0,400}<([^>\s]{1,320})>/gimu
const noReply = /^(?:\d{1,20}\+)?([\w-]{1,60}(?:\[bot\])?)@users\.noreply\.github\.com$/iu

/** Logins of the co-authors a message names by an address GitHub gave out, or one a commit of the change shows with its account. */
function coAuthorsOf(message: string, loginOf: ReadonlyMap<string, string>): readonly string[] {
  const logins: string[] = []
  for (const match of message.matchAll(coAuthor)) {
    const email = match[1]?.toLowerCase() ?? ''
    const login = noReply.exec(email)?.[1] ?? loginOf.get(email)
    if (login !== undefined) logins.push(login)
    if (logins.length >= mostCoAuthors) break
  }
  return logins
}
