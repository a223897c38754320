import { type UsedPackage } from '../core/dependency.ts'
import { version } from '../core/version.ts'
import { call } from './call.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'

export interface SnapshotSubject {
  readonly packages: readonly UsedPackage[]
  readonly sha: string
  /** `refs/heads/main`. */
  readonly ref: string
  readonly scanned: Date
}

/** What GitHub's dependency graph takes. Source: REST docs, "Dependency submission". */
function toSnapshot({ packages, sha, ref, scanned }: SnapshotSubject) {
  const paths = [...new Set(packages.flatMap((used) => used.paths))].toSorted((a, b) =>
    a < b ? -1 : 1,
  )
  return {
    version: 0,
    sha,
    ref,
    job: { id: `countersign-${sha}`, correlator: 'countersign' },
    detector: {
      name: 'countersign',
      version,
      url: 'https://countersign.example.com',
    },
    scanned: scanned.toISOString(),
    manifests: Object.fromEntries(paths.map((path) => [path, toManifest(path, packages)])),
  }
}

interface Resolved {
  readonly package_url: string
  readonly relationship: 'direct' | 'indirect'
  readonly scope: UsedPackage['scope']
  readonly dependencies: string[]
}

function toManifest(path: string, packages: readonly UsedPackage[]) {
  const resolved = packages
    .filter((used) => used.paths.includes(path) && used.version !== null)
    .map((used): readonly [string, Resolved] => [
      used.purl,
      {
        package_url: used.purl,
        relationship: used.isDirect ? 'direct' : 'indirect',
        scope: used.scope,
        dependencies: [],
      },
    ])
  return { name: path, file: { source_location: path }, resolved: Object.fromEntries(resolved) }
}

/** Tells GitHub's dependency graph what a commit of the default branch uses. Throws `Failure`. */
export async function publishSnapshot(
  github: GitHub,
  { owner, repo }: RepositoryName,
  subject: SnapshotSubject,
): Promise<void> {
  const snapshot = toSnapshot(subject)
  await call(github, (request) =>
    request('POST /repos/{owner}/{repo}/dependency-graph/snapshots', { owner, repo, ...snapshot }),
  )
}

/** `main`. Throws `Failure`. */
export async function fetchDefaultBranch(
  github: GitHub,
  { owner, repo }: RepositoryName,
): Promise<string> {
  const { data } = await call(github, (request) =>
    request('GET /repos/{owner}/{repo}', { owner, repo }),
  )
  return data.default_branch
}
