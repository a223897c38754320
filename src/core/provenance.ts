import { type Origin } from './attribution.ts'

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

/** What a project asks its contributors to say about AI; policy sets it, because projects differ. */
export interface DisclosureDuty {
  /** Trailer keys, any case, one of which a commit needs with a value, e.g. `Assisted-by`. Empty: no such duty. */
  readonly trailers: readonly string[]
  /** `ai`: commits known to be AI or mixed need the trailer; `all`: every commit, where `none` is a value too. */
  readonly trailersOn: 'ai' | 'all'
  /** No AI may stand as co-author of a commit. */
  readonly forbidCoAuthors: boolean
  /** How a line of the pull request's text begins that says it, any case, e.g. `AI usage:`. Null: no such duty. */
  readonly statement: string | null
}

/** Where a change does not say about AI what the project asks for. */
export interface MissingDisclosure {
  /** Commits without the trailer. */
  readonly withoutTrailer: readonly string[]
  /** Commits with an AI as co-author where that is forbidden. */
  readonly withCoAuthor: readonly string[]
  /** The pull request lacks the statement; false for a local change. */
  readonly withoutStatement: boolean
}

/** Whose line-level records may also make a line less AI. Nobody's by default: most can be written by the change's author. */
export interface TrustedRecords {
  /** `refs/notes/ai` can be pushed by a protected workflow only. */
  readonly gitAi: boolean
  /** GitHub accounts, any case: a file of Agent Trace records counts when only their commits, signed by GitHub, changed it. */
  readonly agentTrace: readonly string[]
}
