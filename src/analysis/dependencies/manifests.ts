import { type Manifest } from './manifest.ts'
import { bunLock } from './manifests/bun-lock.ts'
import { cargoLock } from './manifests/cargo-lock.ts'
import { cargoToml } from './manifests/cargo-toml.ts'
import { composerJson, composerLock } from './manifests/composer.ts'
import { dockerfile } from './manifests/dockerfile.ts'
import { gemfile } from './manifests/gemfile.ts'
import { gemfileLock } from './manifests/gemfile-lock.ts'
import { goMod } from './manifests/go-mod.ts'
import { goSum } from './manifests/go-sum.ts'
import { gradle } from './manifests/gradle.ts'
import { gradleCatalog } from './manifests/gradle-catalog.ts'
import { msbuild, nugetLock, packagesConfig } from './manifests/nuget.ts'
import { packageJson } from './manifests/package-json.ts'
import { packageLock } from './manifests/package-lock.ts'
import { pipfile } from './manifests/pipfile.ts'
import { pipfileLock } from './manifests/pipfile-lock.ts'
import { pnpmLock } from './manifests/pnpm-lock.ts'
import { pomXml } from './manifests/pom-xml.ts'
import { pyprojectToml } from './manifests/pyproject-toml.ts'
import { pdmLock, poetryLock, uvLock } from './manifests/python-locks.ts'
import {
  mavenSettings,
  npmrc,
  nugetConfig,
  pipConf,
  yarnrc,
} from './manifests/registry-settings.ts'
import { requirementsTxt } from './manifests/requirements-txt.ts'
import { setupCfg } from './manifests/setup-cfg.ts'
import { setupPy } from './manifests/setup-py.ts'
import { workflow } from './manifests/workflow.ts'
import { yarnLock } from './manifests/yarn-lock.ts'

/** Every format we read. A new one is a file in `manifests/` and a line here. */
export const manifests: readonly Manifest[] = [
  packageJson,
  packageLock,
  pnpmLock,
  yarnLock,
  bunLock,
  npmrc,
  yarnrc,
  requirementsTxt,
  pyprojectToml,
  pipfile,
  pipfileLock,
  poetryLock,
  pdmLock,
  uvLock,
  setupCfg,
  setupPy,
  pipConf,
  goMod,
  goSum,
  pomXml,
  gradle,
  gradleCatalog,
  mavenSettings,
  gemfile,
  gemfileLock,
  cargoToml,
  cargoLock,
  composerJson,
  composerLock,
  msbuild,
  packagesConfig,
  nugetLock,
  nugetConfig,
  workflow,
  dockerfile,
]

/** The format of a file by its path; null for other files and for manifests of installed packages. */
export function manifestAt(path: string): Manifest | null {
  if (/(?:^|\/)(?:node_modules|site-packages)\//u.test(path)) return null
  return manifests.find((manifest) => manifest.isManifest(path)) ?? null
}

const mebibyte = 1_048_576

/** How many bytes of a file are worth reading: lock files grow far beyond what people write. */
export function largestText(path: string): number {
  return manifestAt(path)?.kind === 'lock' ? 50 * mebibyte : mebibyte
}
