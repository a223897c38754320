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
  /^github\.head_ref$/u,
  /^github\.event\.(?:discussion|issue|pull_request|comment|review)$/u,
  /^github\.event$/u,
  /^github$/u,
]

/** Those of them that may hold several lines; a title or the name of a branch has one. */
const severalLines: readonly RegExp[] = [
  /^github\.event\.(?:issue|pull_request|discussion|milestone|comment|review|review_comment)\.(?:body|description)$/u,
  /^github\.event\b.*commits?\b.*\.message$/u,
]

/** What a push brings: it was merged, or its author may write to the repository. */
const pushed: readonly RegExp[] = [/^github\.event\.(?:commits|head_commit)\b/u]

/** The commit or repository of a pull request, by which a checkout takes code its author chose. */
const headOfOthers: readonly RegExp[] = [
  /^github\.event\.pull_request\.head\.(?:sha|repo\.(?:full_name|clone_url|html_url))$/u,
  /^github\.event\.(?:number|pull_request\.number|issue\.number|pull_request\.merge_commit_sha)$/u,
  /^github\.event\.workflow_run\.(?:head_sha|head_repository\.full_name|head_commit\.id)$/u,
]

/**
 * `untrusted`: text somebody from outside chooses, with `untrusted-lines` where it may have several and `pushed` where it came by a push;
 * `head`: names code from outside (the name of a branch alone names one of the repository's own), `other-run` a run of another workflow; `secret`; `all-secrets`; `input`: of a call or dispatch.
 */
export function labelsOfContext(name: string): readonly string[] {
  const labels: string[] = []
  if (untrusted.some((each) => each.test(name))) labels.push('untrusted')
  if (severalLines.some((each) => each.test(name))) labels.push('untrusted-lines')
  if (pushed.some((each) => each.test(name))) labels.push('pushed')
  if (headOfOthers.some((each) => each.test(name))) labels.push('head')
  if (name === 'github.event.workflow_run.id') labels.push('other-run')
  if (/^secrets(?:\.|$)/u.test(name)) labels.push('secret')
  if (name === 'secrets') labels.push('all-secrets')
  if (/^(?:inputs|github\.event\.(?:inputs|client_payload))(?:\.|$)/u.test(name))
    labels.push('input')
  if (name === 'github.token') labels.push('secret')
  return labels
}
