import { type McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { toAgentAnswer } from '../../report/agent-answer.ts'
import { toAgentText } from '../../report/agent-text.ts'
import { answerShape, limitShape, maxPath } from '../shapes.ts'
import { judgeText, statedAgent } from './judge-text.ts'
import { snippetLanguages, snippetPath } from './snippet-path.ts'
import { readOnly, type ToolContext } from './tool-context.ts'

const maxLength = 1_048_576

const inputSchema = {
  text: z
    .string()
    .max(maxLength, 'The snippet is larger than 1 MiB. Save the file and call check_changes.')
    .describe('The source text, whole functions at best. It is only ever read as data.'),
  path: z
    .string()
    .min(1)
    .max(maxPath)
    .optional()
    .describe('Where it would be saved, seen from the workspace; decides language and policy.'),
  language: z.enum(snippetLanguages).optional().describe('When there is no path.'),
  written_by: z
    .enum(['ai', 'unmarked'])
    .default('ai')
    .describe('ai: judged as agent-written lines; unmarked: as those of a commit without a mark.'),
  limit: limitShape,
}

export function addCheckSnippet(server: McpServer, { workspace, answer }: ToolContext): void {
  server.registerTool(
    'check_snippet',
    {
      title: 'Check a snippet',
      description:
        'Judges source text before it is saved, as if it were a new file. Nothing is written and no other file is read, so flows from and into other files are not seen.',
      inputSchema,
      outputSchema: answerShape,
      annotations: readOnly,
    },
    async ({ text, path, language, written_by: writtenBy, limit }) =>
      answer(async () => {
        const place = snippetPath(workspace.cwd, { path, language })
        const agent = writtenBy === 'ai' ? statedAgent(workspace) : null
        const assessment = await judgeText(workspace, { path: place, text, agent })
        const again = 'call check_snippet with the corrected text, after saving check_changes'
        const data = toAgentAnswer(assessment, { limit, again })
        return { text: toAgentText(data), data }
      }),
  )
}
