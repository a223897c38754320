import { type Readable, type Writable } from 'node:stream'
import {
  createConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { type Place } from '../git/repository.ts'
import { checkMessages } from './check-messages.ts'
import { guardFrames } from './guard-frames.ts'
import { startJudgeThread } from './judge-thread.ts'
import { serve } from './serve.ts'

export interface LspCall {
  readonly env: Place['env']
  readonly input: Readable
  readonly output: Writable
  /** Says why it ended, where the protocol cannot. */
  readonly complain: (message: string) => void
}

/** Milliseconds in which what came before the end of the input is still read. */
const readOut = 100

/**
 * The language server, until the editor ends it. Exit code 0 after `shutdown`, 1 when the editor went away without, 2 for input
 * that is not the protocol. Ends the process itself on `exit`.
 */
export async function startLsp({ env, input, output, complain }: LspCall): Promise<number> {
  const ending = awaitEnd()
  function refuse(why: string): void {
    if (ending.hasEnded()) return
    complain(`The input is not the language server protocol, so the server ends: ${why}`)
    ending.end(2)
  }
  const guarded = input.pipe(guardFrames())
  const reader = new StreamMessageReader(guarded)
  const checked = checkMessages(reader, () => refuse('A message is not of JSON-RPC 2.0.'))
  const connection = createConnection(checked, new StreamMessageWriter(output))
  const thread = startJudgeThread()
  let isShutDown = false
  connection.onShutdown(async () => {
    isShutDown = true
    await thread.stop()
  })
  guarded.once('error', (error) => refuse(error.message))
  reader.onError((error) => refuse(toReason(error)))
  guarded.once('end', () => setTimeout(ending.end, readOut, isShutDown ? 0 : 1))
  output.once('error', () => ending.end(1))
  serve(connection, { env, thread })
  connection.listen()
  const exitCode = await ending.ended
  await thread.stop()
  return exitCode
}

interface Ending {
  readonly ended: Promise<number>
  readonly hasEnded: () => boolean
  /** The first exit code counts. */
  readonly end: (exitCode: number) => void
}

function awaitEnd(): Ending {
  const found: { end: ((exitCode: number) => void) | null } = { end: null }
  const ended = new Promise<number>((resolve) => {
    found.end = resolve
  })
  return {
    ended,
    hasEnded: () => found.end === null,
    end: (exitCode) => {
      found.end?.(exitCode)
      found.end = null
    },
  }
}

/** The parser quotes what it could not read: that may be source text, and stays out of the message. */
function toReason(error: Error): string {
  return error instanceof SyntaxError ? 'A message is no JSON.' : error.message
}
