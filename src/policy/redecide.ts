import { type Assessment } from '../core/assessment.ts'
import { type Decision, type Policy } from '../core/policy.ts'
import { type PolicyInForce } from '../core/policy-in-force.ts'
import { type MissingDisclosure } from '../core/provenance.ts'
import { decide } from './decide.ts'

/**
 * The decision on a recorded change under a policy. Under its own policy it is the recorded one, byte for byte. Under another one the
 * findings, the origins of lines and what was not disclosed stay as they were recorded: what a policy's `provenance` would have made of
 * the commits cannot be told from the record. `today` stands in where the record has no day because none was needed.
 */
export function redecide(
  { attribution, analysis, basis }: Pick<Assessment, 'attribution' | 'analysis' | 'basis'>,
  policy: Pick<PolicyInForce, 'policy' | 'hash'>,
  today: string | null,
): Decision {
  const missing = stillAsked(basis.missing, policy.policy)
  return decide({
    attribution,
    analysis,
    basis: { ...basis, missing, today: basis.today ?? today },
    policy,
  })
}

/** A duty that the other policy does not have is not missed. */
function stillAsked(missing: MissingDisclosure, { provenance }: Policy): MissingDisclosure {
  const { trailers, forbidCoAuthors, statement } = provenance.disclosure
  return {
    withoutTrailer: trailers.length === 0 ? [] : missing.withoutTrailer,
    withCoAuthor: forbidCoAuthors ? missing.withCoAuthor : [],
    withoutStatement: statement !== null && missing.withoutStatement,
  }
}
