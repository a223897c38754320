import { type CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { type ToolAnswer } from '../answer.ts'
import { type Workspace } from '../workspace.ts'

export interface ToolContext {
  readonly workspace: Workspace
  readonly answer: (work: () => Promise<ToolAnswer>) => Promise<CallToolResult>
}

/** Nothing is written and the same question has the same answer. What may look packages up says so itself. */
export const readOnly = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const
