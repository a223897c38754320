import { waitFor } from '../wait-for.ts'
import { type PullRequest } from './pull-requests.ts'
import { pathOf } from './repositories.ts'
import { askAs, type StandIn } from './upstream.ts'
import { type World } from './world.ts'

interface Made {
  readonly id: number
}

/** Writes below the description and waits until the App was told. */
export async function comment(
  world: World,
  { repository, number }: PullRequest,
  { who, body }: { readonly who: Pick<StandIn, 'token'>; readonly body: string },
): Promise<number> {
  const request = `POST ${pathOf(repository)}/issues/${number}/comments`
  const { id } = await askAs<Made>(world, who, { request, body: { body } })
  await told(world, 'issue_comment', id)
  return id
}

/** Answers in the thread beside a line. */
export async function reply(
  world: World,
  { repository, number }: PullRequest,
  { who, body, to }: { readonly who: StandIn; readonly body: string; readonly to: number },
): Promise<number> {
  const request = `POST ${pathOf(repository)}/pulls/${number}/comments`
  const { id } = await askAs<Made>(world, who, { request, body: { body, in_reply_to_id: to } })
  await told(world, 'pull_request_review_comment', id)
  return id
}

/** Submits a review with a yes, on the head of the moment unless another is named. */
export async function approve(
  world: World,
  { repository, number }: PullRequest,
  { who, sha }: { readonly who: StandIn; readonly sha: string },
): Promise<number> {
  const request = `POST ${pathOf(repository)}/pulls/${number}/reviews`
  const body = { event: 'APPROVE', body: 'Looks right.', commit_id: sha }
  const { id } = await askAs<Made>(world, who, { request, body })
  await told(world, 'pull_request_review', id)
  return id
}

async function told(world: World, event: string, id: number): Promise<void> {
  const there = await waitFor(
    () =>
      world.deliveries.some((delivery) => {
        const { comment: said, review } = delivery.payload as { comment?: Made; review?: Made }
        const about = said?.id ?? review?.id
        return delivery.event === event && delivery.statusCode !== 0 && about === id
      }),
    { patience: 15_000 },
  )
  if (!there) throw new Error(`the emulator sent no ${event} for ${id}`)
}
