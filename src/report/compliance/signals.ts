export const signalIds = [
  'delivery',
  'decision',
  'policy_version',
  'ruleset_version',
  'findings',
  'secret_scan',
  'dep_delta',
  'dep_exists',
  'vuln_match',
  'license',
  'sbom',
  'iac',
  'ai_provenance',
  'approvals',
  'protection',
  'checks',
  'merge',
  'bypass',
  'waiver',
  'risk',
  'commit_sig',
  'audit_proof',
  'retention',
  'trend',
  'attest',
] as const
/** One kind of automatic evidence. */
export type SignalId = (typeof signalIds)[number]

interface Signal {
  readonly id: SignalId
  readonly title: string
  /** `change`: counted for each merged change; `log`: a property of the whole log; `not-recorded`: no event or verdict holds it. */
  readonly held: 'change' | 'log' | 'not-recorded'
}

/** What a report can count. `test/report/compliance/controls.test.ts` holds every control to this list. */
export const signals = [
  { id: 'delivery', title: 'Signed webhook delivery behind the verdict', held: 'change' },
  { id: 'decision', title: 'Verdict on the merged head, before the merge', held: 'change' },
  { id: 'policy_version', title: 'Digest of the policy in force', held: 'change' },
  { id: 'ruleset_version', title: 'Digest of the rules in force', held: 'change' },
  { id: 'findings', title: 'Static analysis of the added lines', held: 'change' },
  { id: 'secret_scan', title: 'Secret scan of the added lines', held: 'change' },
  { id: 'dep_delta', title: 'Dependencies added, changed, removed', held: 'change' },
  {
    id: 'dep_exists',
    title: 'Registry look-up of new dependencies, answered or not needed',
    held: 'change',
  },
  {
    id: 'vuln_match',
    title: 'Advisory look-up of new dependencies, answered or not needed',
    held: 'change',
  },
  { id: 'license', title: 'Licence of new dependencies, looked up or not needed', held: 'change' },
  { id: 'sbom', title: 'Bill of materials of the merged commit', held: 'not-recorded' },
  { id: 'iac', title: 'Infrastructure and pipeline findings', held: 'change' },
  { id: 'ai_provenance', title: 'Origin of the added lines', held: 'change' },
  { id: 'approvals', title: 'Approval by a person the policy counts', held: 'change' },
  { id: 'protection', title: 'Snapshot of branch protection', held: 'not-recorded' },
  { id: 'checks', title: 'Conclusions of other checks', held: 'not-recorded' },
  { id: 'merge', title: 'Merge on record, with who and which commit', held: 'change' },
  { id: 'bypass', title: 'Merge compared with its verdict', held: 'change' },
  { id: 'waiver', title: 'Waivers the verdict rests on, or that there are none', held: 'change' },
  { id: 'risk', title: 'Risk classification of the change', held: 'not-recorded' },
  { id: 'commit_sig', title: 'Commit signatures', held: 'not-recorded' },
  { id: 'audit_proof', title: 'Place in the tamper-evident log', held: 'change' },
  { id: 'retention', title: 'Age of the oldest event of the log', held: 'log' },
  { id: 'trend', title: 'Findings fixed and time to fix', held: 'not-recorded' },
  { id: 'attest', title: 'Verdict that can be exported as a signed attestation', held: 'change' },
] as const satisfies readonly Signal[]
