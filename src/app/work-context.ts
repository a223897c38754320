import { type Logger } from 'pino'
import { type Knowledge } from '../analysis/knowledge.ts'
import { type EngineVersion } from '../core/assessment.ts'
import { type GitHub } from '../github/octokit.ts'
import { type LookUp } from '../look-up.ts'
import { type PolicyText } from '../policy/compose-policy.ts'
import { type Store } from '../store/store.ts'
import { type Metrics } from './metrics.ts'
import { type OrganisationFloors } from './organisation-floor.ts'
import { type Settings } from './settings.ts'

/** What every job of the App works with. */
export interface WorkContext {
  readonly store: Store
  readonly log: Logger
  readonly settings: Settings
  readonly knowledge: Knowledge
  readonly engine: EngineVersion
  readonly metrics: Metrics
  readonly lookUp: LookUp
  /** The policy file of `ORGANISATION_POLICY`, or null. */
  readonly operatorPolicy: PolicyText | null
  readonly floors: OrganisationFloors
  /** A client with the rights of one installation, or of the App itself when null. */
  readonly connect: (installationId: number | null) => Promise<GitHub>
  /** Login our comments are written under, e.g. `countersign[bot]`. */
  readonly botLogin: () => Promise<string | null>
}
