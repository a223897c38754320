import { Failure } from '../core/failure.ts'
import { call } from './call.ts'
import { checkName } from './check-run.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'

/** A rule that asks for our check before a merge. */
export interface RequiredCheck {
  readonly from: 'ruleset' | 'branch-protection'
  /** Id of the App the check must come from; null: anybody with write access can set a status of the name. */
  readonly appId: number | null
}

export interface Protection {
  readonly branch: string
  /** Empty: nothing asks for the check. */
  readonly required: readonly RequiredCheck[]
  /** Who may go past the rules, as GitHub names the kinds; null when this token may not see it. */
  readonly bypass: readonly string[] | null
}

/** Whether the default branch asks for our check. Throws `Failure`. */
export async function fetchProtection(github: GitHub, name: RepositoryName): Promise<Protection> {
  const { owner, repo } = name
  const { data: repository } = await call(github, (request) =>
    request('GET /repos/{owner}/{repo}', { owner, repo }),
  )
  const branch = repository.default_branch
  const rules = await branchRules(github, { ...name, branch })
  const classic = await branchProtection(github, { ...name, branch })
  return {
    branch,
    required: [...rules.flatMap((rule) => requiredBy(rule)), ...classic],
    bypass: await bypassOf(github, name, rules),
  }
}

interface Branch extends RepositoryName {
  readonly branch: string
}

interface Rule {
  readonly type: string
  readonly ruleset_id?: number
  readonly parameters?: unknown
}

async function branchRules(
  github: GitHub,
  { owner, repo, branch }: Branch,
): Promise<readonly Rule[]> {
  const { data } = await call(github, (request) =>
    request('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
      owner,
      repo,
      branch,
      per_page: 100,
    }),
  )
  return data.filter(({ type }) => type === 'required_status_checks')
}

interface Check {
  readonly context: string
  readonly integration_id?: number | null
}

function requiredBy({ parameters }: Rule): readonly RequiredCheck[] {
  return checksOf(parameters)
    .filter(({ context }) => context === checkName)
    .map(({ integration_id }) => ({ from: 'ruleset', appId: integration_id ?? null }))
}

function checksOf(parameters: unknown): readonly Check[] {
  if (typeof parameters !== 'object' || parameters === null) return []
  if (!('required_status_checks' in parameters)) return []
  const checks = parameters.required_status_checks
  return Array.isArray(checks) ? checks.filter(isCheck) : []
}

function isCheck(value: unknown): value is Check {
  return (
    typeof value === 'object' &&
    value !== null &&
    'context' in value &&
    typeof value.context === 'string'
  )
}

/** The branch itself tells a part of its protection to everybody who can read it. */
async function branchProtection(
  github: GitHub,
  { owner, repo, branch }: Branch,
): Promise<readonly RequiredCheck[]> {
  const { data } = await call(github, (request) =>
    request('GET /repos/{owner}/{repo}/branches/{branch}', { owner, repo, branch }),
  )
  const checks = data.protection.required_status_checks?.checks ?? []
  return checks
    .filter(({ context }) => context === checkName)
    .map(({ app_id: appId }) => ({ from: 'branch-protection', appId: appId ?? null }))
}

/** Only who may edit a ruleset sees who may go past it. */
async function bypassOf(
  github: GitHub,
  { owner, repo }: RepositoryName,
  rules: readonly Rule[],
): Promise<readonly string[] | null> {
  const ids = [...new Set(rules.flatMap(({ ruleset_id: id }) => id ?? []))]
  if (ids.length === 0) return null
  const kinds: string[] = []
  for (const id of ids) {
    const actors = await actorsOf(github, { owner, repo, id })
    if (actors === null) return null
    kinds.push(...actors)
  }
  return [...new Set(kinds)]
}

async function actorsOf(
  github: GitHub,
  { owner, repo, id }: RepositoryName & { readonly id: number },
): Promise<readonly string[] | null> {
  try {
    const { data } = await call(github, (request) =>
      request('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { owner, repo, ruleset_id: id }),
    )
    return data.bypass_actors?.map((actor) => actor.actor_type) ?? null
  } catch (error) {
    const isHidden =
      error instanceof Failure &&
      (error.code === 'github-not-found' || error.code === 'github-forbidden')
    if (isHidden) return null
    throw error
  }
}
