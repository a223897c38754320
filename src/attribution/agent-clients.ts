import { type AgentAtWork } from '../core/change-set.ts'
import { agentIn } from './agent-environments.ts'

/**
 * What coding agents call themselves to an MCP server (`clientInfo.name`), lower case with hyphens; some add the name of the server or
 * of a proxy. Editors are here whose MCP tools only their agent calls; chat applications that edit no repository are not.
 */
export const agentClients: ReadonlyMap<string, string> = new Map([
  ['claude-code', 'claude-code'],
  ['codex-mcp-client', 'codex'],
  ['cursor-vscode', 'cursor'],
  ['cursor', 'cursor'],
  ['gemini-cli-mcp-client', 'gemini-cli'],
  ['qwen-cli-mcp-client', 'qwen-code'],
  ['visual-studio-code', 'copilot-vscode'],
  ['github-copilot-developer', 'copilot-cli'],
  ['windsurf-client', 'windsurf'],
  ['windsurf', 'windsurf'],
  ['amp-mcp-client', 'amp'],
  ['opencode', 'opencode'],
  ['crush', 'crush'],
  ['goose', 'goose'],
  ['cline', 'cline'],
  ['roo-code', 'roo-code'],
  ['kiro', 'kiro'],
  ['junie', 'junie'],
])

/** The agent that asks over MCP: by the name its client gave, else by the environment the server runs in. */
export function agentOfClient(
  name: string | null,
  env: Readonly<Record<string, string | undefined>>,
): AgentAtWork | null {
  const given = name?.trim().toLowerCase().replaceAll(/\s+/gu, '-') ?? ''
  for (const [client, tool] of agentClients) {
    if (given === client || given.startsWith(`${client}-`)) return { tool, seenBy: 'client' }
  }
  return agentIn(env)
}
