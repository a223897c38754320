import { type SignalId } from './signals.ts'

interface ExceptionFacts {
  readonly title: string
  /** Signals it takes away from, and so the controls it is listed at. */
  readonly touches: readonly SignalId[]
}

export type ExceptionKind =
  | 'merge-without-verdict'
  | 'override'
  | 'direct-push'
  /** Only where the policy observes: enforced, the merge would have been held. */
  | 'held-while-observing'
  | 'waiver-granted'
  | 'waiver-denied'
  | 'waiver-revoked'
  | 'waiver-expired'
  | 'gap'
  | 'analysis-failed'
  | 'delivery-rejected'
  | 'verdict-missing'
  | 'verdict-altered'

export const exceptionKinds: Readonly<Record<ExceptionKind, ExceptionFacts>> = {
  'merge-without-verdict': {
    title: 'Merged without a verdict on its head',
    touches: ['decision', 'findings', 'secret_scan', 'bypass'],
  },
  override: { title: 'Merged although the verdict held it', touches: ['decision', 'bypass'] },
  'direct-push': {
    title: 'Pushed to the default branch past every pull request',
    touches: ['merge', 'bypass', 'decision', 'approvals'],
  },
  'held-while-observing': {
    title: 'Merged while the policy only observed; enforced, it would have been held',
    touches: ['decision'],
  },
  'waiver-granted': { title: 'Waiver granted', touches: ['waiver'] },
  'waiver-denied': { title: 'Waiver refused', touches: ['waiver'] },
  'waiver-revoked': { title: 'Waiver taken back', touches: ['waiver'] },
  'waiver-expired': { title: 'Waiver ran out', touches: ['waiver'] },
  gap: {
    title: 'Merged with parts that were not looked at',
    touches: ['findings', 'secret_scan', 'dep_delta', 'ai_provenance'],
  },
  'analysis-failed': {
    title: 'A head could not be judged',
    touches: ['decision', 'findings', 'secret_scan'],
  },
  'delivery-rejected': { title: 'A webhook delivery was refused', touches: ['delivery'] },
  'verdict-missing': {
    title: 'The verdict the log speaks of is not in the database',
    touches: ['findings', 'secret_scan'],
  },
  'verdict-altered': {
    title: 'The verdict in the database is not the one whose digest the log holds',
    touches: ['findings', 'secret_scan', 'audit_proof'],
  },
}
