import { type Detection } from '../core/finding.ts'
import { type Rule } from '../core/rule.ts'
import { type Grammars } from './code/grammars.ts'
import { type ScanResult } from './code/scan-result.ts'

/** What analysis needs beside the change itself, loaded once by a door. */
export interface Knowledge {
  readonly grammars: Grammars
  readonly rules: readonly Rule[]
}

/** What one change is analysed with: also what is known about it from elsewhere. */
export interface ChangeKnowledge extends Knowledge {
  /** What other tools report about the head. */
  readonly foreign: readonly Detection[]
  /** Fingerprints of the baseline at the base commit: what stood before and is not judged. */
  readonly knownBefore: ReadonlySet<string>
  /** What a door already had found in the code of the change; without it the code is scanned here. */
  readonly code?: ScanResult
}
