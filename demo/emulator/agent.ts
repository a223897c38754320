import { sign } from 'node:crypto'
import { askAs, type StandIn } from './upstream.ts'
import { firstInstallation, type Repository, type World } from './world.ts'

/** A coding agent as GitHub has them: an App that commits, opens pull requests and comments. */
export const agent = {
  appId: 424_343,
  slug: 'copilot-swe-agent',
  firstInstallation: 19_001,
} as const

/** How it signs its commits. */
export const agentIdentity = {
  name: 'copilot-swe-agent[bot]',
  email: '198982749+Copilot@users.noreply.github.com',
} as const

/** The agent, let into the organisation of a repository. */
export async function letInAgent(
  world: World,
  { installationId }: Repository,
): Promise<Pick<StandIn, 'token'>> {
  const id = agent.firstInstallation + installationId - firstInstallation
  const request = `POST /app/installations/${id}/access_tokens`
  return askAs<{ token: string }>(world, { token: ticket(world) }, { request, body: {} })
}

/** A JSON Web Token of the App, RS256. */
function ticket({ privateKey }: World): string {
  const now = Math.floor(Date.now() / 1000)
  const claims = { iss: String(agent.appId), iat: now - 30, exp: now + 300 }
  const text = [{ alg: 'RS256', typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), privateKey).toString('base64url')}`
}
