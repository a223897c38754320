import { type Readable, type Writable } from 'node:stream'
import {
  createConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { type Place } from '../git/repository.ts'
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
  const guarded = input.pipe(guardFrames())
  const reader = new StreamMessageReader(guarded)
  const connection = createConnection(reader, new StreamMessageWriter(output))
  const thread = startJudgeThread()
  const state = { isShutDown: false, isRefused: false }
  connection.onShutdown(async () => {
    state.isShutDown = true
    await thread.stop()
  })
  const ended = new Promise<number>((resolve) => {
    function reject(error: Error): void {
      if (state.isRefused) return
      state.isRefused = true
      complain(
        `The input is not the language server protocol, so the server ends: ${error.message}`,
      )
      resolve(2)
    }
    guarded.once('error', reject)
    reader.onError((error) => reject(toPlain(error)))
    guarded.once('end', () => setTimeout(resolve, readOut, state.isShutDown ? 0 : 1))
    output.once('error', () => resolve(1))
  })
  serve(connection, { env, thread })
  connection.listen()
  const exitCode = await ended
  await thread.stop()
  return exitCode
}

/** The parser quotes what it could not read: that may be source text, and stays out of the message. */
function toPlain(error: Error): Error {
  return error instanceof SyntaxError ? new Error('A message is no JSON.') : error
}
