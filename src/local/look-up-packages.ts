import { join } from 'node:path'
import { judgedPackages } from '../analysis/dependencies/judged-packages.ts'
import { type PackageKnowledge } from '../analysis/dependencies/package-knowledge.ts'
import { type ProjectManifests } from '../analysis/dependencies/project.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { type DependencyChange } from '../core/dependency.ts'
import { createLookUp, createPackageLookUp } from '../look-up.ts'
import { type LookUpSettings, readLookUpSettings } from '../look-up-settings.ts'
import { cacheFolder } from './cache-folder.ts'
import { type LocalRequest } from './local-request.ts'
import { invalid } from './read-text-file.ts'

/** What the registries and advisories say of the packages a change names, by the same settings as the App's. */
export async function lookUpPackages(
  { env, flags }: Pick<LocalRequest, 'env' | 'flags'>,
  changes: ChangeSet,
  project: ProjectManifests | null,
): Promise<PackageKnowledge> {
  const settings = settingsOf({ env, flags })
  return createLookUp(settings, registryCache(env))(changes, project)
}

/** The same about one package that is in no change yet. */
export async function lookUpPackage(
  { env, flags }: Pick<LocalRequest, 'env' | 'flags'>,
  dependency: DependencyChange,
): Promise<PackageKnowledge> {
  const settings = settingsOf({ env, flags })
  const packages = judgedPackages([dependency], settings.privatePackages)
  return createPackageLookUp(settings, registryCache(env))(packages)
}

function settingsOf({ env, flags }: Pick<LocalRequest, 'env' | 'flags'>): LookUpSettings {
  const settings = readLookUpSettings(env)
  if ('problems' in settings) {
    throw invalid(`Settings in the environment are wrong: ${settings.problems.join('; ')}.`)
  }
  return { ...settings, offline: settings.offline || flags.has('offline') }
}

function registryCache(env: LocalRequest['env']): string | null {
  const folder = cacheFolder(env)
  return folder === null ? null : join(folder, 'registry')
}
