import { type McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { type Policy } from '../../core/policy.ts'
import { type PolicyInForce } from '../../core/policy-in-force.ts'
import { type PolicyRule } from '../../core/policy-rule.ts'
import { policyName } from '../../report/policy-name.ts'
import { visibleText } from '../../report/visible-text.ts'
import { policyInForce } from '../workspace.ts'
import { readOnly, type ToolContext } from './tool-context.ts'

const maxRules = 40

const outputSchema = {
  source: z.string(),
  hash: z.string(),
  mode: z.string(),
  unmarked: z.string().describe('What lines of commits without a mark count as.'),
  rules: z.array(
    z.object({ name: z.string(), when: z.string(), action: z.string(), because: z.string() }),
  ),
  omittedRules: z.number(),
  onGap: z.record(z.string(), z.string()),
  disclosure: z.object({ trailers: z.array(z.string()), on: z.string(), action: z.string() }),
}

export function addPolicySummary(server: McpServer, { workspace, answer }: ToolContext): void {
  server.registerTool(
    'policy_summary',
    {
      title: 'Summarise the policy',
      description:
        'Which policy is in force here and what it asks for: what blocks, what needs a review, what a commit has to disclose about AI.',
      inputSchema: {},
      outputSchema,
      annotations: readOnly,
    },
    async () =>
      answer(async () => {
        const data = toSummary(await policyInForce(workspace))
        return { text: toText(data), data }
      }),
  )
}

function toSummary({ policy, hash, sources }: PolicyInForce) {
  const { disclosure } = policy.provenance
  return {
    source: policyName(sources),
    hash,
    mode: policy.mode,
    unmarked: policy.unmarked,
    rules: policy.rules.slice(0, maxRules).map((rule) => ({
      name: visibleText(rule.name, 100),
      when: conditionOf(rule),
      action: rule.action,
      because: visibleText(rule.because, 300),
    })),
    omittedRules: Math.max(0, policy.rules.length - maxRules),
    onGap: { ...policy.onGap },
    disclosure: {
      trailers: disclosure.trailers.slice(0, 10).map((trailer) => visibleText(trailer, 60)),
      on: disclosure.trailersOn,
      action: disclosure.action,
    },
  }
}

function conditionOf(rule: PolicyRule): string {
  const parts = [
    listed('written by', rule.origins),
    listed('of', rule.categories),
    listed('by', rule.findings),
    rule.severityAtLeast === null ? null : `of at least ${rule.severityAtLeast} severity`,
    rule.confidenceAtLeast === null ? null : `of at least ${rule.confidenceAtLeast} confidence`,
    listed('below', rule.paths),
    listed('on evidence', rule.evidence),
    listed('by the tool', rule.tools),
    rule.cwe === null
      ? null
      : listed(
          'of',
          rule.cwe.map((number) => `CWE-${number}`),
        ),
    listed('in', rule.ecosystems),
    listed('of packages', rule.packages),
    listed('that are', rule.changes),
    listed('because', rule.gaps),
    Object.values(rule.when).every((condition) => condition === null)
      ? null
      : 'when the pull request is as the file says',
  ].filter((part) => part !== null)
  return parts.length === 0 ? `any ${rule.about}` : `${rule.about} ${parts.join(', ')}`
}

function listed(word: string, values: readonly string[] | null): string | null {
  if (values === null) return null
  const shown = values.slice(0, 8).map((value) => visibleText(value, 60))
  const rest = values.length - shown.length
  return `${word} ${shown.join(' or ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

function toText(summary: ReturnType<typeof toSummary>): string {
  const { source, mode, unmarked, rules, omittedRules, onGap, disclosure } = summary
  const gaps = Object.entries(onGap).map(([reason, action]) => `${reason} ${action}`)
  return [
    `Policy: \`${source}\`. ${modes[summary.mode]}`,
    `Lines of unmarked commits count as: ${unmarked}.`,
    ...rules.map(({ name, when, action, because }) => `- ${action}: ${when} (${name}). ${because}`),
    ...(omittedRules === 0 ? [] : [`And ${omittedRules} more rules: countersign://policy.`]),
    `What could not be looked at: ${gaps.join(', ')}.`,
    disclosure.trailers.length === 0
      ? 'No trailer about AI is asked for.'
      : `Commits (${disclosure.on}) carry one of: ${disclosure.trailers.join(', ')}; otherwise ${disclosure.action}.`,
    mode === 'observe' ? 'Verdicts say what would have happened.' : 'The verdict holds the merge.',
  ].join('\n')
}

const modes = {
  observe: 'It only observes.',
  enforce: 'It is enforced.',
} as const satisfies Record<Policy['mode'], string>
