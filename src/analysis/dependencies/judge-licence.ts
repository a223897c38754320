import { type DependencyChange } from '../../core/dependency.ts'
import { type Detection } from '../../core/finding.ts'
import { type LicencePolicy } from '../../core/licence-policy.ts'
import { type PackageFacts } from '../../core/package-facts.ts'
import { type LicenceTerms, licenceTerms } from './licence-terms.ts'
import { packageDetection, shown } from './package-detection.ts'

/** Whether the licence of a new dependency is one the policy lets in; silent while the policy says nothing of licences. */
export function judgeLicence(
  dependency: DependencyChange,
  facts: PackageFacts | null,
  policy: LicencePolicy,
): readonly Detection[] {
  if (!asksForLicences(policy) || dependency.change !== 'added') return []
  if (facts?.existence !== 'exists') return []
  const terms = facts.licence === null ? 'unreadable' : licenceTerms(facts.licence, policy)
  if (terms === 'allowed') return []
  return [
    packageDetection(dependency, {
      ruleId: 'dependency/licence-denied',
      severity: gravity[terms],
      confidence: terms === 'unreadable' ? 'medium' : 'high',
      title: 'Licence that the policy does not let in',
      what: `${shown(dependency.name)} ${licenceOf(facts)}: ${meanings[terms]}.`,
      why: 'Shipping code without the right to, or on terms nobody agreed to, can cost more than writing it.',
      remedy:
        'Take a package with another licence, or have the list of licences in the policy extended by who answers for it.',
    }),
  ]
}

function asksForLicences({ allow, deny }: LicencePolicy): boolean {
  return allow !== null || deny.length > 0
}

function licenceOf({ licence, latestVersion }: PackageFacts): string {
  const release = latestVersion === null ? '' : ` (release ${shown(latestVersion)})`
  return licence === null ? `states no licence${release}` : `is under ${shown(licence)}${release}`
}

const gravity = {
  denied: 'high',
  'not-allowed': 'high',
  none: 'high',
  unreadable: 'medium',
} as const satisfies Record<Exclude<LicenceTerms, 'allowed'>, string>

const meanings = {
  denied: 'the policy denies it',
  'not-allowed': 'it is not on the policy’s list',
  none: 'it grants no right to use the code',
  unreadable: 'that names no licence a list could hold, so a person has to read it',
} as const satisfies Record<Exclude<LicenceTerms, 'allowed'>, string>
