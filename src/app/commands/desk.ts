import { type Assessment } from '../../core/assessment.ts'
import { type Permission } from '../../core/people.ts'
import { type PullRequest } from '../../core/pull-request.ts'
import { type CommandComment } from '../../github/command-comment.ts'
import { type GitHub } from '../../github/octokit.ts'
import { type CommandJob } from '../jobs.ts'
import { type WorkContext } from '../work-context.ts'
import { type Day } from './read-day.ts'

/** What a command is carried out with: who asks, where, and what was last judged there. */
export interface Desk {
  readonly context: WorkContext
  readonly github: GitHub
  readonly job: CommandJob
  readonly pull: PullRequest
  readonly comment: CommandComment
  /** Of the author, read just now. */
  readonly permission: Permission
  /** Of the newest head; null while that is not judged. */
  readonly assessment: Assessment | null
  readonly today: Day
}

/** `text` is written into the thread; null where a reaction says enough. */
export interface Outcome {
  readonly done: boolean
  readonly text: string | null
}

export function done(text: string | null = null): Outcome {
  return { done: true, text }
}

export function refused(text: string): Outcome {
  return { done: false, text }
}
