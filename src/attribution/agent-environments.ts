import { type AgentAtWork } from '../core/change-set.ts'

/** A variable that an agent sets for the commands it runs. */
interface AgentVariable {
  readonly name: string
  /** The one value that counts; null for any that is not empty, `0` or `false`. */
  readonly value: string | null
  readonly tool: string
  /** Which product and page names it. */
  readonly source: string
}

/**
 * What agents are said to set for commands they run, by their makers' pages or lists of others: not every row was tried.
 * Variables of an editor's terminal, such as `CURSOR_TRACE_ID` and `TERM_PROGRAM`, are there for people too and say nothing.
 */
export const agentVariables = [
  {
    name: 'CLAUDECODE',
    value: '1',
    tool: 'claude-code',
    source: 'Claude Code: environment variables',
  },
  { name: 'GEMINI_CLI', value: '1', tool: 'gemini-cli', source: 'Gemini CLI: shell tool' },
  { name: 'QWEN_CODE', value: '1', tool: 'qwen-code', source: 'Qwen Code: shell tool' },
  { name: 'CURSOR_AGENT', value: null, tool: 'cursor', source: 'Cursor: agent, terminal' },
  { name: 'CODEX_SANDBOX', value: null, tool: 'codex', source: 'openai/codex: AGENTS.md' },
  { name: 'COPILOT_CLI', value: '1', tool: 'copilot-cli', source: 'Copilot CLI: changelog' },
  { name: 'CLINE_ACTIVE', value: 'true', tool: 'cline', source: 'Cline: terminal' },
  { name: 'AGENT', value: 'goose', tool: 'goose', source: 'goose: environment variables' },
  { name: 'AGENT', value: 'amp', tool: 'amp', source: 'Amp: manual' },
] as const satisfies readonly AgentVariable[]

/** The agent whose shell this is, or null. A person who types in that shell passes for it: it is a hint, not proof. */
export function agentIn(
  env: Readonly<Record<string, string | undefined>>,
): (AgentAtWork & { readonly tool: string }) | null {
  const found = agentVariables.find(({ name, value }) => {
    const text = env[name]?.trim().toLowerCase() ?? ''
    return value === null ? !['', '0', 'false'].includes(text) : text === value
  })
  return found === undefined ? null : { tool: found.tool, seenBy: 'environment' }
}
