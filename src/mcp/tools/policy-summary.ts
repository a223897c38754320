import { type McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import * as z from 'zod'
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
    source: visibleText(policyName(sources), 300),
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
    listed('evidence', rule.evidence),
    listed('tool', rule.tools),
    listed('category', rule.categories),
    listed('rule', rule.findings),
    listed('CWE', rule.cwe),
    listed('severity at least', rule.severityAtLeast),
    listed('confidence at least', rule.confidenceAtLeast),
    listed('ecosystem', rule.ecosystems),
    listed('package', rule.packages),
    listed('package is', rule.changes),
    listed('gap', rule.gaps),
    listed('path', rule.paths),
    Object.values(rule.when).every((condition) => condition === null)
      ? null
      : 'conditions on the change as a whole',
    listed('only warns through', rule.trial),
  ].filter((part) => part !== null)
  return parts.length === 0 ? 'anything' : parts.join(', ')
}

function listed(word: string, values: readonly (string | number)[] | string | null): string | null {
  if (values === null) return null
  const all = typeof values === 'string' ? [values] : values
  const shown = all.slice(0, 8).map((value) => visibleText(String(value), 60))
  const rest = all.length - shown.length
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
