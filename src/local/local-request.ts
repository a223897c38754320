import { type AgentAtWork } from '../core/change-set.ts'

/** What is asked of a local folder, in the words of the command line: every local door asks the same way and so gets the same verdict. */
export interface LocalRequest {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Given flags by name without dashes. */
  readonly flags: ReadonlyMap<string, string | true>
  readonly operands: readonly string[]
  /** The agent that asks or works here, as far as the door can tell. */
  readonly agent: AgentAtWork | null
}

export function textOf(request: Pick<LocalRequest, 'flags'>, flag: string): string | null {
  const value = request.flags.get(flag)
  return typeof value === 'string' ? value : null
}
