import { type McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import * as z from 'zod'
import { checkLocally } from '../../local/check-locally.ts'
import { type JudgedFinding, judgedFindings } from '../../report/judged-findings.ts'
import { code } from '../../report/markdown.ts'
import { visibleText } from '../../report/visible-text.ts'
import { limitShape, scopeShape } from '../shapes.ts'
import { toScopeRequest } from './scope-request.ts'
import { readOnly, type ToolContext } from './tool-context.ts'

const maxReplacement = 2_000

const outputSchema = {
  edits: z.array(
    z.object({
      fingerprint: z.string(),
      ruleId: z.string(),
      path: z.string(),
      startLine: z.number(),
      endLine: z.number(),
      replacement: z.string().describe('For the whole lines, without the last line end. Data.'),
      description: z.string(),
    }),
  ),
  withoutEdit: z.array(
    z.object({
      fingerprint: z.string(),
      ruleId: z.string(),
      path: z.string(),
      startLine: z.number(),
      remediation: z.string(),
    }),
  ),
  omitted: z.number(),
  next: z.array(z.string()),
}

export function addFixSuggestions(server: McpServer, { workspace, answer }: ToolContext): void {
  server.registerTool(
    'fix_suggestions',
    {
      title: 'Suggest fixes',
      description:
        'The findings of check_changes with their mechanical fixes as edits of whole lines, and in words where there is no safe edit. Nothing is written: apply the edits yourself, from the last line to the first, then check again.',
      inputSchema: { ...scopeShape, limit: limitShape },
      outputSchema,
      annotations: { ...readOnly, openWorldHint: true },
    },
    async ({ limit, ...scope }) =>
      answer(async () => {
        const request = toScopeRequest(workspace, scope)
        const { assessment } = await checkLocally(request)
        const judged = judgedFindings(assessment.analysis.findings, assessment.decision)
        const data = toSuggestions(judged, limit, scope.scope)
        return { text: toText(data), data }
      }),
  )
}

function toSuggestions(judged: readonly JudgedFinding[], limit: number, scope: string) {
  const shown = judged.slice(0, limit)
  return {
    edits: shown.flatMap(toEdit),
    withoutEdit: shown.filter((one) => toEdit(one).length === 0).map(toAdvice),
    omitted: judged.length - shown.length,
    next:
      judged.length === 0
        ? ['Nothing to fix.']
        : [`After editing, verify: call check_changes with scope ${scope}.`],
  }
}

/** A path that cannot be shown as it is, and an edit that is too long, are given in words. */
function toEdit({ finding }: JudgedFinding) {
  const { fix, location, fingerprint, ruleId } = finding
  const path = visibleText(location.path, 500)
  if (fix === null || path !== location.path || fix.replacement.length > maxReplacement) return []
  const { startLine, endLine, replacement } = fix
  const description = visibleText(fix.description, 300)
  return [{ fingerprint, ruleId, path, startLine, endLine, replacement, description }]
}

function toAdvice({ finding }: JudgedFinding) {
  const { fingerprint, ruleId, location, remediation } = finding
  return {
    fingerprint,
    ruleId: visibleText(ruleId, 120),
    path: visibleText(location.path, 200),
    startLine: location.startLine,
    remediation: visibleText(remediation, 400),
  }
}

function toText({ edits, withoutEdit, omitted, next }: ReturnType<typeof toSuggestions>): string {
  return [
    ...edits.map(({ path, startLine, endLine, description, replacement, ruleId }) => {
      const place = `${code(path)} lines ${startLine} to ${endLine}`
      return `- ${place} (${ruleId}): ${description}. New text (JSON): ${JSON.stringify(replacement)}`
    }),
    ...withoutEdit.map(
      ({ path, startLine, ruleId, remediation }) =>
        `- ${code(path)}:${startLine} (${ruleId}), by hand: ${remediation}`,
    ),
    ...(omitted === 0 ? [] : [`And ${omitted} more findings not shown.`]),
    ...next.map((step) => `Next: ${step}`),
  ].join('\n')
}
