import { Failure } from '../core/failure.ts'
import { readRemote } from '../git/read-remote.ts'
import { fetchOrganisationPolicy, organisationRepository } from '../github/organisation-policy.ts'
import { tokenClient } from '../github/token-client.ts'
import { keepPolicy, type PolicyOwner, readKeptPolicy } from '../local/kept-policy.ts'
import { parsePolicyFile } from '../policy/parse-policy.ts'
import { visibleText } from '../report/visible-text.ts'
import { type Invocation, textOf, UsageError } from './command.ts'
import { writeText } from './output.ts'

const publicApi = 'https://api.github.com'

/**
 * Keeps the organisation's policy for later verdicts, which ask nobody. A newer version with mistakes, or one that this token may not
 * read any more, leaves what was kept in force. Throws `Failure`.
 */
export async function fetchPolicy(invocation: Invocation): Promise<number> {
  const { env, stdout } = invocation
  const apiUrl = env['GITHUB_API_URL']?.trim() || publicApi
  const token = tokenIn(env)
  const owner = await ownerOf(invocation, hostOf(apiUrl))
  const answer = await fetchOrganisationPolicy(tokenClient({ token, apiUrl }), owner.owner)
  const place = `${owner.owner}/${organisationRepository}`
  switch (answer.kind) {
    case 'found': {
      const { path, text, commitSha } = answer.file
      requireSound(text, `${place}: ${path}`)
      const fetchedAt = new Date().toISOString()
      const kept = await keepPolicy(env, owner, { path, text, commitSha, fetchedAt })
      if (kept === null)
        throw refused('No folder of this machine may keep it. Set HOME or XDG_CACHE_HOME.')
      const from = `${place}: ${path} at ${commitSha.slice(0, 8)}, SHA-256 ${kept.sha256.slice(0, 12)}`
      await writeText(
        stdout,
        `Kept: ${visibleText(from, 300)}. Every local verdict on repositories of ${owner.owner} now stands below it.\n`,
      )
      return 0
    }
    case 'none':
      await keepPolicy(env, owner, null)
      await writeText(stdout, `${place} has no policy: that of each repository decides alone.\n`)
      return 0
    case 'unseen':
      await writeText(stdout, await unseenText(invocation, owner, place))
      return 0
    case 'broken':
      throw refused(`${place}: ${answer.message} What was kept before stays in force.`)
  }
}

function tokenIn(env: Invocation['env']): string {
  const token = env['GITHUB_TOKEN']?.trim() || env['GH_TOKEN']?.trim()
  if (token !== undefined && token !== '') return token
  throw refused(
    'GitHub is asked with a token. Set GITHUB_TOKEN to one that can read the repository.',
  )
}

/** Where repositories of an API stand: `github.com` for `api.github.com`, else the server itself. */
function hostOf(apiUrl: string): string {
  if (!URL.canParse(apiUrl)) throw refused('GITHUB_API_URL is no address.')
  return new URL(apiUrl).hostname.replace(/^api\./u, '')
}

/** A token goes to the server it is for, whatever address a repository says it is from. */
async function ownerOf(invocation: Invocation, host: string): Promise<PolicyOwner> {
  const named = textOf(invocation, 'repo')
  const origin = await readRemote(invocation)
  const owner = /^([\w.-]+)\/[\w.-]+$/u.exec(named ?? origin.repository ?? '')?.[1]
  if (owner === undefined) {
    throw new UsageError('Name the repository with --repo OWNER/NAME: `origin` does not say.')
  }
  if (named === null && origin.host !== host) {
    throw refused(
      `\`origin\` is not at ${host}, the server that is asked. Set GITHUB_API_URL to its API.`,
    )
  }
  return { host, owner }
}

function requireSound(text: string, name: string): void {
  const parsed = parsePolicyFile(text, name, 'floor')
  if (!('errors' in parsed)) return
  const [first] = parsed.errors
  throw refused(
    `${name}:${first?.line ?? 1}: ${first?.message ?? ''} What was kept before stays in force.`,
  )
}

async function unseenText({ env }: Invocation, owner: PolicyOwner, place: string): Promise<string> {
  const unseen = `${place} is not there, or this token may not read it`
  const kept = await readKeptPolicy(env, owner)
  if (kept === null) return `${unseen}: the policy of each repository decides alone.\n`
  return `${unseen}. What was kept on ${kept.fetchedAt.slice(0, 10)} stays in force.\n`
}

function refused(message: string): Failure {
  return new Failure('policy-invalid', { message, retryable: false })
}
