import { type Detection } from '../core/finding.ts'
import { type SourceText } from '../core/head-tree.ts'
import { type SecretSettings } from '../core/policy.ts'
import { type Rule } from '../core/rule.ts'
import { type Grammars } from './code/grammars.ts'
import { type ScanResult } from './code/scan-result.ts'
import { type PackageKnowledge } from './dependencies/package-knowledge.ts'
import { type ProjectManifests } from './dependencies/project.ts'

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
  /** The policy's own formats of secrets, and what it says is none. */
  readonly secrets: SecretSettings
  /** What registries and advisories say about the packages it names. */
  readonly packages: PackageKnowledge
  /** What the repository holds outside the change; null when it was not read. */
  readonly project: ProjectManifests | null
  /** Files the change leaves alone that are followed into: what its code imports, the rest of a configuration's module. */
  readonly context: readonly SourceText[]
  /** What a door already had found in the code of the change; without it the code is scanned here. */
  readonly code?: ScanResult
}
