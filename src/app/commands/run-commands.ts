import { hasAtLeast } from '../../core/people.ts'
import {
  answerComment,
  type CommandComment,
  fetchCommandComment,
  react,
} from '../../github/command-comment.ts'
import { fetchPermission } from '../../github/permission.ts'
import { fetchPullRequest } from '../../github/pull-request.ts'
import { code } from '../../report/markdown.ts'
import { latestAssessment } from '../../store/assessments.ts'
import { type CommandJob } from '../jobs.ts'
import { queueReview } from '../queue-review.ts'
import { type WorkContext } from '../work-context.ts'
import { type Desk, done, type Outcome, refused } from './desk.ts'
import { type Command, parseCommands } from './parse-commands.ts'
import { dayOf } from './read-day.ts'
import { reopen } from './reopen.ts'
import { explain, helpText, status } from './tell.ts'
import { waive } from './waive.ts'

/**
 * Carries out the commands of one comment, acknowledged by a reaction and, where there is something to say, one answer in its thread.
 * Comments by Apps, edited ones and those of strangers are passed over. Doing it again changes nothing.
 */
export async function runCommands(context: WorkContext, job: CommandJob): Promise<void> {
  const github = await context.connect(job.installationId)
  const name = { ...job, id: job.commentId }
  const comment = await fetchCommandComment(github, name)
  const commands = comment === null ? [] : wantedIn(comment)
  if (comment === null || commands.length === 0) return
  const desk = await openDesk({ context, github, job, comment })
  if (desk === null) return
  const outcomes: Outcome[] = []
  for (const command of commands) outcomes.push(await carryOut(desk, command))
  const body = outcomes.flatMap(({ text }) => text ?? []).join('\n\n')
  if (body !== '') {
    const botLogin = await context.botLogin()
    await answerComment(github, { comment: name, thread: comment.thread, body, botLogin })
  }
  await react(github, name, outcomes.every((outcome) => outcome.done) ? '+1' : 'confused')
}

function wantedIn(comment: CommandComment): readonly Command[] {
  return comment.isEdited || comment.isByApp ? [] : parseCommands(comment.body)
}

/** Null for somebody who has no part in the repository and did not open the pull request: a public one is open to everybody's comments. */
async function openDesk(
  asked: Pick<Desk, 'context' | 'github' | 'job' | 'comment'>,
): Promise<Desk | null> {
  const { context, github, job, comment } = asked
  const { login } = comment.author
  const pull = await fetchPullRequest(github, job)
  const permission = await fetchPermission(github, { ...job, login })
  if (!hasAtLeast(permission, 'triage') && pull.author.login !== login) return null
  const latest = await latestAssessment(context.store, job)
  const isCurrent = latest?.assessment.headSha === pull.headSha
  const assessment = isCurrent ? (latest?.assessment ?? null) : null
  return { ...asked, pull, permission, assessment, today: dayOf(Date.now()) }
}

async function carryOut(desk: Desk, command: Command): Promise<Outcome> {
  switch (command.verb) {
    case 'waive':
    case 'false-positive':
      return waive(desk, command)
    case 'reopen':
      return reopen(desk, command.findings)
    case 'explain':
      return explain(desk, command.findings)
    case 'status':
      return status(desk)
    case 'recheck':
      return recheck(desk)
    case 'help':
      return done(helpText)
    case 'unknown':
      return refused(`There is no command ${code(command.word, 40)}.\n\n${helpText}`)
  }
}

async function recheck({ context, job }: Desk): Promise<Outcome> {
  await queueReview(context, { ...job, trigger: 'command.recheck' }, 'now')
  return done()
}
