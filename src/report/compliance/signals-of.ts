import { type Category } from '../../core/finding.ts'
import { type DecisionFacts } from './decision-facts.ts'
import { type SignalId, signalIds } from './signals.ts'
import { type VerdictFacts } from './verdict-facts.ts'

/** An enabled rule, as far as a report speaks of it. */
export interface RuleOutline {
  readonly id: string
  readonly category: Category
  readonly cwe: readonly number[]
}

interface MergedFacts {
  readonly decision: DecisionFacts | null
  /** The whole verdict, when it is at hand and the one the log speaks of. */
  readonly facts: VerdictFacts | null
}

/** The evidence on record of one merged change, in the order of the table. */
export function signalsOf(
  { decision, facts }: MergedFacts,
  rules: readonly RuleOutline[],
): readonly SignalId[] {
  const isAnalysed = facts !== null
  const isLookedUp = facts?.isLookedUp === true
  const held: Partial<Record<SignalId, boolean>> = {
    ...(decision === null ? {} : ofDecision(decision)),
    findings: isAnalysed,
    secret_scan: isAnalysed,
    dep_delta: isAnalysed,
    dep_exists: isLookedUp,
    vuln_match: isLookedUp,
    license: isLookedUp,
    iac: isAnalysed && rules.some(({ category }) => category === 'infrastructure'),
    merge: true,
    bypass: true,
    audit_proof: true,
  }
  return signalIds.filter((id) => held[id] === true)
}

function ofDecision(decision: DecisionFacts): Partial<Record<SignalId, boolean>> {
  return {
    delivery: decision.hasDelivery,
    decision: true,
    policy_version: decision.policySha256 !== '',
    ruleset_version: decision.rulesSha256 !== '',
    ai_provenance: decision.lines !== null,
    approvals: decision.approvedBy.length > 0,
    waiver: true,
    attest: decision.result === 'allow' || decision.result === 'warn',
  }
}
