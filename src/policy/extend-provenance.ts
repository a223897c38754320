import { type Provenance } from '../core/policy.ts'
import { type NamedIdentity } from '../core/provenance.ts'
import { type ProvenanceFile } from './provenance-file.ts'

/** What a file names is added to what the base names; its duties and trust stand in place of the base's. */
export function extendProvenance(base: Provenance, file: ProvenanceFile | undefined): Provenance {
  if (file === undefined) return base
  return {
    agents: [...base.agents, ...identitiesOf(file.agents)],
    bots: [...base.bots, ...identitiesOf(file.bots)],
    trailers: [
      ...base.trailers,
      ...(file.trailers ?? []).map(({ key, tool, origin }) => ({
        key,
        tool: tool ?? null,
        origin: origin ?? 'ai',
      })),
    ],
    branches: [...base.branches, ...(file.branches ?? [])],
    disclosure: disclosureOf(base, file),
    agentTrace: [...new Set([...base.agentTrace, ...(file['agent-trace'] ?? [])])],
    trustedRecords: {
      gitAi: file['trusted-records']?.['git-ai'] ?? base.trustedRecords.gitAi,
      agentTrace: file['trusted-records']?.['agent-trace'] ?? base.trustedRecords.agentTrace,
    },
  }
}

function identitiesOf(entries: ProvenanceFile['agents']): readonly NamedIdentity[] {
  return (entries ?? []).map(({ tool, emails, accounts }) => ({
    tool,
    emails: emails ?? [],
    accounts: accounts ?? [],
  }))
}

function disclosureOf(
  { disclosure: base }: Provenance,
  { disclosure: file = {} }: ProvenanceFile,
): Provenance['disclosure'] {
  return {
    trailers: file.trailers ?? base.trailers,
    trailersOn: file.on ?? base.trailersOn,
    forbidCoAuthors: file['forbid-co-authors'] ?? base.forbidCoAuthors,
    statement: file.statement ?? base.statement,
    action: file.action ?? base.action,
  }
}
