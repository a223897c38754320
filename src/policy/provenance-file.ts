import * as z from 'zod'
import { actions } from '../core/policy.ts'
import { visible } from './visible.ts'

/** More than anyone writes by hand, few enough to hold every commit against all of them. */
const maxEntries = 50
/** One or two requests each, on every check. */
const maxTraceFiles = 10

const tool = z
  .string()
  .min(1)
  .max(64)
  .regex(
    /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/u,
    'A tool is lower-case letters, digits, single `-` and `.`, as it is shown in checks and kept in the record. Write one such as `acme-coder`.',
  )

const email = z
  .string()
  .min(1)
  .max(254)
  .regex(
    /^[^\s@<>\p{C}]+@[^\s@<>\p{C}]+$/u,
    'Identities count by their whole address, never by a domain or a name, as people share those. Write one such as `coder@acme.example`.',
  )

const account = z
  .string()
  .min(1)
  .max(100)
  .regex(
    /^[A-Za-z0-9](?:[A-Za-z0-9_-])*(?:\[bot\])?$/u,
    'A GitHub account is letters, digits, `-` and `_`, with `[bot]` behind it for an App. Copy it from the page of one of its commits, such as `acme-coder[bot]`.',
  )

const trailerKey = z
  .string()
  .min(1)
  .max(64)
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9-]*$/u,
    'The key of a trailer is letters, digits and `-`, and others are never found in a message. Write it without the colon, such as `X-Acme-Agent`.',
  )

/** People stand in these on every commit, so they say nothing by being there. */
const peoplesTrailers = /^(?:co-authored|signed-off|reviewed|acked|tested)-by$/iu

const toolTrailerKey = trailerKey.refine((key) => !peoplesTrailers.test(key), {
  message:
    'People sign with this trailer too, so being there says nothing about a tool. Name the tool’s own addresses and accounts under `agents`.',
})

const branchPrefix = z
  .string()
  .min(1)
  .max(100)
  .regex(
    /^[^\s~^:?*[\\\p{C}]+$/u,
    'No branch has such a name: git allows no blanks and none of `~ ^ : ? * [` and no backslash. Write how the names begin, such as `acme-coder/`.',
  )

const tracePath = z
  .string()
  .min(1)
  .max(200)
  .regex(
    /^(?!\/)(?!(?:.*\/)?\.{0,2}(?:\/|$))[^*?\\\p{C}]+$/u,
    'It is the path of one file from the top of the repository, without wildcards, `.` and `..`, since each is fetched by its name. Write one such as `.agent-trace/records.jsonl`.',
  )

const statement = z
  .string()
  .min(2)
  .max(60)
  .regex(
    visible,
    'It holds control or invisible characters, so nobody could write it as it stands here. Type the text again without them.',
  )
  .regex(
    /^\p{L}/u,
    'It begins with something else than a letter, and marks before the first letter of a line are skipped, so no line would begin so. Start with a word, such as `AI usage:`.',
  )

function listOf<T extends z.ZodType>(entry: T, most = maxEntries) {
  return z.array(entry).min(1).max(most).optional()
}

const identitySchema = z
  .strictObject({ tool, emails: listOf(email), accounts: listOf(account) })
  .refine(({ emails, accounts }) => emails !== undefined || accounts !== undefined, {
    message:
      'It has neither `emails` nor `accounts`, so no commit could ever be its. Add one of them.',
  })

const trailerSchema = z.strictObject({
  key: toolTrailerKey,
  tool: tool.optional(),
  origin: z.enum(['ai', 'mixed']).optional(),
})

const branchSchema = z.strictObject({ prefix: branchPrefix, tool })

const disclosureSchema = z
  .strictObject({
    trailers: listOf(trailerKey),
    on: z.enum(['ai', 'all']).optional(),
    'forbid-co-authors': z.boolean().optional(),
    statement: statement.optional(),
    action: z.enum(actions).exclude(['allow']).optional(),
  })
  .refine((duty) => duty.on === undefined || duty.trailers !== undefined, {
    message:
      '`on` says which commits need a trailer, and `trailers` names none, so nothing would be asked for. Add `trailers: [Assisted-by]`, or remove `on`.',
  })

const trustedSchema = z.strictObject({
  'git-ai': z.boolean().optional(),
  'agent-trace': listOf(account),
})

/** The key `provenance` of a policy file, as it is written. Every key is explained in docs/policy.md. */
export const provenanceSchema = z.strictObject({
  agents: listOf(identitySchema),
  bots: listOf(identitySchema),
  trailers: listOf(trailerSchema),
  branches: listOf(branchSchema),
  disclosure: disclosureSchema.optional(),
  'agent-trace': listOf(tracePath, maxTraceFiles),
  'trusted-records': trustedSchema.optional(),
})

export type ProvenanceFile = z.infer<typeof provenanceSchema>

/** The keys there are, by the keys above them. */
export const provenanceKeys: ReadonlyMap<string, readonly string[]> = new Map([
  ['provenance', Object.keys(provenanceSchema.shape)],
  ['provenance.agents', Object.keys(identitySchema.shape)],
  ['provenance.bots', Object.keys(identitySchema.shape)],
  ['provenance.trailers', Object.keys(trailerSchema.shape)],
  ['provenance.branches', Object.keys(branchSchema.shape)],
  ['provenance.disclosure', Object.keys(disclosureSchema.shape)],
  ['provenance.trusted-records', Object.keys(trustedSchema.shape)],
])
