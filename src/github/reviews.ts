import { type Account, type Review } from '../core/people.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { collectPages } from './collect-pages.ts'
import { type GitHub } from './octokit.ts'
import { fetchPermission } from './permission.ts'

interface User {
  readonly id: number | bigint
  readonly login: string
  readonly type: string
}

/** Bounds the look at a conversation: 2,000 reviews. */
const mostPages = 20
/** Permissions are asked for one by one. */
const mostReviewers = 50

type Word = Omit<Review, 'permission'>

/**
 * The last yes or no of everybody who reviewed a pull request, with what they may do in the repository now. A remark takes nothing
 * back; a dismissed review is none. Throws `Failure`.
 */
export async function fetchReviews(
  github: GitHub,
  { owner, repo, number }: PullRequest,
): Promise<readonly Review[]> {
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
  const last = new Map<number, Word | null>()
  for (const { user, state, commit_id: commitSha } of items) {
    if (user === null || !decisive.has(state)) continue
    const reviewer = toAccount(user)
    last.set(reviewer.id, toWord(reviewer, state, commitSha))
  }
  const words = [...last.values()].filter((word) => word !== null).slice(-mostReviewers)
  const reviews: Review[] = []
  for (const word of words) reviews.push(await withPermission(github, { owner, repo, word }))
  return reviews
}

const decisive: ReadonlySet<string> = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'])

function toWord(reviewer: Account, state: string, commitSha: string | null): Word | null {
  if (state === 'DISMISSED') return null
  return {
    reviewer,
    state: state === 'APPROVED' ? 'approved' : 'changes-requested',
    commitSha: commitSha ?? '',
  }
}

async function withPermission(
  github: GitHub,
  { owner, repo, word }: { readonly owner: string; readonly repo: string; readonly word: Word },
): Promise<Review> {
  const asks = word.reviewer.isPerson && word.state === 'approved'
  const { login } = word.reviewer
  const permission = asks ? await fetchPermission(github, { owner, repo, login }) : 'none'
  return { ...word, permission }
}

/** Apps and machine accounts GitHub knows as such are no persons. */
export function toAccount({ id, login, type }: User): Account {
  return { id: Number(id), login, isPerson: type === 'User' && !login.endsWith('[bot]') }
}
