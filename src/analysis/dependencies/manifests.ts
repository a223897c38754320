import { type Manifest } from './manifest.ts'
import { packageJson } from './manifests/package-json.ts'
import { requirementsTxt } from './manifests/requirements-txt.ts'

/** Every format we read. A new one is a file in `manifests/` and a line here. */
export const manifests: readonly Manifest[] = [packageJson, requirementsTxt]
