import { type Readable, type Writable } from 'node:stream'
import { type Place } from '../git/repository.ts'
import { visibleText } from '../report/visible-text.ts'
import { type ServerParts } from './create-server.ts'
import { createGate } from './gate.ts'
import { openWorkspace } from './workspace.ts'

export interface McpStart extends Place {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: NodeJS.WritableStream
  /** Null: standard input and output. */
  readonly port: number | null
  /** No package is looked up: nothing leaves this machine. */
  readonly isOffline: boolean
  /** Asked by a server on a port: resolves when it is to end. */
  readonly whenEnded: () => Promise<void>
}

/** Analysis takes the whole of one core: a second one at a time would only make both slower. */
const limits = { running: 1, waiting: 32 }

/** Serves until the client goes away, on a port until `whenEnded` resolves. */
export async function startMcp(start: McpStart): Promise<void> {
  const parts: ServerParts = {
    workspace: openWorkspace(start, start.isOffline),
    gate: createGate(limits),
    report: reporter(start.stderr),
  }
  if (start.port === null) {
    const { serveStdio } = await import('./serve-stdio.ts')
    await serveStdio(start, parts)
    return
  }
  const { serveHttp } = await import('./serve-http.ts')
  await serveHttp(start.port, start, parts)
}

const maxReports = 20

/** A flood of garbage must not become a flood of lines. What a message held is not said. */
function reporter(stderr: NodeJS.WritableStream): (error: unknown) => void {
  let left = maxReports
  return (error) => {
    left -= 1
    if (left < 0) return
    const isOurs =
      error instanceof Error && !['SyntaxError', 'ZodError', '$ZodError'].includes(error.name)
    const what = isOurs ? visibleText(error.stack ?? error.message, 600) : 'not understood'
    stderr.write(`countersign mcp: a message was dropped or failed: ${what}\n`)
  }
}
