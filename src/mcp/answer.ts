import { type CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { Failure } from '../core/failure.ts'
import { visibleText } from '../report/visible-text.ts'
import { type Gate } from './gate.ts'

/** The same twice: as text for a model, as data for a program. */
export interface ToolAnswer {
  readonly text: string
  readonly data: object
}

/** Answers one call: never throws, waits its turn, and holds no more than a context window bears. */
export async function answerWith(
  gate: Gate,
  work: () => Promise<ToolAnswer>,
  report: (error: unknown) => void,
): Promise<CallToolResult> {
  try {
    const answer = await gate.enter(work)
    return answer === null ? toError(busy) : toResult(answer)
  } catch (error) {
    if (error instanceof Failure) return toError(messageOf(error))
    report(error)
    return toError(unexpected)
  }
}

const maxText = 24_000

const busy =
  'Too many questions wait already, so this one was not looked at. Wait for answers, then ask again.'
const unexpected =
  'The question could not be answered because of an error in Countersign; nothing was judged. Details are on its standard error. Run `countersign check` instead.'

function toResult({ text, data }: ToolAnswer): CallToolResult {
  const shown = text.length <= maxText ? text : `${text.slice(0, maxText)}\n(cut; ask for less)`
  return { content: [{ type: 'text', text: shown }], structuredContent: { ...data } }
}

function toError(text: string): CallToolResult {
  return { content: [{ type: 'text', text }], isError: true }
}

/** Line by line: a broken policy names each mistake. */
function messageOf({ message }: Failure): string {
  const lines = message.split('\n').slice(0, 20)
  return lines.map((line) => visibleText(line, 500)).join('\n')
}
