import { Octokit } from '@octokit/rest'
import { type GitHub } from './octokit.ts'

interface Access {
  readonly token: string
  /** Base of the REST API; null for github.com. */
  readonly apiUrl: string | null
}

/** What Octokit would log may hold what nobody should read. */
export const silentLog = { debug: ignore, info: ignore, warn: ignore, error: ignore }

function ignore(): void {}

/** A client with a person's or a workflow's own token, for doors that are no App. */
export function tokenClient({ token, apiUrl }: Access): GitHub {
  return new Octokit({ auth: token, log: silentLog, ...(apiUrl !== null && { baseUrl: apiUrl }) })
}
