import { join } from 'node:path'
import { type PackageKnowledge } from '../analysis/dependencies/package-knowledge.ts'
import { type ProjectManifests } from '../analysis/dependencies/project.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { createLookUp } from '../look-up.ts'
import { readLookUpSettings } from '../look-up-settings.ts'
import { type LocalRequest } from './local-request.ts'
import { invalid } from './read-text-file.ts'

/** What the registries and advisories say of the packages a change names, by the same settings as the App's. */
export async function lookUpPackages(
  { env, flags }: LocalRequest,
  changes: ChangeSet,
  project: ProjectManifests | null,
): Promise<PackageKnowledge> {
  const settings = readLookUpSettings(env)
  if ('problems' in settings) {
    throw invalid(`Settings in the environment are wrong: ${settings.problems.join('; ')}.`)
  }
  const offline = settings.offline || flags.has('offline')
  return createLookUp({ ...settings, offline }, cacheFolder(env))(changes, project)
}

function cacheFolder(env: LocalRequest['env']): string | null {
  const base = env['XDG_CACHE_HOME'] || (env['HOME'] && join(env['HOME'], '.cache'))
  return base ? join(base, 'countersign', 'registry') : null
}
