import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js'
import { rules } from '../rules/index.ts'
import { findRule } from './tools/find-rule.ts'
import { policyInForce, type Workspace } from './workspace.ts'

/** The policy in force and the rules, for clients that show or attach them. */
export function addResources(server: McpServer, workspace: Workspace): void {
  server.registerResource(
    'policy',
    'countersign://policy',
    {
      title: 'Policy in force',
      description: 'The whole policy at HEAD, with its hash and where it was read.',
      mimeType: 'application/json',
    },
    async ({ href }) => json(href, await policyInForce(workspace)),
  )
  server.registerResource(
    'rules',
    'countersign://rules',
    {
      title: 'Rules',
      description: 'Every code rule by id, with severity and title.',
      mimeType: 'application/json',
    },
    async ({ href }) =>
      json(
        href,
        rules.map(({ id, severity, title, lifecycle }) => ({ id, severity, title, lifecycle })),
      ),
  )
  server.registerResource(
    'rule',
    new ResourceTemplate('countersign://rules/{+id}', { list: undefined }),
    { title: 'One rule', description: 'What it looks for.', mimeType: 'text/plain' },
    async ({ href }, { id }) => {
      const { text } = findRule(typeof id === 'string' ? id : '')
      return { contents: [{ uri: href, mimeType: 'text/plain', text }] }
    },
  )
}

function json(uri: string, value: unknown) {
  const text = `${JSON.stringify(value, null, 2)}\n`
  return { contents: [{ uri, mimeType: 'application/json', text }] }
}
