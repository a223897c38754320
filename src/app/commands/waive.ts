import { createHash } from 'node:crypto'
import { isMachineAccount } from '../../attribution/author-kind.ts'
import { type AuditEntry, type AuditValue } from '../../core/audit-event.ts'
import { type Finding } from '../../core/finding.ts'
import { type DiscountReason, hasAtLeast } from '../../core/people.ts'
import { type Policy } from '../../core/policy.ts'
import { type Waiver, type WaiverScope } from '../../core/waiver.ts'
import { listCommits } from '../../github/list-commits.ts'
import { involvedIn } from '../../policy/count-approvals.ts'
import { code, counted, prose } from '../../report/markdown.ts'
import { appendEntry } from '../../store/audit-log.ts'
import { grantWaiver } from '../../store/waivers.ts'
import { digest } from '../digest.ts'
import { loadPolicy } from '../load-policy.ts'
import { notify } from '../notify.ts'
import { queueReview } from '../queue-review.ts'
import { type Desk, done, type Outcome, refused } from './desk.ts'
import { findFindings } from './find-findings.ts'
import { type Command } from './parse-commands.ts'
import { addDays, type Day, readDay } from './read-day.ts'

export type WaiveCommand = Extract<Command, { readonly verb: 'waive' | 'false-positive' }>

/** Why somebody may not, as the record has it. */
type Refusal = DiscountReason | 'role' | 'not-allowed' | 'no-reason' | 'no-day' | 'day-out-of-range'

/**
 * Lets findings in until a day, on the word of somebody who may and who did not bring the lines. Everything is read at this moment:
 * who may, what stands in the newest head, what the policy of the base allows.
 */
export async function waive(desk: Desk, command: WaiveCommand): Promise<Outcome> {
  const findings = findFindings(desk, command.findings)
  if ('problem' in findings) return refused(findings.problem)
  const { context, github, pull, job } = desk
  const { installationId } = job
  const policy = await loadPolicy(context, { github, installationId, pull })
  if ('errors' in policy) {
    return refused(
      'The policy of the base branch is broken, so nothing can be waived. Mend it first.',
    )
  }
  const { waivers: limits, provenance } = policy.inForce.policy
  const refusal = isMachineAccount(desk.comment.author.login, provenance)
    ? machine
    : await whyNot(desk, command, limits)
  if (refusal !== null) {
    await recordDenial(desk, { findings, refusal: refusal.why })
    return refused(refusal.text)
  }
  const until = dayFor(desk, command, limits)
  if ('why' in until) {
    await recordDenial(desk, { findings, refusal: until.why })
    return refused(until.text)
  }
  for (const finding of findings) await grant(desk, { command, finding, until: until.day })
  await queueReview(desk.context, { ...desk.job, trigger: 'waiver.granted' }, 'now')
  await notify(desk.context, {
    ...desk.job,
    event: 'waiver.granted',
    id: `${desk.job.place}/${desk.job.commentId}`,
    details: {
      kind: command.verb,
      scope: command.scope,
      until: until.day,
      findings: findings.length,
    },
  })
  return done(grantedText(desk, { command, findings, until: until.day }))
}

interface Refused {
  readonly why: Refusal
  readonly text: string
}

const machine: Refused = {
  why: 'not-a-person',
  text: 'This account is an agent or other automation, and only a person answers for letting a finding in. Ask one to write the same command.',
}

async function whyNot(
  desk: Desk,
  { scope, reason }: WaiveCommand,
  limits: Policy['waivers'],
): Promise<Refused | null> {
  const { github, pull, comment, permission } = desk
  if (limits.maxDays === 0) return { why: 'not-allowed', text: texts['not-allowed'] }
  const least = scope === 'repository' ? 'admin' : limits.approvers
  if (!hasAtLeast(permission, least)) {
    return {
      why: 'role',
      text: `This takes the role ${code(least)} in this repository, and yours is ${code(permission)}. Ask somebody who has it to write the same command.`,
    }
  }
  const { items: commits } = await listCommits(github, pull)
  const part = involvedIn({ pull, commits }).get(comment.author.login.toLowerCase())
  if (part !== undefined) return { why: part, text: involvedText(part) }
  return reason === null ? { why: 'no-reason', text: texts['no-reason'] } : null
}

const texts = {
  'not-allowed':
    'The policy of this repository allows no waivers (`max-days: 0`). Fix the finding, or change the policy.',
  'no-reason':
    'A waiver needs a reason, so that it can be judged later. Write `reason: …` in a few words.',
  'no-day':
    'A waiver needs a last day, so that somebody looks again. Write `until: 2027-01-31` or `until: 30d`.',
} as const

