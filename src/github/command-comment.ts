import { Failure } from '../core/failure.ts'
import { type Account } from '../core/people.ts'
import { call } from './call.ts'
import { collectPages } from './collect-pages.ts'
import { isOurs } from './existing-review.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'
import { fingerprintsIn } from './review-marker.ts'
import { toAccount } from './reviews.ts'

/** `conversation`: below the description; `line`: in the thread beside a line. */
export type CommentPlace = 'conversation' | 'line'

export interface CommentName extends RepositoryName {
  readonly number: number
  readonly place: CommentPlace
  readonly id: number
}

export interface CommandComment {
  readonly body: string
  readonly author: Account
  /** Somebody changed it after it was written. */
  readonly isEdited: boolean
  /** Written by or through an App. */
  readonly isByApp: boolean
  /** Findings the thread it stands in is about; empty in the conversation. */
  readonly about: readonly string[]
  /** Id of the comment that began the thread: its own where there is none. */
  readonly thread: number
}

/** A comment as it reads now, or null when it is gone. Throws `Failure`. */
export async function fetchCommandComment(
  github: GitHub,
  name: CommentName,
): Promise<CommandComment | null> {
  try {
    return name.place === 'line' ? await fromLine(github, name) : await fromTalk(github, name)
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-not-found') return null
    throw error
  }
}

async function fromTalk(github: GitHub, name: CommentName): Promise<CommandComment | null> {
  const { owner, repo, id } = name
  const { data } = await call(github, (request) =>
    request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner,
      repo,
      comment_id: id,
    }),
  )
  return toComment(data, { about: [], thread: id })
}

async function fromLine(github: GitHub, name: CommentName): Promise<CommandComment | null> {
  const { owner, repo, id } = name
  const data = await fetchLineComment(github, { owner, repo, id })
  const root = data.in_reply_to_id
  const first =
    root === undefined || root === null
      ? data
      : await fetchLineComment(github, { owner, repo, id: root })
  const about = isOurs(first.user, null) ? fingerprintsIn(first.body) : []
  return toComment(data, { about, thread: Number(first.id) })
}

async function fetchLineComment(
  github: GitHub,
  { owner, repo, id }: RepositoryName & { readonly id: number },
) {
  const { data } = await call(github, (request) =>
    request('GET /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
      owner,
      repo,
      comment_id: id,
    }),
  )
  return data
}

interface CommentJson {
  readonly body?: string
  readonly user: {
    readonly id: number | bigint
    readonly login: string
    readonly type: string
  } | null
  readonly created_at: string
  readonly updated_at: string
  readonly performed_via_github_app?: unknown
}

/** GitHub tells whole seconds; nobody edits faster. */
const editSlackMs = 1500

function toComment(
  data: CommentJson,
  { about, thread }: Pick<CommandComment, 'about' | 'thread'>,
): CommandComment | null {
  if (data.user === null) return null
  return {
    body: (data.body ?? '').slice(0, 65_536),
    author: toAccount(data.user),
    isEdited: Date.parse(data.updated_at) - Date.parse(data.created_at) > editSlackMs,
    isByApp: (data.performed_via_github_app ?? null) !== null || data.user.type !== 'User',
    about,
    thread,
  }
}

/** Doing it again changes nothing: GitHub keeps one reaction of a kind. Throws `Failure`. */
export async function react(
  github: GitHub,
  { owner, repo, place, id }: CommentName,
  content: '+1' | 'confused',
): Promise<void> {
  const route =
    place === 'line'
      ? ('POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions' as const)
      : ('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions' as const)
  await call(github, (request) => request(route, { owner, repo, comment_id: id, content }))
}

interface Answer {
  readonly comment: CommentName
  readonly thread: number
  readonly body: string
  readonly botLogin: string | null
}

/** Answers a comment once, in its thread: an answer of ours with its mark is not written again. Throws `Failure`. */
export async function answerComment(
  github: GitHub,
  { comment, thread, body, botLogin }: Answer,
): Promise<void> {
  const mark = answerMarker(comment)
  const text = `${body}\n\n${mark}`
  if (await isAnswered(github, comment, { mark, botLogin })) return
  const { owner, repo, number } = comment
  await call(github, async (request, attempt) => {
    if (attempt > 1 && (await isAnswered(github, comment, { mark, botLogin }))) return
    if (comment.place === 'line') {
      await request(
        'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies',
        {
          owner,
          repo,
          pull_number: number,
          comment_id: thread,
          body: text,
        },
      )
      return
    }
    await request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: number,
      body: text,
    })
  })
}

function answerMarker({ place, id }: CommentName): string {
  return `<!-- countersign:answer:${place}:${id} -->`
}

const mostPages = 50

async function isAnswered(
  github: GitHub,
  { owner, repo, number, place }: CommentName,
  { mark, botLogin }: { readonly mark: string; readonly botLogin: string | null },
): Promise<boolean> {
  const { items } = await collectPages(
    github,
    async (request, page) => {
      const common = { owner, repo, per_page: 100, page }
      const { data, headers } =
        place === 'line'
          ? await request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
              ...common,
              pull_number: number,
            })
          : await request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
              ...common,
              issue_number: number,
            })
      return { items: data.map(({ body, user }) => ({ body, user })), link: headers.link }
    },
    mostPages,
  )
  return items.some(({ body, user }) => isOurs(user ?? null, botLogin) && body?.endsWith(mark))
}
