import { type PolicySource, sourceName } from '../core/policy-in-force.ts'

/** Which files judged, the outermost floor first: `the default`, or each with its commit. */
export function policyName(sources: readonly PolicySource[]): string {
  return sources.map(nameWithCommit).join(', below it ')
}

function nameWithCommit(source: PolicySource): string {
  const commit = 'commitSha' in source ? source.commitSha : null
  const name = sourceName(source)
  return commit === null ? name : `${name} at ${commit.slice(0, 8)}`
}
