import { judgedPackages } from './analysis/dependencies/judged-packages.ts'
import { nothingKnown, type PackageKnowledge } from './analysis/dependencies/package-knowledge.ts'
import { type ProjectManifests } from './analysis/dependencies/project.ts'
import { scanDependencies } from './analysis/dependencies/scan-dependencies.ts'
import { type ChangeSet } from './core/change-set.ts'
import { type DependencyChange } from './core/dependency.ts'
import { version } from './core/version.ts'
import { createHttpClient } from './http/http-client.ts'
import { type LookUpSettings } from './look-up-settings.ts'
import { type AdvisoryAnswer, advisoriesOn, type RecordSource } from './osv/advisories.ts'
import { directorySource } from './osv/directory-source.ts'
import { liveSource } from './osv/live-source.ts'
import { loadNames } from './registry/load-names.ts'
import { createRegistry, type Registry } from './registry/registry.ts'

/** Finds out what `assess` has to know about the packages of a change. Never throws: what is not answered stays unknown. */
export type LookUp = (
  changes: ChangeSet,
  project: ProjectManifests | null,
) => Promise<PackageKnowledge>

/** The same about packages that are named. Those of private registries are the caller's to leave out. */
export type PackageLookUp = (packages: readonly DependencyChange[]) => Promise<PackageKnowledge>

/** Of one request; a registry that is not there is not waited for longer than that. */
const timeoutMs = 2_500
/** Of all questions about one change. */
const patienceMs = 10_000

/** Joins the edges that know about packages, for every door. A change that names none asks nothing. */
export function createLookUp(settings: LookUpSettings, cacheFolder: string | null): LookUp {
  const lookUp = createPackageLookUp(settings, cacheFolder)
  return async (changes, project) =>
    lookUp(
      judgedPackages(scanDependencies(changes, project).dependencies, settings.privatePackages),
    )
}

export function createPackageLookUp(
  settings: LookUpSettings,
  cacheFolder: string | null,
): PackageLookUp {
  const http = createHttpClient({
    userAgent: `countersign/${version}`,
    timeoutMs,
    concurrency: 8,
    perSecond: 25,
  })
  const registry = createRegistry({
    http,
    sources: settings.sources,
    cacheFolder,
    patienceMs,
    now: Date.now,
  })
  const records = recordSource(settings, http)
  return async (packages) => {
    const { privatePackages } = settings
    if (packages.length === 0) return { ...nothingKnown, privatePackages }
    const [names, facts, answer] = await Promise.all([
      loadNames(),
      settings.offline ? [] : factsOf(registry, packages),
      records === null ? nothingAsked : advisoriesOn(records, packages),
    ])
    return { names, facts, ...answer, privatePackages }
  }
}

const nothingAsked: AdvisoryAnswer = {
  advisories: null,
  advisoriesMissing: 'offline',
}

function recordSource(
  { offline, osvFolder, osvUrl }: LookUpSettings,
  http: Parameters<typeof liveSource>[0]['http'],
): RecordSource | null {
  if (osvFolder !== null) return directorySource(osvFolder)
  return offline || osvUrl === null ? null : liveSource({ http, url: osvUrl })
}

/** What only a lock file names somebody else chose: it is asked about when it is new here. */
async function factsOf(registry: Registry, packages: readonly DependencyChange[]) {
  return registry.factsOf(
    packages.filter(({ relation, change }) => relation !== 'locked' || change === 'added'),
  )
}
