import { type AdvisoryReport } from '../../core/advisory.ts'
import { type PackageFacts, type UnknownReason } from '../../core/package-facts.ts'
import { type NameLists } from './names/name-list.ts'

/** What is known about the packages of one change from outside it. Fetched by an edge, so that judging does no I/O. */
export interface PackageKnowledge {
  readonly names: NameLists
  readonly facts: readonly PackageFacts[]
  /** Null: advisories were not looked up, for the reason `advisoriesMissing`. */
  readonly advisories: AdvisoryReport | null
  readonly advisoriesMissing: UnknownReason | null
  /** Names that are the company's own: `npm:@acme/*`. Never looked up, never called invented. */
  readonly privatePackages: readonly string[]
}

/** For doors that look nothing up and have no snapshot: every package is a gap. */
export const nothingKnown: PackageKnowledge = {
  names: new Map(),
  facts: [],
  advisories: null,
  advisoriesMissing: 'offline',
  privatePackages: [],
}
