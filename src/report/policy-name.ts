import { type PolicySource } from '../core/policy-in-force.ts'
import { sourceName } from '../core/source-name.ts'
import { visibleText } from './visible-text.ts'

/** Which files judged, the outermost floor first: `the default`, or files and their commits. */
export function policyName(sources: readonly PolicySource[]): string {
  return sources.map((source) => nameWithCommit(source)).join(', below it ')
}

function nameWithCommit(source: PolicySource): string {
  const commit = 'commitSha' in source ? source.commitSha : null
  const name = visibleText(sourceName(source), 200)
  return commit === null ? name : `${name} at ${commit.slice(0, 8)}`
}
