import { createHash } from 'node:crypto'
import { analyse } from './analysis/analyse.ts'
import { type ChangeKnowledge } from './analysis/knowledge.ts'
import { secretPatterns } from './analysis/secrets/patterns.ts'
import { attribute } from './attribution/attribute.ts'
import { authorKind } from './attribution/author-kind.ts'
import { type BlamedRange } from './attribution/index-blame.ts'
import { type LineRecord } from './attribution/line-record.ts'
import { type OriginMemory } from './attribution/memory.ts'
import { missingDisclosure } from './attribution/missing-disclosure.ts'
import { type Assessment, type EngineVersion } from './core/assessment.ts'
import { type Attribution } from './core/attribution.ts'
import { type ChangeFacts, type DecisionBasis } from './core/change-facts.ts'
import { type ChangeSet } from './core/change-set.ts'
import { type PeopleSay } from './core/people-say.ts'
import { type PolicyInForce } from './core/policy-in-force.ts'
import { type PullRequest } from './core/pull-request.ts'
import { type Rule } from './core/rule.ts'
import { version } from './core/version.ts'
import { decide } from './policy/decide.ts'
import { hasTrial } from './policy/rules-in-force.ts'

/** What a verdict rests on beside the change and the policy: fetched before, so that `assess` does no I/O. */
export interface AssessKnowledge extends Omit<ChangeKnowledge, 'secrets'> {
  /** Hints about origin outside the commits; null for local changes. */
  readonly pullRequest: PullRequest | null
  /** The branch a local change is compared with; null when that is none, or for a pull request, which says so itself. */
  readonly baseBranch: string | null
  /** The day of the verdict, `YYYY-MM-DD` (UTC). */
  readonly today: string
  readonly lineRecords: readonly LineRecord[]
  readonly memory: OriginMemory
  /** What blame says about files that attribution cannot trace without it. */
  readonly blame: readonly BlamedRange[]
  readonly engine: EngineVersion
  readonly people: PeopleSay
}

/** THE pipeline: attribution → analysis → decision. Equal input gives an equal assessment, byte for byte. */
export function assess(
  changes: ChangeSet,
  policy: PolicyInForce,
  knowledge: AssessKnowledge,
): Assessment {
  const { provenance } = policy.policy
  const attribution = attribute({ ...knowledge, changes, vocabulary: provenance })
  return assessAttributed({ changes, attribution }, policy, knowledge)
}

interface AttributedChange {
  readonly changes: ChangeSet
  readonly attribution: Attribution
}

/** The same for a change of which it is known already who wrote its lines. */
export function assessAttributed(
  { changes, attribution }: AttributedChange,
  policy: PolicyInForce,
  knowledge: AssessKnowledge,
): Assessment {
  const { provenance, secrets, licences } = policy.policy
  const analysis = analyse(changes, attribution, { ...knowledge, secrets, licences })
  const { pullRequest, people, today } = knowledge
  const basis: DecisionBasis = {
    facts: factsOf(policy, knowledge),
    missing: missingDisclosure(
      { changes, pullRequest },
      attribution.commits,
      provenance.disclosure,
    ),
    people,
    today: hasTrial(policy.policy) ? today : null,
  }
  const { sources, settings, ignored, notices, floorHash } = policy
  return {
    repository: changes.repository,
    baseSha: changes.baseSha,
    headSha: changes.headSha,
    attribution,
    analysis,
    decision: decide({ attribution, analysis, basis, policy }),
    basis,
    policyOrigin: { sources, settings, ignored, notices, floorHash },
    engine: knowledge.engine,
  }
}

function factsOf(
  { policy }: PolicyInForce,
  { pullRequest, baseBranch }: AssessKnowledge,
): ChangeFacts {
  if (pullRequest === null) return { author: null, labels: null, baseBranch, isFork: null }
  return {
    author: authorKind(pullRequest, policy.provenance),
    labels: pullRequest.labels,
    baseBranch: pullRequest.baseRef,
    isFork: pullRequest.isFork,
  }
}

/** Names what judges: this package's version and the SHA-256 of the rules and secret formats it judges by. */
export function engineVersion(rules: readonly Rule[]): EngineVersion {
  const rulesHash = createHash('sha256')
    .update(JSON.stringify({ rules, secretPatterns }))
    .digest('hex')
  return { version, rulesHash }
}
