import { type Suppressed } from '../../core/assessment.ts'
import { type Finding } from '../../core/finding.ts'

const reason = 'The policy lists its fingerprint under `secrets.allow`.'

/** Takes out the secrets whose fingerprints the policy says are none. Only secrets: nothing else can be allowed this way. */
export function withoutAllowed(
  findings: readonly Finding[],
  allowed: ReadonlySet<string>,
): { readonly findings: readonly Finding[]; readonly suppressed: readonly Suppressed[] } {
  if (allowed.size === 0) return { findings, suppressed: [] }
  return {
    findings: findings.filter((finding) => !isAllowed(finding, allowed)),
    suppressed: findings
      .filter((finding) => isAllowed(finding, allowed))
      .map((finding) => ({ finding, reason })),
  }
}

function isAllowed({ category, fingerprint }: Finding, allowed: ReadonlySet<string>): boolean {
  return category === 'secret' && allowed.has(fingerprint)
}
