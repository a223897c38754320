import { type Finding } from '../../core/finding.ts'
import { hasAtLeast } from '../../core/people.ts'
import { covers, type Waiver } from '../../core/waiver.ts'
import { counted } from '../../report/markdown.ts'
import { endWaiver, waiversInForce } from '../../store/waivers.ts'
import { notify } from '../notify.ts'
import { queueReview } from '../queue-review.ts'
import { type Desk, done, type Outcome, refused } from './desk.ts'
import { findFindings } from './find-findings.ts'
import { subjectOf } from './waive.ts'

/** Ends the waivers that let findings in. Whoever can write to the repository may: it only makes the verdict stricter. */
export async function reopen(desk: Desk, words: readonly string[]): Promise<Outcome> {
  const { context, job, permission, today } = desk
  if (!hasAtLeast(permission, 'write')) {
    return refused('Taking a waiver back takes write access. Ask somebody who has it.')
  }
  const findings = findFindings(desk, words)
  if ('problem' in findings) return refused(findings.problem)
  const { repositoryId } = job
  const waivers = await waiversInForce(context.store, { repositoryId, day: today })
  const ending = waivers.filter((waiver) => findings.some((finding) => covers(waiver, finding)))
  for (const waiver of ending) await end(desk, waiver)
  if (ending.length === 0) return refused(nothingText(findings))
  await queueReview(context, { ...job, trigger: 'waiver.revoked' }, 'now')
  await notify(context, {
    ...job,
    event: 'waiver.revoked',
    id: `${job.place}/${job.commentId}`,
    details: { waivers: ending.map(({ id }) => id) },
  })
  return done(`${counted(ending.length, 'waiver')} taken back. The check is being judged again.`)
}

function nothingText(findings: readonly Finding[]): string {
  const what = findings.length === 1 ? 'No waiver lets this finding in' : 'No waiver lets these in'
  return `${what}, so there is nothing to take back.`
}

async function end(desk: Desk, waiver: Waiver): Promise<void> {
  const { context, job, comment } = desk
  const { installationId, repositoryId, place, commentId } = job
  await endWaiver(context.store, {
    installationId,
    repositoryId,
    id: waiver.id,
    entry: {
      id: `waiver-revoked/${repositoryId}/${waiver.id}/${place}/${commentId}`,
      type: 'waiver.revoked',
      body: {
        actor: { kind: 'user', id: String(comment.author.id) },
        subject: subjectOf(desk),
        waiver: { id: waiver.id },
      },
    },
  })
}
