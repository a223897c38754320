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
        'The level itself: a summary comes from the source control system or an authority the consumer trusts',
      cwes: null,
    },
    {
      id: 'Source L2',
      title: 'History kept (no force push) and source provenance issued contemporaneously',
      signals: ['protection', 'merge', 'attest', 'audit_proof'],
      reach: 'partial',
      limit: 'Continuity of the controls from a start revision; protection of branches',
      cwes: null,
    },
    {
      id: 'Source L3',
      title: 'Organisation technical controls enforced continuously on named references',
      signals: ['protection', 'decision', 'bypass', 'attest'],
      reach: 'partial',
      limit:
        'That controls were enforced without a break: lapses on record are listed as exceptions',
      cwes: null,
    },
    {
      id: 'Source L4',
      title: 'Two-party review of every change to protected branches, on the final revision',
      signals: ['approvals', 'merge', 'bypass'],
      reach: 'partial',
      limit: 'Who is to be trusted; approvals the policy did not ask for',
      cwes: null,
    },
    {
      id: 'VSA',
      title:
        'verification_summary/v1 for a source revision (subject gitCommit, resourceUri, policy digest, verifiedLevels)',
      signals: ['attest'],
      reach: 'full',
      limit: 'Properties that nobody verified',
      cwes: null,
    },
  ],
} as const satisfies Framework
