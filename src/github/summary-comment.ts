import { type Assessment } from '../core/assessment.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { toSummary } from '../report/summary.ts'
import { call } from './call.ts'
import { hasNext } from './collect-pages.ts'
import { isOurs } from './existing-review.ts'
import { type GitHub } from './octokit.ts'
import { summaryMarker } from './review-marker.ts'
import { shortenMarkdown } from './shorten-markdown.ts'

interface SummaryRequest {
  readonly assessment: Assessment
  readonly pull: PullRequest
  /** Login our comments stand under, `slug[bot]`. */
  readonly botLogin: string | null
}

interface SummaryComment {
  readonly id: number
  readonly body: string
}

/** GitHub takes 65,536 characters; bytes are counted, so that it holds however GitHub counts. */
const longestComment = 65_536
const mostPages = 50

const pointer = 'Shortened to fit: the check `countersign` has the whole text.'

/** The text of the summary comment, or null when a pull request that has none needs none. */
export function toSummaryComment(assessment: Assessment): string | null {
  const { analysis, decision } = assessment
  const isWorthIt = decision.action === 'require-review' || decision.action === 'block'
  if (!isWorthIt && analysis.findings.length === 0) return null
  const text = `${summaryMarker}\n${toSummary(assessment).summary}`
  return shortenMarkdown(text, { maxBytes: longestComment, pointer })
}

/** What the comment says once everything it spoke of is gone. */
function toAllClear({ headSha }: Assessment): string {
  return `${summaryMarker}\n**Countersign:** all clear at ${headSha}. What was found before is gone.`
}

/**
 * One comment per pull request, made when there is something to say, edited in place, untouched when its text is the same. Gives
 * its id, or null when there is none. Throws `Failure`.
 */
export async function publishSummary(
  github: GitHub,
  { assessment, pull, botLogin }: SummaryRequest,
): Promise<number | null> {
  const { owner, repo, number } = pull
  const text = toSummaryComment(assessment)
  return call(github, async (request) => {
    const existing = await findSummary(github, pull, botLogin)
    if (existing === null && text === null) return null
    if (existing === null) {
      const { data } = await request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        owner,
        repo,
        issue_number: number,
        body: text ?? '',
      })
      return Number(data.id)
    }
    const body = text ?? toAllClear(assessment)
    if (comparable(existing.body) === comparable(body)) return existing.id
    await request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner,
      repo,
      comment_id: existing.id,
      body,
    })
    return existing.id
  })
}

/** The oldest comment of ours with the marker, page after page until it is found. */
async function findSummary(
  github: GitHub,
  { owner, repo, number }: PullRequest,
  botLogin: string | null,
): Promise<SummaryComment | null> {
  for (let page = 1; page <= mostPages; page += 1) {
    const { data, headers } = await call(github, (request) =>
      request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        owner,
        repo,
        issue_number: number,
        per_page: 100,
        page,
      }),
    )
    const found = data.find(
      ({ body, user }) => body?.includes(summaryMarker) && isOurs(user, botLogin),
    )
    if (found !== undefined) return { id: Number(found.id), body: found.body ?? '' }
    if (!hasNext(headers.link)) return null
  }
  return null
}

/** An all-clear stays as it is on later heads. */
function comparable(body: string): string {
  return body
    .replace(/all clear at [0-9a-f]{40,64}/u, 'all clear')
    .replaceAll('\r\n', '\n')
    .trim()
}
