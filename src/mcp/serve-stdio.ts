import { once } from 'node:events'
import { type Readable, type Writable } from 'node:stream'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { Failure } from '../core/failure.ts'
import { createServer, type ServerParts } from './create-server.ts'

/** Of one message: more ends the session, because nothing after it could be told apart. */
const maxMessageBytes = 64 * 1_048_576

/** Until the client closes its end; questions that were asked before are answered. */
export async function serveStdio(
  { stdin, stdout }: { readonly stdin: Readable; readonly stdout: Writable },
  parts: ServerParts,
): Promise<void> {
  const server = createServer(parts)
  const transport = new StdioServerTransport(stdin, stdout, { maxBufferSize: maxMessageBytes })
  const gone = once(stdin, 'close').then(() => 'gone' as const)
  const closed = new Promise<'closed'>((resolve) => {
    Object.assign(server.server, { onclose: () => resolve('closed') })
  })
  const inputEnded = once(stdin, 'end').then(() => 'gone' as const)
  await server.connect(transport)
  const why = await Promise.race([gone, inputEnded, closed])
  if (why === 'closed') throw tooLong()
  await settle()
  await parts.gate.idle()
  await settle()
  await server.close()
}

/** Messages that came with the end are handed to their handlers first. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise<void>((resolve) => {
      setImmediate(resolve)
    })
  }
}

function tooLong(): Failure {
  return new Failure('settings-invalid', {
    message: `A message was longer than ${maxMessageBytes / 1_048_576} MiB, so the session ended. Start it anew and send less.`,
    retryable: false,
  })
}
