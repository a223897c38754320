import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './emulator/free-port.ts'

interface AppOptions {
  /** The built `start.js`. */
  readonly entry: string
  /** Its working folder, so that no `.env` of ours is read; also its `DATA_DIR`. */
  readonly dataDir: string
  readonly environment: Readonly<Record<string, string>>
  /** Where it listens; a free port when absent. */
  readonly port?: number
  /** How long it may take to listen, in milliseconds. */
  readonly patience?: number
}

export interface AppProcess {
  readonly url: string
  readonly webhookUrl: string
  /** Everything it wrote so far, line by line. */
  readonly lines: readonly string[]
  /** Its log records whose text is `message`. */
  readonly logged: (message: string) => readonly LogRecord[]
  /** Ends it and waits until it is gone; `SIGKILL` gives it no chance to say goodbye. */
  readonly stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<number | null>
}

export interface LogRecord {
  readonly msg: string
  /** RFC 3339. */
  readonly time: string
  readonly key?: string
  readonly number?: number
  readonly headSha?: string
}

/** Starts the App as a child process and waits until it is ready. Throws with its last words when it gives up. */
export async function startApp(options: AppOptions): Promise<AppProcess> {
  const { entry, dataDir, environment, patience = 30_000 } = options
  const port = options.port ?? (await freePort())
  const child = spawn(process.execPath, [entry], {
    cwd: dataDir,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: dataDir,
      OFFLINE: 'true',
      ...environment,
    },
  })
  endWithUs(child)
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => lines.push(line))
  }
  const url = `http://127.0.0.1:${port}`
  await waitUntilReady(child, { url, lines, patience })
  return {
    url,
    webhookUrl: `${url}/api/github/webhooks`,
    lines,
    logged: (message) => readLog(lines).filter((record) => record.msg === message),
    stop: async (signal = 'SIGTERM') => stop(child, signal),
  }
}

/** However this process ends, the App does not outlive it. */
function endWithUs(child: ChildProcess): void {
  function end(): void {
    child.kill('SIGKILL')
  }
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
}

async function waitUntilReady(
  child: ChildProcess,
  { url, lines, patience }: { url: string; lines: readonly string[]; patience: number },
): Promise<void> {
  const end = Date.now() + patience
  while (!(await isReady(url))) {
    const gone = child.exitCode !== null || child.signalCode !== null
    if (gone || Date.now() > end) {
      if (!gone) await stop(child, 'SIGKILL')
      const reason = gone ? `stopped with ${child.exitCode ?? child.signalCode}` : 'did not listen'
      throw new Error(`the App ${reason}:\n${lines.slice(-20).join('\n')}`)
    }
    await sleep(25)
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok
  } catch {
    return false
  }
}

async function stop(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const exit = once(child, 'exit')
  child.kill(signal)
  const late = setTimeout(() => child.kill('SIGKILL'), 30_000)
  await exit
  clearTimeout(late)
  return child.exitCode
}

function readLog(lines: readonly string[]): readonly LogRecord[] {
  return lines
    .filter((line) => line.startsWith('{'))
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as LogRecord]
      } catch {
        return []
      }
    })
}
