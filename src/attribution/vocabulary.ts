import { type Origin } from '../core/attribution.ts'

/** What a customer adds to the signal table through policy: in-house agents, bots, trailers, branch names. */
export interface Vocabulary {
  /** In-house AI agents: their commits and co-author lines are AI. */
  readonly agents: readonly NamedIdentity[]
  /** Automation that is not AI. An identity the signal table knows as AI stays AI. */
  readonly bots: readonly NamedIdentity[]
  readonly trailers: readonly TrailerMeaning[]
  /** Head branches that agents use; a hint for unmarked commits. */
  readonly branches: readonly BranchPrefix[]
}

export interface NamedIdentity {
  /** Shown as the tool, e.g. `acme-coder`. */
  readonly tool: string
  /** Whole addresses, any case. */
  readonly emails: readonly string[]
  /** GitHub accounts, any case; `x[bot]` for Apps. */
  readonly accounts: readonly string[]
}

export interface TrailerMeaning {
  /** Trailer key, any case, e.g. `X-Acme-Agent`. */
  readonly key: string
  readonly tool: string | null
  readonly origin: Extract<Origin, 'ai' | 'mixed'>
}

export interface BranchPrefix {
  readonly prefix: string
  readonly tool: string
}

export const defaultVocabulary: Vocabulary = { agents: [], bots: [], trailers: [], branches: [] }
