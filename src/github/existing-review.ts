import { collectPages } from './collect-pages.ts'
import { type Anchor } from './comment-anchor.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'
import { fingerprintsIn, hasMarker, settledMarker } from './review-marker.ts'

/** A comment of ours beside a line. */
export interface ExistingComment {
  readonly id: number
  readonly path: string
  readonly body: string
  /** What it speaks of, the leading finding first. */
  readonly fingerprints: readonly string[]
  /** Where it stands now; null when the diff has no such lines any more. */
  readonly anchor: Anchor | null
  /** It already says that the finding is gone. */
  readonly isSettled: boolean
  /** Somebody else wrote into its thread. */
  readonly isAnswered: boolean
}

export interface ExistingReview {
  readonly id: number
  readonly body: string
  readonly isPending: boolean
}

interface Conversation extends RepositoryName {
  readonly number: number
  /** Login of our App, `slug[bot]`; when null any App's comment with our marker is taken for ours. */
  readonly botLogin: string | null
}

interface Author {
  readonly login: string
  readonly type: string
}

/** Bounds the look at a conversation: 5,000 comments. */
const mostPages = 50

/** Our comments beside lines, oldest first. A marker in a comment of anybody else counts for nothing. Throws `Failure`. */
export async function listOurComments(
  github: GitHub,
  conversation: Conversation,
): Promise<readonly ExistingComment[]> {
  const { owner, repo, number, botLogin } = conversation
  const { items } = await collectPages(
    github,
    async (request, page) => {
      const { data, headers } = await request(
        'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
        { owner, repo, pull_number: number, per_page: 100, page },
      )
      return { items: data, link: headers.link }
    },
    mostPages,
  )
  const answered = new Set(
    items
      .filter(({ user }) => !isOurs(user, botLogin))
      .map(({ in_reply_to_id }) => in_reply_to_id ?? 0),
  )
  return items.flatMap(({ id, path, body, user, in_reply_to_id, line, start_line }) => {
    const fingerprints = fingerprintsIn(body)
    const isReply = in_reply_to_id !== undefined && in_reply_to_id !== null
    if (isReply || fingerprints.length === 0 || !isOurs(user, botLogin)) return []
    return {
      id: Number(id),
      path,
      body,
      fingerprints,
      anchor: toAnchor(line, start_line),
      isSettled: hasMarker(body, settledMarker),
      isAnswered: answered.has(Number(id)),
    }
  })
}

/** Our reviews, a leftover pending one included. Throws `Failure`. */
export async function listOurReviews(
  github: GitHub,
  conversation: Conversation,
): Promise<readonly ExistingReview[]> {
  const { owner, repo, number, botLogin } = conversation
  const { items } = await collectPages(
    github,
    async (request, page) => {
      const { data, headers } = await request(
        'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
        { owner, repo, pull_number: number, per_page: 100, page },
      )
      return { items: data, link: headers.link }
    },
    mostPages,
  )
  return items
    .filter(({ user }) => isOurs(user, botLogin))
    .map(({ id, body, state }) => ({ id: Number(id), body, isPending: state === 'PENDING' }))
}

export function isOurs(user: Author | null, botLogin: string | null): boolean {
  if (user === null) return false
  return botLogin === null ? user.type === 'Bot' : user.login === botLogin
}

function toAnchor(
  line: number | null | undefined,
  startLine: number | null | undefined,
): Anchor | null {
  return line === null || line === undefined ? null : { line, startLine: startLine ?? null }
}
