import { type GitHub } from './octokit.ts'

/** The address people use, from the one the API has: `https://HOST/api/v3` on Enterprise Server, `api.` before the host elsewhere. */
export function serverUrl(github: GitHub): string {
  const { baseUrl } = github.request.endpoint.DEFAULTS
  const url = new URL(baseUrl)
  return `${url.protocol}//${url.host.replace(/^api\./u, '')}`
}
