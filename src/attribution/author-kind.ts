import { type AuthorKind } from '../core/change-facts.ts'
import { type Vocabulary } from '../core/provenance.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { matchAuthor } from './match-signals.ts'
import { originWeight } from './origin-weight.ts'
import { pullRequestHints } from './pull-request-hints.ts'
import { indexSignals } from './signal-index.ts'

/** Who opened a pull request: an agent's App or account, other automation, or a person. */
export function authorKind(pullRequest: PullRequest, vocabulary: Vocabulary): AuthorKind {
  const { author, authorApp } = pullRequest
  const isApp = author.login?.endsWith('[bot]') === true
  const app = authorApp ?? (isApp ? author.login.slice(0, -'[bot]'.length) : null)
  const origins = matchAuthor(author, indexSignals(vocabulary)).map(({ signal }) => signal.origin)
  if (origins.some((origin) => originWeight[origin] >= originWeight.mixed)) return 'agent'
  if (app !== null && agentApps.has(app.toLowerCase())) return 'agent'
  return app !== null || origins.includes('bot') ? 'bot' : 'person'
}

/**
 * Whether an account is an agent or other automation as far as its name tells: some work under accounts GitHub takes for a person's.
 */
export function isMachineAccount(login: string, vocabulary: Vocabulary): boolean {
  const known = matchAuthor({ name: login, email: '', login }, indexSignals(vocabulary))
  return login.endsWith('[bot]') || known.length > 0
}

const agentApps: ReadonlySet<string> = new Set(
  pullRequestHints.flatMap(({ trace }) => (trace.kind === 'author' ? trace.apps : [])),
)
