import { type Detection } from '../core/finding.ts'
import { type Rule } from '../core/rule.ts'
import { type Grammars } from './code/grammars.ts'
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
  /** What registries and advisories say about the packages it names. */
  readonly packages: PackageKnowledge
  /** What the repository holds outside the change; null when it was not read. */
  readonly project: ProjectManifests | null
}
