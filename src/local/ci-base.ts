/** Where a CI system says what a pull or merge request goes into. */
interface BaseVariable {
  readonly name: string
  /** `commit`: a hash; `branch`: a name at origin, `refs/heads/` before it or not. */
  readonly kind: 'commit' | 'branch'
}

/** GitHub Actions, GitLab CI, Jenkins (multibranch), Azure Pipelines, Bitbucket. Set on pull requests only. */
const baseVariables = [
  { name: 'GITHUB_BASE_REF', kind: 'branch' },
  { name: 'CI_MERGE_REQUEST_DIFF_BASE_SHA', kind: 'commit' },
  { name: 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME', kind: 'branch' },
  { name: 'CHANGE_TARGET', kind: 'branch' },
  { name: 'SYSTEM_PULLREQUEST_TARGETBRANCH', kind: 'branch' },
  { name: 'BITBUCKET_PR_DESTINATION_BRANCH', kind: 'branch' },
] as const satisfies readonly BaseVariable[]

/** The base of the pull request this CI job runs for, as a name git knows; null outside of one. */
export function ciBase(env: Readonly<Record<string, string | undefined>>): string | null {
  for (const { name, kind } of baseVariables) {
    const text = env[name]?.trim() ?? ''
    if (text === '') continue
    return kind === 'commit' ? text : `refs/remotes/origin/${text.replace(/^refs\/heads\//u, '')}`
  }
  return null
}
