import { type Answer, jsonAnswer, parseBody, problem } from './answer.ts'
import { type Call, nameOf, type Route, repositoryOf } from './call.ts'
import { type CommentableLine, commentableLines } from './commentable-lines.ts'
import { forward } from './forward.ts'
import { compare, readPull } from './pulls.ts'
import { askAsPerson } from './upstream.ts'
import { type CommentPlace, type Comparison } from './world.ts'

interface NewComment {
  readonly path?: string
  readonly body?: string
  readonly line?: number
  readonly side?: string
  readonly start_line?: number | null
  readonly subject_type?: string
  readonly in_reply_to?: number
}

interface NewReview {
  readonly body?: string
  readonly event?: string
  readonly commit_id?: string
  readonly comments?: readonly NewComment[]
}

interface CommentJson {
  readonly id: number
}

type Place = { readonly position: number; readonly at: CommentPlace } | { readonly wrong: string }

const pull = String.raw`^/repos/([^/]+)/([^/]+)/pulls/(\d+)`
const comments = String.raw`^/repos/([^/]+)/([^/]+)/pulls/(?:comments(?:/\d+)?|\d+/comments|\d+/reviews/\d+/comments)$`

/** 0.12.2 places review comments by `position` only and checks none of them; GitHub takes lines and refuses the whole review for one wrong line. */
export const reviewRoutes: readonly Route[] = [
  { method: 'POST', path: new RegExp(`${pull}/reviews$`), answer: createReview },
  { method: 'POST', path: new RegExp(`${pull}/comments$`), answer: createComment },
  { method: 'GET', path: new RegExp(comments), answer: showComments },
  { method: 'PATCH', path: new RegExp(comments), answer: showComments },
]

async function createReview(call: Call): Promise<Answer> {
  const review = JSON.parse(call.body.toString('utf8')) as NewReview
  const wanted = review.comments ?? []
  if (review.event === 'COMMENT' && !review.body?.trim() && wanted.length === 0) {
    return problem(422, 'Unprocessable Entity', ['Review body is required'])
  }
  const files = (await comparison(call)).files
  const places = wanted.map((comment) => placeOf(files, comment))
  const wrong = places.flatMap((place) => ('wrong' in place ? [place.wrong] : []))
  if (wrong.length > 0) return problem(422, 'Unprocessable Entity', [...new Set(wrong)])
  const answer = await forward(call, { ...review, comments: toPositions(wanted, places) })
  if (answer.status >= 300) return answer
  await rememberPlaces(call, { reviewId: (parseBody(answer) as CommentJson).id, places })
  return answer
}

async function createComment(call: Call): Promise<Answer> {
  const comment = JSON.parse(call.body.toString('utf8')) as NewComment
  if (comment.in_reply_to !== undefined) {
    return forward(call, { ...comment, in_reply_to_id: comment.in_reply_to })
  }
  const place = placeOf((await comparison(call)).files, comment)
  if ('wrong' in place) {
    const message = `pull_request_review_thread.line must be part of the diff (${place.wrong})`
    return problem(422, 'Validation Failed', [{ resource: 'PullRequestReviewComment', message }])
  }
  const answer = await forward(call)
  if (answer.status >= 300) return answer
  const made = parseBody(answer) as CommentJson
  call.world.commentPlaces.set(made.id, place.at)
  return jsonAnswer(answer.status, { ...made, ...place.at })
}

async function showComments(call: Call): Promise<Answer> {
  const answer = await forward(call)
  if (answer.status !== 200) return answer
  const found = parseBody(answer) as CommentJson | readonly CommentJson[]
  const shown = isList(found)
    ? found.map((comment) => ({ ...comment, ...call.world.commentPlaces.get(comment.id) }))
    : { ...found, ...call.world.commentPlaces.get(found.id) }
  return { ...jsonAnswer(200, shown), headers: answer.headers }
}

async function comparison(call: Call): Promise<Comparison> {
  const repository = repositoryOf(call)
  return compare(call.world, repository, await readPull(call.world, repository, nameOf(call, 2)))
}

function placeOf(files: Comparison['files'], comment: NewComment): Place {
  const file = files.find((candidate) => candidate.filename === comment.path)
  if (file === undefined) return { wrong: 'Path could not be resolved' }
  if (comment.subject_type === 'file') {
    return { position: 1, at: { line: null, side: 'RIGHT', start_line: null } }
  }
  const { line = null, side = 'RIGHT', start_line: startLine = null } = comment
  const lines = commentableLines(file.patch ?? '')
  const end = lines.get(`${side}:${line}`)
  if (end === undefined) return { wrong: 'Line could not be resolved' }
  if (startLine !== null && !precedes(lines.get(`${side}:${startLine}`), end)) {
    return { wrong: 'Start line must precede the end line in the same hunk' }
  }
  return { position: end.position, at: { line, side, start_line: startLine } }
}

function precedes(start: CommentableLine | undefined, end: CommentableLine): boolean {
  return start !== undefined && start.position < end.position && start.hunk === end.hunk
}

function toPositions(wanted: readonly NewComment[], places: readonly Place[]) {
  return places.flatMap((place, index) =>
    'wrong' in place
      ? []
      : [
          {
            path: wanted[index]?.path,
            body: wanted[index]?.body ?? '',
            position: place.position,
          },
        ],
  )
}

async function rememberPlaces(
  call: Call,
  { reviewId, places }: { reviewId: number; places: readonly Place[] },
): Promise<void> {
  const { owner, repo } = repositoryOf(call)
  const path = `/repos/${owner}/${repo}/pulls/${nameOf(call, 2)}/reviews/${reviewId}/comments`
  const made = await askAsPerson<readonly CommentJson[]>(call.world, `GET ${path}?per_page=100`)
  const ordered = made.toSorted((first, second) => first.id - second.id)
  for (const [index, comment] of ordered.entries()) {
    const place = places[index]
    if (place !== undefined && !('wrong' in place)) {
      call.world.commentPlaces.set(comment.id, place.at)
    }
  }
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value)
}
