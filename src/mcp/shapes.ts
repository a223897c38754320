import * as z from 'zod'
import { actions } from '../core/policy.ts'

export const maxPath = 500

export const limitShape = z
  .number()
  .int()
  .min(1)
  .max(50)
  .default(10)
  .describe('How many findings to show, gravest first; the rest is counted.')

/** What `check_changes` and `fix_suggestions` look at. */
export const scopeShape = {
  scope: z
    .enum(['worktree', 'staged', 'branch'])
    .default('worktree')
    .describe(
      'worktree: all that is not committed; staged: what the next commit would hold; branch: the commits since the base.',
    ),
  base: z
    .string()
    .min(1)
    .max(300)
    .optional()
    .describe("Only with branch: compare with this commit (default: origin's default branch)."),
  head: z.string().min(1).max(300).optional().describe('Only with branch (default: HEAD).'),
  paths: z
    .array(z.string().min(1).max(maxPath))
    .max(100)
    .optional()
    .describe('Only these files and folders, seen from the workspace.'),
}

const action = z.enum(actions)

/** `AgentAnswer` as clients see it declared. */
export const answerShape = {
  verdict: z.string(),
  decision: action,
  mode: z.enum(['observe', 'enforce']),
  held: z.boolean().describe('Whether a merge would wait for a fix or a person.'),
  policy: z.string(),
  policyHash: z.string(),
  counts: z.record(z.string(), z.number()),
  findings: z.array(
    z.object({
      ruleId: z.string(),
      fingerprint: z.string(),
      action,
      severity: z.string(),
      confidence: z.string(),
      origin: z.string(),
      title: z.string(),
      path: z.string(),
      startLine: z.number(),
      endLine: z.number(),
      message: z.string(),
      remediation: z.string(),
      cwe: z.array(z.number()),
      trace: z.array(z.object({ path: z.string(), line: z.number(), note: z.string() })),
      hasFix: z.boolean(),
    }),
  ),
  notLookedAt: z.array(
    z.object({ path: z.string().nullable(), reason: z.string(), detail: z.string() }),
  ),
  reasons: z.array(z.object({ policyRule: z.string(), action, because: z.string() })),
  omitted: z.object({ findings: z.number(), notLookedAt: z.number() }),
  next: z.array(z.string()),
}
