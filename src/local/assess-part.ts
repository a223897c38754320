import { engineVersion } from '../assess.ts'
import { type Analysis, type Assessment } from '../core/assessment.ts'
import { type Attribution } from '../core/attribution.ts'
import { nobodySays } from '../core/people-say.ts'
import { type PolicyInForce } from '../core/policy-in-force.ts'
import { decide } from '../policy/decide.ts'
import { hasTrial } from '../policy/rules-in-force.ts'
import { rules } from '../rules/index.ts'

interface Part {
  readonly repository: string
  readonly baseSha: string
  readonly headSha: string
  readonly attribution: Attribution
  readonly analysis: Analysis
}

/** What the policy makes of a part of a verdict, such as only its secrets. Duties of disclosure are no part of it. */
export function assessPart(part: Part, policy: PolicyInForce): Assessment {
  const { repository, baseSha, headSha, attribution, analysis } = part
  const basis = {
    facts: { author: null, labels: null, baseBranch: null, isFork: null },
    missing: { withoutTrailer: [], withCoAuthor: [], withoutStatement: false },
    people: nobodySays,
    today: hasTrial(policy.policy) ? new Date().toISOString().slice(0, 10) : null,
  }
  const { sources, settings, ignored, notices, floorHash } = policy
  return {
    repository,
    baseSha,
    headSha,
    attribution,
    analysis,
    decision: decide({ attribution, analysis, basis, policy }),
    basis,
    policyOrigin: { sources, settings, ignored, notices, floorHash },
    engine: engineVersion(rules),
  }
}
