import { Failure } from '../core/failure.ts'
import { call } from './call.ts'
import { checkName } from './check-run.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'

/** A rule that asks for our check before a merge. */
export interface RequiredCheck {
  /** How people find it: `ruleset 5`, `branch protection`. */
  readonly rule: string
  /** Id of the App the check must come from; null: anybody with write access can set a status of the name. */
  readonly appId: number | null
  /** Who may go past it; null when this token may not see it. */
  readonly bypass: readonly BypassActor[] | null
}

/** Who may go past a rule, as GitHub names them. */
export interface BypassActor {
  readonly kind: string
  /** Of the App, team, role or account; null where the kind says it all. */
  readonly id: number | null
  /** `always`, or only by merging a pull request. */
  readonly when: string
}

export interface Protection {
  readonly branch: string
  /** Empty: nothing asks for the check. */
  readonly required: readonly RequiredCheck[]
}

/** Whether the default branch asks for our check, from whom, and who may go past that. Throws `Failure`. */
export async function fetchProtection(github: GitHub, name: RepositoryName): Promise<Protection> {
  const { owner, repo } = name
  const { data: repository } = await call(github, (request) =>
    request('GET /repos/{owner}/{repo}', { owner, repo }),
  )
  const branch = repository.default_branch
  const rulesets = await byRulesets(github, { ...name, branch })
  const classic = await byProtection(github, { ...name, branch })
  return { branch, required: [...rulesets, ...classic] }
}

interface Branch extends RepositoryName {
  readonly branch: string
}

async function byRulesets(
  github: GitHub,
  { owner, repo, branch }: Branch,
): Promise<readonly RequiredCheck[]> {
  const { data } = await call(github, (request) =>
    request('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
      owner,
      repo,
      branch,
      per_page: 100,
    }),
  )
  const required: RequiredCheck[] = []
  for (const rule of data) {
    if (rule.type !== 'required_status_checks') continue
    const { ruleset_id: id = null, parameters } = rule
    for (const appId of appsIn(parameters)) {
      const bypass = id === null ? null : await actorsOf(github, { owner, repo, id })
      required.push({ rule: id === null ? 'a ruleset' : `ruleset ${id}`, appId, bypass })
    }
  }
  return required
}

interface Check {
  readonly context: string
  readonly integration_id?: number | null
}

/** For each time our check is asked for, the App it must come from. */
function appsIn(parameters: unknown): readonly (number | null)[] {
  if (typeof parameters !== 'object' || parameters === null) return []
  if (!('required_status_checks' in parameters)) return []
  const checks = parameters.required_status_checks
  const ours = Array.isArray(checks) ? checks.filter(isOurCheck) : []
  return ours.map(({ integration_id: id }) => toAppId(id))
}

function isOurCheck(value: unknown): value is Check {
  const isObject = typeof value === 'object' && value !== null
  return isObject && 'context' in value && value.context === checkName
}

/** GitHub writes -1 for any source. */
function toAppId(id: number | null | undefined): number | null {
  return id === null || id === undefined || id <= 0 ? null : id
}

/** Only who may edit a ruleset sees who may go past it. */
async function actorsOf(
  github: GitHub,
  { owner, repo, id }: RepositoryName & { readonly id: number },
): Promise<readonly BypassActor[] | null> {
  try {
    const { data } = await call(github, (request) =>
      request('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { owner, repo, ruleset_id: id }),
    )
    return data.bypass_actors?.map((actor) => toActor(actor)) ?? null
  } catch (error) {
    const isHidden =
      error instanceof Failure &&
      (error.code === 'github-not-found' || error.code === 'github-forbidden')
    if (isHidden) return null
    throw error
  }
}

function toActor(actor: {
  readonly actor_type: string
  readonly actor_id?: number | null
  readonly bypass_mode?: string
}): BypassActor {
  const { actor_type: kind, actor_id: id = null, bypass_mode: when = 'always' } = actor
  return { kind, id, when }
}

/** Of classic protection GitHub tells everybody who can read the branch for whom its checks hold. */
const levels = {
  everyone: [],
  non_admins: [{ kind: 'Administrators', id: null, when: 'always' }],
} as const satisfies Readonly<Record<string, readonly BypassActor[]>>

async function byProtection(
  github: GitHub,
  { owner, repo, branch }: Branch,
): Promise<readonly RequiredCheck[]> {
  const { data } = await call(github, (request) =>
    request('GET /repos/{owner}/{repo}/branches/{branch}', { owner, repo, branch }),
  )
  const { checks = [], enforcement_level: level = '' } =
    data.protection.required_status_checks ?? {}
  if (level === 'off') return []
  const bypass = level === 'everyone' || level === 'non_admins' ? levels[level] : null
  return checks
    .filter(({ context }) => context === checkName)
    .map(({ app_id: id }) => ({ rule: 'branch protection', appId: toAppId(id), bypass }))
}
