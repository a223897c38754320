import { type Answer, jsonAnswer, pageOf, parseBody, problem } from './answer.ts'
import { type Call, nameOf, type Route, repositoryOf } from './call.ts'
import { type CheckRunJson, completeCheckRun } from './check-runs.ts'
import { forward, refusal } from './forward.ts'
import { ask, person } from './upstream.ts'
import { type Annotation } from './world.ts'

interface CheckRunWrite {
  readonly head_sha?: string
  readonly output?: {
    readonly summary?: string
    readonly text?: string
    readonly annotations?: readonly Partial<Annotation>[]
  }
}

const repository = '^/repos/([^/]+)/([^/]+)'
const levels = new Set(['notice', 'warning', 'failure'])

/** 0.12.2 replaces annotations on update, drops their titles, takes 51 of them and any head. GitHub does none of that. */
export const checkRoutes: readonly Route[] = [
  { method: 'POST', path: new RegExp(`${repository}/check-runs$`), answer: write },
  { method: 'PATCH', path: new RegExp(`${repository}/check-runs/(\\d+)$`), answer: write },
  { method: 'GET', path: new RegExp(`${repository}/check-runs/(\\d+)$`), answer: show },
  {
    method: 'GET',
    path: new RegExp(`${repository}/check-runs/(\\d+)/annotations$`),
    answer: listAnnotations,
  },
  {
    method: 'GET',
    path: new RegExp(`${repository}/(?:commits/.+|check-suites/\\d+)/check-runs$`),
    answer: list,
  },
]

async function write(call: Call): Promise<Answer> {
  const request = JSON.parse(call.body.toString('utf8')) as CheckRunWrite
  const wrong = objection(request) ?? (await unknownHead(call, request))
  if (wrong !== null) return problem(422, wrong)
  const answer = await forward(call)
  if (answer.status >= 300) return answer
  const run = parseBody(answer) as CheckRunJson
  const { annotations } = call.world
  const added = (request.output?.annotations ?? []).map(toAnnotation)
  annotations.set(run.id, [...(annotations.get(run.id) ?? []), ...added])
  return jsonAnswer(answer.status, await completeCheckRun(call.world, repositoryOf(call), run))
}

async function show(call: Call): Promise<Answer> {
  const answer = await forward(call)
  if (answer.status !== 200) return answer
  const run = parseBody(answer) as CheckRunJson
  return jsonAnswer(200, await completeCheckRun(call.world, repositoryOf(call), run))
}

async function list(call: Call): Promise<Answer> {
  const answer = await forward(call)
  if (answer.status !== 200) return answer
  const { check_runs: runs } = parseBody(answer) as { check_runs: readonly CheckRunJson[] }
  const complete = runs.map(async (run) => completeCheckRun(call.world, repositoryOf(call), run))
  const appId = call.url.searchParams.get('app_id')
  const ours = appId === null || appId === String(call.world.app.id)
  const shown = ours ? await Promise.all(complete) : []
  return {
    ...jsonAnswer(200, { total_count: shown.length, check_runs: shown }),
    headers: answer.headers,
  }
}

async function listAnnotations(call: Call): Promise<Answer> {
  const { owner, repo } = repositoryOf(call)
  const id = nameOf(call, 2)
  const refused = await refusal(call, `/repos/${owner}/${repo}/check-runs/${id}`)
  return refused ?? pageOf(call.world.annotations.get(Number(id)) ?? [], call.url)
}

/** GitHub's own limits, in its words; null when the request keeps them. */
function objection({ output = {} }: CheckRunWrite): string | null {
  const { annotations = [], summary = '', text = '' } = output
  if (annotations.length > 50) {
    return `Invalid request.\n\nNo more than 50 items are allowed; ${annotations.length} were supplied.`
  }
  const longest = Math.max(summary.length, text.length)
  if (longest > 65_535) {
    return `Invalid request.\n\nOnly 65535 characters are allowed; ${longest} were supplied.`
  }
  return annotations.every(isComplete) ? null : 'Invalid request.\n\nInvalid annotation.'
}

function isComplete(annotation: Partial<Annotation>): boolean {
  const { annotation_level: level, message, path } = annotation
  return levels.has(level ?? '') && Boolean(message) && Boolean(path)
}

async function unknownHead(call: Call, { head_sha: sha }: CheckRunWrite): Promise<string | null> {
  if (call.method !== 'POST' || sha === undefined) return null
  const { owner, repo } = repositoryOf(call)
  const commit = await ask(call.world, {
    method: 'GET',
    path: `/repos/${owner}/${repo}/git/commits/${encodeURIComponent(sha)}`,
    authorization: `token ${person.token}`,
  })
  return commit.status === 200 ? null : `No commit found for SHA: ${sha}`
}

function toAnnotation(given: Partial<Annotation>): Annotation {
  return {
    path: given.path ?? '',
    start_line: given.start_line ?? 0,
    end_line: given.end_line ?? 0,
    annotation_level: given.annotation_level ?? 'notice',
    title: given.title ?? null,
    message: given.message ?? '',
    raw_details: given.raw_details ?? null,
  }
}
