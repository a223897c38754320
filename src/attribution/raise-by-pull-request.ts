import { type CommitOrigin, type Evidence, type Origin } from '../core/attribution.ts'
import { type Vocabulary } from '../core/provenance.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { matchAuthor, matchText } from './match-signals.ts'
import { originWeight } from './origin-weight.ts'
import { type PullRequestHint, pullRequestHints } from './pull-request-hints.ts'
import { type SignalIndex } from './signal-index.ts'

/**
 * Hints that stand outside the commits (who opened the pull request, the branch's name, links and statements in its
 * text) make its unmarked commits `mixed`. They never make anything less AI.
 */
export function raiseByPullRequest(
  commits: readonly CommitOrigin[],
  pullRequest: PullRequest | null,
  vocabulary: { readonly words: Vocabulary; readonly index: SignalIndex },
): readonly CommitOrigin[] {
  if (pullRequest === null) return commits
  const hints = hintsOf(pullRequest, vocabulary)
  if (hints.length === 0) return commits
  return commits.map((commit) => {
    if (commit.origin !== 'unknown') return commit
    const evidence = [...commit.evidence, ...hints]
    return { ...commit, origin: 'mixed', involvement: 'assisted', evidence }
  })
}

function hintsOf(
  pullRequest: PullRequest,
  { words, index }: { readonly words: Vocabulary; readonly index: SignalIndex },
): readonly Evidence[] {
  const rows = pullRequestHints.filter((row) => fits(row.trace, pullRequest))
  const author = matchAuthor(pullRequest.author, index).filter(({ signal }) => isAi(signal.origin))
  const text = matchText(pullRequest.body, index).filter(({ signal }) => isAi(signal.origin))
  const branches = words.branches.filter(({ prefix }) => startsWith(pullRequest.headRef, prefix))
  const found = [
    ...rows.map(({ id, tool, trace }) => hint(id, tool, details[trace.kind])),
    ...author.map(({ signal, tool }) => hint(signal.id, tool, details.author)),
    ...text.map(({ signal, tool }) => hint(signal.id, tool, details.body)),
    ...branches.map(({ tool }) => hint('vocabulary/branch', tool, details.branch)),
  ]
  return [...new Map(found.map((item) => [JSON.stringify(item), item])).values()].slice(
    0,
    mostHints,
  )
}

const mostHints = 10

const details = {
  author: 'pull-request author',
  branch: 'branch name',
  body: 'pull-request text',
} as const satisfies Record<PullRequestHint['trace']['kind'], string>

function fits(trace: PullRequestHint['trace'], pullRequest: PullRequest): boolean {
  if (trace.kind === 'branch') return trace.pattern.test(pullRequest.headRef.slice(0, 256))
  if (trace.kind === 'body') return pullRequest.body.includes(trace.text)
  const app = pullRequest.authorApp ?? appOf(pullRequest.author.login)
  return app !== null && trace.apps.includes(app.toLowerCase())
}

function appOf(login: string | null): string | null {
  return login?.endsWith('[bot]') === true ? login.slice(0, -'[bot]'.length) : null
}

function startsWith(ref: string, prefix: string): boolean {
  return prefix !== '' && ref.startsWith(prefix)
}

function isAi(origin: Origin): boolean {
  return originWeight[origin] >= originWeight.mixed
}

function hint(signal: string, tool: string | null, detail: string): Evidence {
  return { signal, tool, model: null, strength: 'inferred', detail }
}
