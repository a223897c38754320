import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { createServer } from '../../src/mcp/create-server.ts'
import { createGate } from '../../src/mcp/gate.ts'
import { openWorkspace } from '../../src/mcp/workspace.ts'
import { type AgentAnswer } from '../../src/report/agent-answer.ts'
import { type Scratch } from '../git/scratch.ts'

/** The answer of `check_changes` about the branch, over the protocol. */
export async function askMcp({ cwd, env }: Scratch): Promise<AgentAnswer> {
  const server = createServer({
    workspace: openWorkspace({ cwd, env }, true),
    gate: createGate({ running: 1, waiting: 1 }),
    report: (error) => {
      throw error
    },
  })
  const [ours, theirs] = InMemoryTransport.createLinkedPair()
  const client = new Client({ name: 'test', version: '1' })
  await Promise.all([server.connect(ours), client.connect(theirs)])
  const { structuredContent } = await client.callTool({
    name: 'check_changes',
    arguments: { scope: 'branch' },
  })
  await client.close()
  return structuredContent as AgentAnswer
}
