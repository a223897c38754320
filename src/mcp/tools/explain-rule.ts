import { type McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import * as z from 'zod'
import { findRule } from './find-rule.ts'
import { readOnly, type ToolContext } from './tool-context.ts'

export function addExplainRule(server: McpServer, { answer }: ToolContext): void {
  server.registerTool(
    'explain_rule',
    {
      title: 'Explain a rule',
      description: 'What a rule looks for, why it matters and how code that passes looks.',
      inputSchema: {
        id: z.string().min(1).max(200).describe('As findings name it: python/sql-injection.'),
      },
      outputSchema: {
        id: z.string(),
        title: z.string(),
        severity: z.string(),
        confidence: z.string(),
        remediation: z.string(),
        text: z.string(),
      },
      annotations: readOnly,
    },
    async ({ id }) =>
      answer(async () => {
        const data = findRule(id)
        return { text: data.text, data }
      }),
  )
}
