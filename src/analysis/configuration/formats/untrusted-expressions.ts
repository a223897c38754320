/** What others than the repository's members write, by context of a workflow expression. */
const untrusted: readonly RegExp[] = [
  /^github\.event\.(?:issue|pull_request|discussion|milestone)\.(?:title|body|description)$/u,
  /^github\.event\.(?:comment|review|review_comment)\.body$/u,
  /^github\.event\.pages\.\*?\.?\w*$/u,
  /^github\.event\.commits\b.*\.(?:message|author\.(?:name|email)|committer\.(?:name|email))$/u,
  /^github\.event\.commits$/u,
  /^github\.event\.(?:head_commit|workflow_run\.head_commit)\.(?:message|author\.(?:name|email)|committer\.(?:name|email))$/u,
  /^github\.event\.pull_request\.head\.(?:ref|label|repo\.(?:default_branch|description|homepage))$/u,
  /^github\.event\.workflow_run\.(?:head_branch|display_title|head_repository\.description|pull_requests\b.*\.head\.ref)$/u,
  /^github\.event\.client_payload\b/u,
  /^github\.head_ref$/u,
  /^github\.event\.(?:discussion|issue|pull_request|comment|review)$/u,
  /^github\.event$/u,
  /^github$/u,
]

/** The commit or branch of a pull request, by which a checkout takes code its author chose. */
const headOfOthers: readonly RegExp[] = [
  /^github\.event\.pull_request\.head\.(?:sha|ref|repo\.full_name|repo\.clone_url)$/u,
  /^github\.event\.(?:number|pull_request\.number|issue\.number|pull_request\.merge_commit_sha)$/u,
  /^github\.event\.workflow_run\.(?:head_sha|head_branch|head_repository\.full_name|head_commit\.id)$/u,
  /^github\.head_ref$/u,
  /^github\.event\.client_payload\b/u,
]

/** `untrusted`: text somebody from outside chooses; `head`: names code from outside; `secret`; `input`: of a call or dispatch. */
export function labelsOfContext(name: string): readonly string[] {
  const labels: string[] = []
  if (untrusted.some((each) => each.test(name))) labels.push('untrusted')
  if (headOfOthers.some((each) => each.test(name))) labels.push('head')
  if (/^secrets(?:\.|$)/u.test(name)) labels.push('secret')
  if (name === 'secrets') labels.push('all-secrets')
  if (/^(?:inputs|github\.event\.inputs)(?:\.|$)/u.test(name)) labels.push('input')
  if (name === 'github.token') labels.push('secret')
  return labels
}
