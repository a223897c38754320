import { type GitHub } from './octokit.ts'

/** The address people use, of the server a client talks to. */
export function serverUrl(github: GitHub): string {
  return serverUrlOf(github.request.endpoint.DEFAULTS.baseUrl)
}

/** The address people use, from the one the API has: `https://HOST/api/v3` on Enterprise Server, `api.` before the host elsewhere. */
export function serverUrlOf(apiUrl: string): string {
  const url = new URL(apiUrl)
  return `${url.protocol}//${url.host.replace(/^api\./u, '')}`
}
