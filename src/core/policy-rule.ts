import { type Action } from './action.ts'
import { type Origin, type Strength } from './attribution.ts'
import { type AuthorKind } from './change-facts.ts'
import { type DependencyChange, type Ecosystem } from './dependency.ts'
import { type Category, type Confidence, type Severity } from './finding.ts'
import { type GapReason } from './gap.ts'

/** What a rule speaks of; `change` is the pull request as a whole. */
export const ruleSubjects = ['findings', 'lines', 'dependencies', 'gaps', 'change'] as const
export type RuleSubject = (typeof ruleSubjects)[number]

/** How a dependency changed. */
export const dependencyChanges = [
  'added',
  'changed',
  'removed',
] as const satisfies readonly DependencyChange['change'][]

/** Matches what it is about when every condition that is not null holds; a list holds when any entry does. */
export interface PolicyRule {
  readonly name: string
  readonly about: RuleSubject
  readonly origins: readonly Origin[] | null
  /** How strong a trace of who wrote the lines is. */
  readonly evidence: readonly Strength[] | null
  /** Ids of AI tools, any case. */
  readonly tools: readonly string[] | null
  readonly categories: readonly Category[] | null
  /** Rule ids; a trailing `*` matches a prefix. */
  readonly findings: readonly string[] | null
  readonly cwe: readonly number[] | null
  readonly severityAtLeast: Severity | null
  readonly confidenceAtLeast: Confidence | null
  readonly ecosystems: readonly Ecosystem[] | null
  readonly changes: readonly DependencyChange['change'][] | null
  /** Names of packages; a trailing `*` matches a prefix. */
  readonly packages: readonly string[] | null
  readonly gaps: readonly GapReason[] | null
  /** Globs over the path of what the rule is about. */
  readonly paths: readonly string[] | null
  readonly when: ChangeConditions
  /** `YYYY-MM-DD`: through that day (UTC) the rule does no more than warn. */
  readonly trial: string | null
  readonly action: Action
  /** Shown to the developer. */
  readonly because: string
}

/** Conditions over the change as a whole. One about a fact that is not known, as on the command line, does not hold. */
export interface ChangeConditions {
  readonly authors: readonly AuthorKind[] | null
  /** Any case. */
  readonly labels: readonly string[] | null
  /** Globs over the name of the base branch. */
  readonly baseBranches: readonly string[] | null
  readonly fork: boolean | null
  /** Percent of the added lines that are of AI, in whole or in part. */
  readonly aiShareAtLeast: number | null
}
