import { stdin } from 'node:process'
import { z } from 'zod'
import { loadGrammars } from '../../analysis/code/grammars.ts'
import { Failure } from '../../core/failure.ts'
import { checkLocally } from '../../local/check-locally.ts'
import { toAgentAnswer } from '../../report/agent-answer.ts'
import { toAgentText } from '../../report/agent-text.ts'
import { type Invocation, UsageError } from '../command.ts'
import { writeText } from '../output.ts'

export async function runAgentHook(invocation: Invocation): Promise<number> {
  const [agent, ...more] = invocation.operands
  if ((agent !== 'claude-code' && agent !== 'cursor') || more.length > 0) {
    throw new UsageError('Name the agent: claude-code or cursor.')
  }
  const event = parseEvent(await readEvent())
  try {
    const text = isRepeated(event)
      ? null
      : await heldText({ ...invocation, agent: { tool: agent, seenBy: 'hook' } }, event)
    return await protocols[agent](invocation, text)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    await writeText(invocation.stderr, `countersign: not judged: ${error.message}\n`)
    if (agent === 'cursor') await writeText(invocation.stdout, '{}\n')
    return notBlocking
  }
}

/** Other exit codes than 0 and 2 are shown to the person and do not stop the agent. */
const notBlocking = 1
const blocking = 2

const protocols = {
  /** Exit code 2 hands standard error to the agent. */
  'claude-code': async ({ stderr }: Invocation, text: string | null): Promise<number> => {
    if (text === null) return 0
    await writeText(stderr, `${text}\n`)
    return blocking
  },
  /** The message is handed to the agent as if a person had written it. */
  cursor: async ({ stdout }: Invocation, text: string | null): Promise<number> => {
    const answer = text === null ? {} : { followup_message: text }
    await writeText(stdout, `${JSON.stringify(answer)}\n`)
    return 0
  },
} as const

const maxEventBytes = 8 * 1_048_576

const eventSchema = z.object({
  /** Claude Code: this stop comes after one that was held. */
  stop_hook_active: z.boolean().optional(),
  /** Cursor: how many follow-ups this conversation had. */
  loop_count: z.number().optional(),
  tool_input: z.object({ file_path: z.string().optional() }).optional(),
})
type AgentEvent = z.infer<typeof eventSchema>

/** An event that is not understood is one without details: everything uncommitted is judged. */
function parseEvent(text: string): AgentEvent {
  try {
    const parsed = eventSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : {}
  } catch {
    return {}
  }
}

async function readEvent(): Promise<string> {
  if (stdin.isTTY) return ''
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stdin) {
    if (!Buffer.isBuffer(chunk)) continue
    bytes += chunk.length
    if (bytes > maxEventBytes) return ''
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** An agent that could not satisfy the policy once is not held for ever. */
function isRepeated(event: AgentEvent): boolean {
  return event.stop_hook_active === true || (event.loop_count ?? 0) >= 3
}

/** Null when a merge would not wait for anything. */
async function heldText(
  { cwd, env, agent }: Invocation,
  { tool_input: input }: AgentEvent,
): Promise<string | null> {
  const edited = input?.file_path
  const operands = edited === undefined ? [] : [edited]
  const flags = new Map([['worktree', true as const]])
  const request = { cwd, env, flags, operands, agent }
  const { assessment } = await checkLocally(request, await loadGrammars())
  const again = 'run `countersign check --worktree`'
  const answer = toAgentAnswer(assessment, { limit: 10, again })
  return answer.held ? toAgentText(answer) : null
}
