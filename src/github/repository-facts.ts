import { call } from './call.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'

/** What GitHub says of a repository beside its name; null is what its answer leaves out. */
export interface RepositoryFacts {
  readonly topics: readonly string[] | null
  readonly customProperties: ReadonlyMap<string, readonly string[]> | null
}

/** One request. Throws `Failure`. */
export async function fetchRepositoryFacts(
  github: GitHub,
  { owner, repo }: RepositoryName,
): Promise<RepositoryFacts> {
  const { data } = await call(github, (request) =>
    request('GET /repos/{owner}/{repo}', { owner, repo }),
  )
  return { topics: data.topics ?? null, customProperties: toProperties(data.custom_properties) }
}

/** A property has one value, several, or none yet. */
function toProperties(given: unknown): ReadonlyMap<string, readonly string[]> | null {
  if (typeof given !== 'object' || given === null) return null
  return new Map(
    Object.entries(given).map(([name, value]: [string, unknown]) => [name, valuesOf(value)]),
  )
}

function valuesOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((one) => typeof one === 'string')
}
