import { type Signal } from './signal.ts'
import { agentsAtWork } from './signals/agents-at-work.ts'
import { anthropic } from './signals/anthropic.ts'
import { cloudAgents } from './signals/cloud-agents.ts'
import { crossTool } from './signals/cross-tool.ts'
import { editorAgents } from './signals/editor-agents.ts'
import { github } from './signals/github.ts'
import { openaiGoogle } from './signals/openai-google.ts'
import { otherAgents } from './signals/other-agents.ts'
import { releaseBots } from './signals/release-bots.ts'
import { terminalAgents } from './signals/terminal-agents.ts'
import { workflowBots } from './signals/workflow-bots.ts'

/** The signal table: every way we know in which a tool shows itself in a commit. docs/attribution.md explains the classes. */
export const signals: readonly Signal[] = [
  ...anthropic,
  ...github,
  ...openaiGoogle,
  ...terminalAgents,
  ...cloudAgents,
  ...editorAgents,
  ...otherAgents,
  ...crossTool,
  ...releaseBots,
  ...workflowBots,
  ...agentsAtWork,
]
