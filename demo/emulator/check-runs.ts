import { moveHead } from './pulls.ts'
import { askAsPerson } from './upstream.ts'
import { type AppIdentity, type PullJson, type World } from './world.ts'

export interface CheckRunJson {
  readonly id: number
  readonly name: string
  readonly head_sha: string
  readonly status: string
  readonly conclusion: string | null
  readonly external_id: string
  readonly output: {
    readonly title: string | null
    readonly summary: string | null
    readonly text: string | null
  }
}

/** A check run as GitHub shows it: 0.12.2 knows neither its App nor its pull requests. */
export async function completeCheckRun(
  world: World,
  { owner, repo }: { owner: string; repo: string },
  run: CheckRunJson,
): Promise<CheckRunJson & { readonly app: object; readonly pull_requests: readonly object[] }> {
  const open = await askAsPerson<readonly PullJson[]>(
    world,
    `GET /repos/${owner}/${repo}/pulls?state=open&per_page=100`,
  )
  const here = open
    .map((pull) => moveHead(world, { owner, repo }, pull))
    .filter((pull) => pull.head.sha === run.head_sha)
  const annotations = {
    annotations_count: world.annotations.get(run.id)?.length ?? 0,
    annotations_url: `${world.url}/api/v3/repos/${owner}/${repo}/check-runs/${run.id}/annotations`,
  }
  return {
    ...run,
    output: { ...run.output, ...annotations },
    app: describeApp(world.app),
    pull_requests: here.map(({ id, number, url, head, base }) => ({
      id,
      number,
      url,
      head: { ref: head.ref, sha: head.sha },
      base: { ref: base.ref, sha: base.sha },
    })),
  }
}

export function describeApp(app: AppIdentity): Readonly<Record<string, unknown>> {
  return {
    id: app.id,
    slug: app.slug,
    node_id: `A_${app.id}`,
    name: app.name,
    owner: null,
    description: '',
    permissions: app.permissions,
    events: app.events,
  }
}
