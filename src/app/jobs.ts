import * as z from 'zod'

const repositorySchema = {
  installationId: z.number().int(),
  repositoryId: z.number().int(),
  owner: z.string(),
  repo: z.string(),
}

/** The organisation's floor changed at this moment, epoch milliseconds: what was looked up before is not good enough. */
const floorSinceSchema = z.number().int().optional()

const reviewSchema = z.object({
  ...repositorySchema,
  kind: z.literal('review'),
  number: z.number().int(),
  /** The head before a push, whose unfinished check is to be closed; null otherwise. */
  before: z.string().nullable(),
  /** Heads of jobs this one took the place of: their unfinished checks are to be closed, too. */
  overtaken: z.array(z.string()).optional(),
  trigger: z.string(),
  deliveryId: z.string().nullable(),
  floorSince: floorSinceSchema,
})

const mergeGroupSchema = z.object({
  ...repositorySchema,
  kind: z.literal('merge-group'),
  headSha: z.string(),
  baseSha: z.string(),
  headRef: z.string(),
})

const rerunSchema = z.object({
  ...repositorySchema,
  kind: z.literal('rerun'),
  headSha: z.string(),
  /** Code scanning has looked at the head; absent when a person asked. */
  trigger: z.literal('code-scanning').optional(),
})

const mergedSchema = z.object({
  ...repositorySchema,
  kind: z.literal('merged'),
  number: z.number().int(),
  headSha: z.string(),
  mergeSha: z.string(),
  /** Numeric id of the account that merged; null when GitHub did not say. */
  mergedBy: z.string().nullable(),
})

const commandSchema = z.object({
  ...repositorySchema,
  kind: z.literal('command'),
  number: z.number().int(),
  place: z.enum(['conversation', 'line']),
  commentId: z.number().int(),
})

const pushSchema = z.object({
  ...repositorySchema,
  kind: z.literal('push'),
  /** The default branch's new tip. */
  headSha: z.string(),
  /** Numeric id of the account that pushed; null when GitHub did not say. */
  pushedBy: z.string().nullable(),
  forced: z.boolean(),
})

const notifySchema = z.object({
  kind: z.literal('notify'),
  /** The same however often it is sent: receivers drop what they know. */
  id: z.string(),
  body: z.record(z.string(), z.unknown()),
})

const discoverSchema = z.object({
  kind: z.literal('discover'),
  installationId: z.number().int(),
  floorSince: floorSinceSchema,
})

const anchorSchema = z.object({
  kind: z.literal('anchor'),
  log: z.string(),
})

const jobSchema = z.discriminatedUnion('kind', [
  reviewSchema,
  mergeGroupSchema,
  rerunSchema,
  mergedSchema,
  commandSchema,
  pushSchema,
  notifySchema,
  discoverSchema,
  anchorSchema,
])

/** Judge a pull request's newest head. */
export type ReviewJob = z.infer<typeof reviewSchema>
/** Give a merge-queue group its verdict. */
export type MergeGroupJob = z.infer<typeof mergeGroupSchema>
/** Somebody asked for a whole check suite again, or code scanning is done: find what it was about. */
export type RerunJob = z.infer<typeof rerunSchema>
/** A pull request was merged: put it on record and remember its lines. */
export type MergedJob = z.infer<typeof mergedSchema>
/** Carry out what a comment asks for. */
export type CommandJob = z.infer<typeof commandSchema>
/** Something reached the default branch: see that a judged pull request brought it. */
export type PushJob = z.infer<typeof pushSchema>
/** Tell the operator's own address what happened. */
export type NotifyJob = z.infer<typeof notifySchema>
/** Look for open pull requests of an installation that have no completed check, or a verdict on ground that moved. */
export type DiscoverJob = z.infer<typeof discoverSchema>
/** Tell a log's newest checkpoint to those outside who keep or stamp it. */
export type AnchorJob = z.infer<typeof anchorSchema>
export type Job =
  | ReviewJob
  | MergeGroupJob
  | RerunJob
  | MergedJob
  | CommandJob
  | PushJob
  | NotifyJob
  | DiscoverJob
  | AnchorJob

/** Throws a ZodError for a payload no version of ours wrote. */
export function parseJob(payload: unknown): Job {
  return jobSchema.parse(payload)
}

/** At most one queued and one running job share a key. */
export function jobKey(job: Job): string {
  switch (job.kind) {
    case 'review':
      return `review/${job.installationId}/${job.repositoryId}/${job.number}`
    case 'merge-group':
      return `merge-group/${job.installationId}/${job.repositoryId}/${job.headSha}`
    case 'rerun':
      return `rerun/${job.installationId}/${job.repositoryId}/${job.headSha}`
    case 'merged':
      return `merged/${job.installationId}/${job.repositoryId}/${job.number}`
    case 'command':
      return `command/${job.installationId}/${job.repositoryId}/${job.place}/${job.commentId}`
    case 'push':
      return `push/${job.installationId}/${job.repositoryId}/${job.headSha}`
    case 'notify':
      return `notify/${job.id}`
    case 'discover':
      return `discover/${job.installationId}`
    case 'anchor':
      return `anchor/${job.log}`
  }
}
