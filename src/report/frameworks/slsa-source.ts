import { type Framework } from '../compliance/control.ts'

export const slsa = {
  id: 'slsa',
  name: 'SLSA Source track',
  version: '1.2',
  wording:
    'Levels as published; a level is established by whoever issues the summary, not by this report.',
  controls: [
    {
      id: 'Source L1',
      title: 'Version controlled',
      signals: ['merge'],
      reach: 'full',
      limit:
        'GitHub provides it; the Source VSA must be issued by the SCS or an authority the consumer trusts',
      cwes: null,
    },
    {
      id: 'Source L2',
      title: 'History kept (no force push) and source provenance issued contemporaneously',
      signals: ['protection', 'merge', 'attest', 'audit_proof'],
      reach: 'partial',
      limit:
        'We can issue provenance-type attestations and a VSA as an authority, but GitHub is the SCS; control continuity must be tracked from a start revision',
      cwes: null,
    },
    {
      id: 'Source L3',
      title: 'Organisation technical controls enforced continuously on named references',
      signals: ['protection', 'decision', 'bypass', 'attest'],
      reach: 'partial',
      limit: 'Report continuity and every lapse; use ORG_SOURCE_* properties for our own controls',
      cwes: null,
    },
    {
      id: 'Source L4',
      title: 'Two-party review of every change to protected branches, on the final revision',
      signals: ['approvals', 'merge', 'bypass'],
      reach: 'partial',
      limit: 'Approvals on final head by two trusted persons; who is trusted is configuration',
      cwes: null,
    },
    {
      id: 'VSA',
      title:
        'verification_summary/v1 for a source revision (subject gitCommit, resourceUri, policy digest, verifiedLevels)',
      signals: ['attest'],
      reach: 'full',
      limit: 'Only PASSED properties we verified; sign with own key',
      cwes: null,
    },
  ],
} as const satisfies Framework
