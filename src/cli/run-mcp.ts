import { stdin, stdout } from 'node:process'
import { startMcp } from '../mcp/start-mcp.ts'
import { type Invocation, textOf, UsageError } from './command.ts'

export async function runMcp(invocation: Invocation): Promise<number> {
  const { cwd, env, stderr, operands, flags } = invocation
  if (operands.length > 0) throw new UsageError('mcp takes no operands: it serves this folder.')
  const port = readPort(textOf(invocation, 'http'))
  await startMcp({
    cwd,
    env,
    stdin,
    stdout,
    stderr,
    port,
    isOffline: flags.has('offline'),
    whenEnded: signal,
  })
  return 0
}

function readPort(text: string | null): number | null {
  if (text === null) return null
  const port = Number(text)
  if (/^\d{1,5}$/u.test(text) && port <= 65_535) return port
  throw new UsageError('--http needs a port from 0 to 65535.')
}

async function signal(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve())
  })
}
