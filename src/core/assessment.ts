import { type Attribution } from './attribution.ts'
import { type DecisionBasis } from './change-facts.ts'
import { type DependencyChange } from './dependency.ts'
import { type Finding } from './finding.ts'
import { type Gap } from './gap.ts'
import { type PackageFacts } from './package-facts.ts'
import { type Decision } from './policy.ts'
import { type PolicyOrigin } from './policy-in-force.ts'

export interface Analysis {
  /** On lines this change adds: these count. */
  readonly findings: readonly Finding[]
  /** On other lines of the changed files: shown folded, never judged. */
  readonly context: readonly Finding[]
  /** Silenced by an inline `countersign-ignore` with a reason, or by `secrets.allow` of the policy. */
  readonly suppressed: readonly Suppressed[]
  /** New and changed third-party packages, from the manifests of the change. */
  readonly dependencies: readonly DependencyChange[]
  /** What registries said about them: with these the verdict can be repeated. */
  readonly packageFacts: readonly PackageFacts[]
  readonly gaps: readonly Gap[]
  /** How many changed files were analysed to the end. */
  readonly analysedFiles: number
}

export interface Suppressed {
  readonly finding: Finding
  readonly reason: string
}

/** The whole verdict on one head commit. Plain JSON. */
export interface Assessment {
  readonly repository: string
  readonly baseSha: string
  readonly headSha: string
  readonly attribution: Attribution
  readonly analysis: Analysis
  readonly decision: Decision
  readonly basis: DecisionBasis
  readonly policyOrigin: PolicyOrigin
  readonly engine: EngineVersion
}

/** What judged: two assessments with equal versions, policy hash and input are equal byte for byte. */
export interface EngineVersion {
  /** Version of the countersign package. */
  readonly version: string
  /** Lower-case hex SHA-256 over all rule data. */
  readonly rulesHash: string
}
