import { join } from 'node:path'
import { type PackageKnowledge } from '../analysis/dependencies/package-knowledge.ts'
import { type ProjectManifests } from '../analysis/dependencies/project.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { createLookUp } from '../look-up.ts'
import { readLookUpSettings } from '../look-up-settings.ts'
import { type Invocation, UsageError } from './command.ts'

/** What the registries and advisories say of the packages a change names, by the same settings as the App's. */
export async function lookUpPackages(
  { env, flags }: Invocation,
  changes: ChangeSet,
  project: ProjectManifests | null,
): Promise<PackageKnowledge> {
  const settings = readLookUpSettings(env)
  if ('problems' in settings) {
    throw new UsageError(`Settings in the environment are wrong: ${settings.problems.join('; ')}.`)
  }
  const offline = settings.offline || flags.has('offline')
  return createLookUp({ ...settings, offline }, cacheFolder(env))(changes, project)
}

function cacheFolder(env: Invocation['env']): string | null {
  const base = env['XDG_CACHE_HOME'] || (env['HOME'] && join(env['HOME'], '.cache'))
  return base ? join(base, 'countersign', 'registry') : null
}
