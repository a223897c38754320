import { isMachineAccount } from '../attribution/author-kind.ts'
import { type Assessment } from '../core/assessment.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { type Approval, type Review } from '../core/people.ts'
import { nobodySays, type PeopleSay } from '../core/people-say.ts'
import { type PolicyInForce } from '../core/policy-in-force.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { fetchCodeOwners, isInTeam } from '../github/code-owners.ts'
import { type GitHub } from '../github/octokit.ts'
import { fetchReviews } from '../github/reviews.ts'
import { type CodeOwners, parseCodeOwners } from '../policy/code-owners.ts'
import { countApprovals } from '../policy/count-approvals.ts'
import { redecide } from '../policy/redecide.ts'
import { type Store } from '../store/store.ts'
import { waiversInForce } from '../store/waivers.ts'
import { dayOf } from './commands/read-day.ts'

/** The waivers that hold today; approvals are looked at once it is known that any are needed. */
export async function waiversOf(store: Store, { repositoryId }: PullRequest): Promise<PeopleSay> {
  const waivers = await waiversInForce(store, { repositoryId, day: dayOf(Date.now()) })
  return { ...nobodySays, waivers }
}

interface Ground {
  readonly github: GitHub
  readonly changes: ChangeSet
  readonly policy: PolicyInForce
  readonly pullRequest: PullRequest
}

/** The verdict with the approvals that count, where it asks for a review; without a look at any where it does not. */
export async function withApprovals(assessment: Assessment, ground: Ground): Promise<Assessment> {
  const { github, changes, policy, pullRequest: pull } = ground
  const isAsked = assessment.decision.reasons.some(({ action }) => action === 'require-review')
  if (!isAsked) return assessment
  const reviews = (await fetchReviews(github, pull)).map((one) => asKnown(one, policy))
  const { counted, discounted } = countApprovals({ reviews, pull, commits: changes.commits })
  const approvals = policy.policy.review.codeOwners
    ? await ownersAmong(counted, assessment, ground)
    : counted.map(({ reviewer }) => ({ by: reviewer, owns: null }))
  const people = { ...assessment.basis.people, approvals, discounted }
  const heard = { ...assessment, basis: { ...assessment.basis, people } }
  return { ...heard, decision: redecide(heard, policy, null) }
}

/** An agent stays one under an account GitHub takes for a person's. */
function asKnown(review: Review, { policy }: PolicyInForce): Review {
  const { reviewer } = review
  const isMachine = isMachineAccount(reviewer.login, policy.provenance)
  return isMachine ? { ...review, reviewer: { ...reviewer, isPerson: false } } : review
}

/** Of the paths with findings that need a review, those each approver may speak for: their own, and those nobody owns. */
async function ownersAmong(
  counted: readonly Review[],
  assessment: Assessment,
  { github, pullRequest: pull }: Ground,
): Promise<readonly Approval[]> {
  const { owner, repo, baseSha } = pull
  const text = await fetchCodeOwners(github, { owner, repo, ref: baseSha })
  const owners = parseCodeOwners(text ?? '')
  const paths = [...new Set(pathsOf(assessment))]
  const approvals: Approval[] = []
  for (const { reviewer } of counted) {
    const isOwner = rememberTeams(github, reviewer.login)
    approvals.push({ by: reviewer, owns: await ownedBy(isOwner, paths, owners) })
  }
  return approvals
}

/** Where anything lies that a review could be asked for. */
function pathsOf({ analysis, decision }: Assessment): readonly string[] {
  const places = decision.reasons.flatMap((reason) => reason.places)
  return [...analysis.findings.map(({ location }) => location), ...places].map(({ path }) => path)
}

type IsOwner = (owners: readonly string[]) => Promise<boolean>

async function ownedBy(
  isOwner: IsOwner,
  paths: readonly string[],
  owners: CodeOwners,
): Promise<readonly string[]> {
  const owned: string[] = []
  for (const path of paths) if (await isOwner(owners.ownersOf(path))) owned.push(path)
  return owned
}

/** Whether somebody is among owners as CODEOWNERS writes them: `@login` or `@organisation/team`; an address tells no account. */
function rememberTeams(github: GitHub, login: string): IsOwner {
  const known = new Map<string, boolean>()
  async function isMember(team: string): Promise<boolean> {
    const before = known.get(team)
    if (before !== undefined) return before
    const found = await isInTeam(github, { team, login })
    known.set(team, found)
    return found
  }
  return async (owners) => {
    if (owners.length === 0 || owners.includes(`@${login.toLowerCase()}`)) return true
    for (const owner of owners) {
      if (owner.includes('/') && (await isMember(owner.slice(1)))) return true
    }
    return false
  }
}
