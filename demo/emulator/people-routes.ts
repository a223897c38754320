import { type Answer, jsonAnswer, parseBody, problem } from './answer.ts'
import { type Call, nameOf, type Route } from './call.ts'
import { forward } from './forward.ts'
import { everybody } from './upstream.ts'

const repository = '^/repos/[^/]+/[^/]+'

/** Roles of people and signs under comments: 0.12.2 makes every member an administrator and knows no reactions. */
export const peopleRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: new RegExp(`${repository}/collaborators/([^/]+)/permission$`),
    answer: showPermission,
  },
  {
    method: 'GET',
    path: new RegExp(`${repository}/issues/comments/\\d+$`),
    answer: showComment,
  },
  {
    method: 'POST',
    path: new RegExp(`^(${repository.slice(1)}/pulls/\\d+/comments)/(\\d+)/replies$`),
    answer: addReply,
  },
  {
    method: 'POST',
    path: new RegExp(`${repository}/(?:issues|pulls)/comments/(\\d+)/reactions$`),
    answer: addReaction,
  },
]

/** GitHub says of a comment whether an App wrote it in a person's name. */
export function throughApp({ world }: Pick<Call, 'world'>, { body }: { readonly body?: unknown }) {
  const isThrough = typeof body === 'string' && world.throughApp.has(body)
  return { performed_via_github_app: isThrough ? { id: 1, slug: 'some-app' } : null }
}

async function showComment(call: Call): Promise<Answer> {
  const answer = await forward(call)
  if (answer.status !== 200) return answer
  const comment = parseBody(answer) as { readonly body?: unknown }
  return jsonAnswer(200, { ...comment, ...throughApp(call, comment) })
}

const coarse = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
} as const

async function showPermission(call: Call): Promise<Answer> {
  const who = everybody.find(({ login }) => login === nameOf(call, 0))
  if (who === undefined) return problem(404, 'Not Found')
  const { login, role } = who
  return jsonAnswer(200, { permission: coarse[role], role_name: role, user: { login } })
}

async function addReply(call: Call): Promise<Answer> {
  const { body } = JSON.parse(call.body.toString('utf8')) as { body: string }
  const url = new URL('http://x/')
  return forward(
    { ...call, path: nameOf(call, 0), url },
    { body, in_reply_to_id: Number(nameOf(call, 1)) },
  )
}

async function addReaction(call: Call): Promise<Answer> {
  const commentId = Number(nameOf(call, 0))
  const { content } = JSON.parse(call.body.toString('utf8')) as { content: string }
  const known = call.world.reactions.some(
    (one) => one.commentId === commentId && one.content === content,
  )
  if (!known) call.world.reactions.push({ commentId, content })
  return jsonAnswer(known ? 200 : 201, { id: commentId, content })
}
