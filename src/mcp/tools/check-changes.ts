import { type McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { checkLocally } from '../../local/check-locally.ts'
import { toAgentAnswer } from '../../report/agent-answer.ts'
import { toAgentText } from '../../report/agent-text.ts'
import { answerShape, limitShape, scopeShape } from '../shapes.ts'
import { toScopeRequest } from './scope-request.ts'
import { readOnly, type ToolContext } from './tool-context.ts'

export function addCheckChanges(server: McpServer, { workspace, answer }: ToolContext): void {
  server.registerTool(
    'check_changes',
    {
      title: 'Check changes',
      description:
        'Judges the changes of this repository as its pull request will be judged: findings on changed lines, what the policy makes of them, what could not be looked at, and what to do. The same verdict as `countersign check`.',
      inputSchema: { ...scopeShape, limit: limitShape },
      outputSchema: answerShape,
      annotations: { ...readOnly, openWorldHint: true },
    },
    async ({ limit, ...scope }) =>
      answer(async () => {
        const request = toScopeRequest(workspace, scope)
        const { assessment } = await checkLocally(request)
        const again = `call check_changes with scope ${scope.scope}`
        const data = toAgentAnswer(assessment, { limit, again })
        return { text: toAgentText(data), data }
      }),
  )
}