function involvedText(part: DiscountReason): string {
  const known: Readonly<Partial<Record<DiscountReason, string>>> = {
    author: 'You opened this pull request',
    requester: 'You asked the agent for this change',
    committer: 'You wrote or committed some of its commits',
    'co-author': 'You are a co-author of some of its commits',
  }
  const what = known[part] ?? 'You took part in this change'
  return `${what}, and who brings a line does not answer for letting it in. Ask somebody else to write the same command.`
}

function dayFor(
  { today }: Desk,
  { until }: WaiveCommand,
  { maxDays }: Policy['waivers'],
): { readonly day: Day } | Refused {
  const last = addDays(today, maxDays)
  if (until === null) return { why: 'no-day', text: texts['no-day'] }
  const day = readDay(until, today)
  if (day === null) {
    return {
      why: 'no-day',
      text: `${code(until, 40)} is no day. Write \`until: ${addDays(today, Math.min(30, maxDays))}\` or \`until: 30d\`.`,
    }
  }
  if (day >= today && day <= last) return { day }
  const what = day < today ? 'is over already' : `is more than ${maxDays} days away`
  return {
    why: 'day-out-of-range',
    text: `${code(day)} ${what}. The policy allows until ${code(last)} at most.`,
  }
}

interface Grant {
  readonly command: WaiveCommand
  readonly finding: Finding
  readonly until: Day
}

async function grant(desk: Desk, { command, finding, until }: Grant): Promise<void> {
  const { context, job, comment } = desk
  const { installationId, repositoryId, number, commentId } = job
  const waiver: Waiver = {
    id: `w-${shortHash([repositoryId, job.place, commentId, finding.fingerprint, command.scope])}`,
    kind: command.verb === 'waive' ? 'accepted' : 'false-positive',
    scope: scopeOf(command.scope, finding),
    reason: command.reason ?? '',
    grantedBy: comment.author,
    number,
    grantedAt: new Date().toISOString(),
    until,
  }
  const entry: AuditEntry = {
    id: `waiver/${repositoryId}/${waiver.id}`,
    type: 'waiver.granted',
    body: {
      actor: { kind: 'user', id: String(comment.author.id) },
      subject: subjectOf(desk),
      waiver: {
        id: waiver.id,
        kind: waiver.kind,
        scope: { kind: waiver.scope.kind, fingerprint: finding.fingerprint, rule: finding.ruleId },
        justification_sha256: digest(waiver.reason),
        approved_by: [String(comment.author.id)],
        expires_at: until,
      },
    },
    private: { login: comment.author.login, reason: waiver.reason },
  }
  await grantWaiver(context.store, { installationId, repositoryId, waiver, entry })
}

function scopeOf(
  scope: WaiveCommand['scope'],
  { ruleId, location, fingerprint }: Finding,
): WaiverScope {
  switch (scope) {
    case 'finding':
      return { kind: 'finding', fingerprint }
    case 'path':
      return { kind: 'path', ruleId, path: location.path }
    case 'repository':
      return { kind: 'repository', ruleId }
  }
}

/** Who was refused what goes on record once per comment. */
async function recordDenial(
  desk: Desk,
  { findings, refusal }: { readonly findings: readonly Finding[]; readonly refusal: Refusal },
): Promise<void> {
  const { context, job, comment } = desk
  await appendEntry(context.store, {
    installationId: job.installationId,
    entry: {
      id: `waiver-denied/${job.repositoryId}/${job.place}/${job.commentId}/${refusal}`,
      type: 'waiver.denied',
      body: {
        actor: { kind: 'user', id: String(comment.author.id) },
        subject: subjectOf(desk),
        reason_code: refusal,
        fingerprints: findings.map(({ fingerprint }) => fingerprint).toSorted(),
      },
    },
  })
}

export function subjectOf({ job, pull }: Desk): Readonly<Record<string, AuditValue>> {
  return {
    installation_id: job.installationId,
    repo_id: job.repositoryId,
    pr: job.number,
    head: { gitCommit: pull.headSha },
  }
}

function grantedText(
  { comment }: Desk,
  { command, findings, until }: Omit<Grant, 'finding'> & { readonly findings: readonly Finding[] },
): string {
  const what = command.verb === 'waive' ? 'accepted' : 'marked as a false positive'
  const where = {
    finding: '',
    path: ', for this rule in the whole file',
    repository: ', for this rule in the whole repository',
  }[command.scope]
  return `${counted(findings.length, 'finding')} ${what} until ${code(until)}${where}, on the word of ${prose(comment.author.login, 60)}. The check is being judged again. \`/countersign reopen\` takes it back.`
}

function shortHash(parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 10)
}
