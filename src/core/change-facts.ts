import { type PeopleSay } from './people-say.ts'
import { type MissingDisclosure } from './provenance.ts'

/** `agent`: an AI agent's App or account; `bot`: other automation. */
export const authorKinds = ['person', 'bot', 'agent'] as const
export type AuthorKind = (typeof authorKinds)[number]

/** What is known of a change beside its commits and files; null is not known, as for a local change. */
export interface ChangeFacts {
  readonly author: AuthorKind | null
  readonly labels: readonly string[] | null
  readonly baseBranch: string | null
  readonly isFork: boolean | null
}

/** What a decision rests on beside attribution and analysis: kept in the record, so that it can be taken again. */
export interface DecisionBasis {
  readonly facts: ChangeFacts
  readonly missing: MissingDisclosure
  readonly people: PeopleSay
  /** `YYYY-MM-DD` (UTC), when the policy has a rule on trial; else null, as no day then makes a difference. */
  readonly today: string | null
}
