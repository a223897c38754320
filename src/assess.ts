import { createHash } from 'node:crypto'
import { analyse } from './analysis/analyse.ts'
import { type ChangeKnowledge } from './analysis/knowledge.ts'
import { secretPatterns } from './analysis/secrets/patterns.ts'
import { attribute } from './attribution/attribute.ts'
import { type BlamedRange } from './attribution/index-blame.ts'
import { type LineRecord } from './attribution/line-record.ts'
import { type OriginMemory } from './attribution/memory.ts'
import { missingDisclosure } from './attribution/missing-disclosure.ts'
import { type Assessment, type EngineVersion } from './core/assessment.ts'
import { canonicalJson } from './core/canonical-json.ts'
import { type ChangeSet } from './core/change-set.ts'
import { type Decision, type PeopleSay, type PolicyInForce } from './core/policy.ts'
import { type PullRequest } from './core/pull-request.ts'
import { type Rule } from './core/rule.ts'
import { version } from './core/version.ts'
import { decide } from './policy/decide.ts'

/** What a verdict rests on beside the change and the policy: fetched before, so that `assess` does no I/O. */
export interface AssessKnowledge extends ChangeKnowledge {
  /** Hints about origin outside the commits; null for local changes. */
  readonly pullRequest: PullRequest | null
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
  const { provenance, licences } = policy.policy
  const attribution = attribute({ ...knowledge, changes, vocabulary: provenance })
  const analysis = analyse(changes, attribution, { ...knowledge, licences })
  return {
    repository: changes.repository,
    baseSha: changes.baseSha,
    headSha: changes.headSha,
    attribution,
    analysis,
    decision: decideOn({ attribution, analysis }, { ...knowledge, changes, policy }),
    policySource: policy.source,
    engine: knowledge.engine,
  }
}

interface Ground extends Pick<AssessKnowledge, 'pullRequest' | 'people'> {
  readonly changes: ChangeSet
  readonly policy: PolicyInForce
}

/** The same verdict once people have spoken: who wrote what and what is wrong stay as they are, only the decision is taken anew. */
export function redecide(assessment: Assessment, ground: Ground): Assessment {
  return { ...assessment, decision: decideOn(assessment, ground) }
}

function decideOn(
  { attribution, analysis }: Pick<Assessment, 'attribution' | 'analysis'>,
  { changes, policy, pullRequest, people }: Ground,
): Decision {
  const duty = policy.policy.provenance.disclosure
  const missing = missingDisclosure({ changes, pullRequest }, attribution.commits, duty)
  return decide({ attribution, analysis, missing, policy }, people)
}

/** Names what judges: this package's version and the SHA-256 of the rules and secret formats it judges by. */
export function engineVersion(rules: readonly Rule[]): EngineVersion {
  const rulesHash = createHash('sha256')
    .update(canonicalJson({ rules, secretPatterns }))
    .digest('hex')
  return { version, rulesHash }
}
