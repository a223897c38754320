import { type Assessment } from '../core/assessment.ts'
import { Failure } from '../core/failure.ts'
import { type Action, type Decision } from '../core/policy.ts'
import { type PolicyDryRun } from '../core/policy-dry-run.ts'
import { toSummary } from '../report/summary.ts'
import { call } from './call.ts'
import { type CheckAction, toActions } from './check-actions.ts'
import { type CheckOutput, withCheckpoint } from './check-output.ts'
import { missingAnnotations } from './missing-annotations.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'
import { type Annotation, toAnnotations } from './to-annotations.ts'
import { type Problem, toProblemOutput } from './to-problem-output.ts'

/** Stable: branch rules name it. */
export const checkName = 'countersign'

interface Head extends RepositoryName {
  readonly headSha: string
  /** Ours, to tell our runs from those of others under our name; without it only a refused write tells. */
  readonly appId?: number | null
}

interface NewCheck extends Head {
  readonly externalId: string
  readonly detailsUrl: string | null
}

interface Run extends RepositoryName {
  readonly checkRunId: number
}

/** GitHub takes this many annotations a request and appends them. */
const batchSize = 50
/** One request a second: more annotations than this would keep the verdict waiting. */
const mostAnnotations = 500
const longestSummary = 65_535

/** Where a policy only observes nothing is held, and nothing that would have been held passes for a success. */
const conclusions = {
  enforce: {
    allow: 'success',
    warn: 'success',
    'require-review': 'action_required',
    block: 'failure',
  },
  observe: { allow: 'success', warn: 'success', 'require-review': 'neutral', block: 'neutral' },
} as const satisfies Record<Decision['mode'], Record<Action, CheckOutput['conclusion']>>

export function toCheckOutput(
  assessment: Assessment,
  dryRun: PolicyDryRun | null = null,
): CheckOutput {
  const { action, mode } = assessment.decision
  const { title, summary } = toSummary(assessment, dryRun)
  const annotations = toAnnotations(assessment)
  const hidden = annotations.length - mostAnnotations
  const note = hidden > 0 ? `\n\n${hidden} more findings are not shown beside their lines.` : ''
  return {
    conclusion: conclusions[mode][action],
    title,
    summary: summary.slice(0, longestSummary - note.length) + note,
    annotations: annotations.slice(0, mostAnnotations),
  }
}

/** Puts our one check on a head to `in_progress`, whether it is new or was there, and gives its id. Throws `Failure`. */
export async function startCheck(github: GitHub, check: NewCheck): Promise<number> {
  const { owner, repo, headSha, externalId, detailsUrl } = check
  const fields = {
    status: 'in_progress',
    external_id: externalId,
    ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
  } as const
  return call(github, async (request) => {
    for (const { id } of await listRuns(github, check)) {
      const run = { owner, repo, checkRunId: id }
      const started_at = new Date().toISOString()
      if (await isOurs(update(github, run, { ...fields, started_at }))) return id
    }
    const { data } = await request('POST /repos/{owner}/{repo}/check-runs', {
      ...fields,
      owner,
      repo,
      name: checkName,
      head_sha: headSha,
    })
    return Number(data.id)
  })
}

/** Completes a run with the last of its annotations; those it already shows are not sent again. Throws `Failure`. */
export async function completeCheck(
  github: GitHub,
  { output, ...run }: Run & { readonly output: CheckOutput },
): Promise<void> {
  const { conclusion } = output
  const actions = toActions(conclusion)
  const rest = [...(await missingAnnotations(github, run, output.annotations))]
  while (rest.length > batchSize) {
    await append(github, run, { output, batch: rest.splice(0, batchSize) })
  }
  await append(github, run, { output, batch: rest, status: 'completed', conclusion, actions })
}

interface Failed extends Run {
  readonly problem: Problem
  /** Of the log, when there is one. */
  readonly checkpoint: string | null
}

/** Ends a run that could not judge: never a success, and its text says what, why and what to do. Throws `Failure`. */
export async function failCheck(
  github: GitHub,
  { owner, repo, checkRunId, problem, checkpoint }: Failed,
): Promise<void> {
  const output = withCheckpoint(toProblemOutput(problem), checkpoint)
  await completeCheck(github, { owner, repo, checkRunId, output })
}

/** Ends our unfinished check on a head that is no longer the newest. Throws `Failure`. */
export async function cancelCheck(github: GitHub, head: Head): Promise<void> {
  const { owner, repo } = head
  for (const { id, status } of await listRuns(github, head)) {
    if (status === 'completed') continue
    const run = { owner, repo, checkRunId: id }
    await isOurs(update(github, run, { status: 'completed', ...overtaken }))
  }
}

const overtaken = {
  conclusion: 'cancelled',
  output: {
    title: 'Overtaken by a newer push',
    summary: 'The newest commit of the pull request carries the verdict.',
  },
} as const

interface KnownRun {
  readonly id: number
  readonly status: string
}

/** Runs of our name on a head, newest first. */
async function listRuns(github: GitHub, head: Head): Promise<readonly KnownRun[]> {
  const { owner, repo, headSha, appId } = head
  const { data } = await call(github, (request) =>
    request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
      owner,
      repo,
      ref: headSha,
      check_name: checkName,
      per_page: 100,
      ...(appId === undefined || appId === null ? {} : { app_id: appId }),
    }),
  )
  return data.check_runs
    .map(({ id, status }) => ({ id: Number(id), status }))
    .toSorted((first, second) => second.id - first.id)
}

interface RunUpdate {
  readonly status?: 'in_progress' | 'completed'
  readonly conclusion?: CheckOutput['conclusion']
  readonly external_id?: string
  readonly details_url?: string
  readonly started_at?: string
  readonly actions?: CheckAction[]
  readonly output?: {
    readonly title: string
    readonly summary: string
    readonly annotations?: Annotation[]
  }
}

async function update(
  github: GitHub,
  { owner, repo, checkRunId }: Run,
  fields: RunUpdate,
): Promise<void> {
  await call(github, (request) =>
    request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      owner,
      repo,
      check_run_id: checkRunId,
      ...fields,
    }),
  )
}

interface Batch extends Pick<RunUpdate, 'status' | 'conclusion' | 'actions'> {
  readonly output: CheckOutput
  readonly batch: readonly Annotation[]
}

/** An update that failed may have left its annotations behind, so a second attempt looks first. */
async function append(github: GitHub, run: Run, { output, batch, ...fields }: Batch) {
  const { owner, repo, checkRunId } = run
  const { title, summary } = output
  await call(github, async (request, attempt) => {
    const annotations = attempt === 1 ? batch : await missingAnnotations(github, run, batch)
    await request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      owner,
      repo,
      check_run_id: checkRunId,
      ...fields,
      output: { title, summary, ...(annotations.length > 0 && { annotations: [...annotations] }) },
    })
  })
}

const notOurs: ReadonlySet<string> = new Set(['github-forbidden', 'github-not-found'])

/** False when GitHub says that the run is not ours to change. */
async function isOurs(write: Promise<void>): Promise<boolean> {
  try {
    await write
    return true
  } catch (error) {
    if (error instanceof Failure && notOurs.has(error.code)) return false
    throw error
  }
}
