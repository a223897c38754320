import { agentNames } from './agents/agents.ts'
import { initAgents } from './agents/init-agents.ts'
import { type Invocation, UsageError } from './command.ts'

type Part = (invocation: Invocation) => Promise<number>

/** What can be set up: one flag, one line. */
const parts: readonly { readonly flag: string; readonly set: Part }[] = [
  { flag: 'agent', set: initAgents },
]

/** Sets up every part asked for; the highest exit code counts. */
export async function runInit(invocation: Invocation): Promise<number> {
  const asked = parts.filter(({ flag }) => invocation.flags.has(flag))
  if (asked.length === 0) {
    const flags = parts.map(({ flag }) => `--${flag}`).join(' or ')
    throw new UsageError(`Say what to set up: ${flags}. Agents: ${agentNames.join(', ')}.`)
  }
  let exitCode = 0
  for (const { set } of asked) exitCode = Math.max(exitCode, await set(invocation))
  return exitCode
}
