import { type Action } from '../core/policy.ts'
import {
  type BranchPrefix,
  type DisclosureDuty,
  type NamedIdentity,
  type TrailerMeaning,
} from '../core/provenance.ts'
import { type ProvenanceFile } from './provenance-file.ts'
import { type Stated, stated } from './stated.ts'

/** What one file says about provenance. */
export interface ProvenanceLayer {
  readonly agents: readonly Stated<NamedIdentity>[]
  readonly bots: readonly Stated<NamedIdentity>[]
  readonly trailers: readonly Stated<TrailerMeaning>[]
  readonly branches: readonly Stated<BranchPrefix>[]
  readonly agentTrace: readonly Stated<string>[]
  readonly disclosure: DisclosureLayer
  readonly trusted: {
    readonly gitAi: Stated<boolean> | null
    readonly agentTrace: Stated<readonly string[]> | null
  }
}

export interface DisclosureLayer {
  readonly trailers: Stated<readonly string[]> | null
  readonly trailersOn: Stated<DisclosureDuty['trailersOn']> | null
  readonly forbidCoAuthors: Stated<boolean> | null
  readonly statement: Stated<string> | null
  readonly action: Stated<Action> | null
}

export const noProvenance: ProvenanceLayer = provenanceLayer(undefined, '')

export function provenanceLayer(file: ProvenanceFile | undefined, from: string): ProvenanceLayer {
  const { agents, bots, trailers, branches, disclosure = {} } = file ?? {}
  const trusted = file?.['trusted-records'] ?? {}
  return {
    agents: each(agents?.map(toIdentity), from),
    bots: each(bots?.map(toIdentity), from),
    trailers: each(trailers?.map(toTrailer), from),
    branches: each(branches, from),
    agentTrace: each(file?.['agent-trace'], from),
    disclosure: {
      trailers: stated(disclosure.trailers, from),
      trailersOn: stated(disclosure.on, from),
      forbidCoAuthors: stated(disclosure['forbid-co-authors'], from),
      statement: stated(disclosure.statement, from),
      action: stated(disclosure.action, from),
    },
    trusted: {
      gitAi: stated(trusted['git-ai'], from),
      agentTrace: stated(trusted['agent-trace'], from),
    },
  }
}

function each<T>(values: readonly T[] | undefined, from: string): readonly Stated<T>[] {
  return (values ?? []).map((value) => ({ value, from }))
}

type Identity = NonNullable<ProvenanceFile['agents']>[number]

function toIdentity({ tool, emails, accounts }: Identity): NamedIdentity {
  return { tool, emails: emails ?? [], accounts: accounts ?? [] }
}

type Trailer = NonNullable<ProvenanceFile['trailers']>[number]

function toTrailer({ key, tool, origin }: Trailer): TrailerMeaning {
  return { key, tool: tool ?? null, origin: origin ?? 'ai' }
}
