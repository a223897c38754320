import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type Buffered, type Verdict } from './judge-buffer.ts'

export interface JudgeThread {
  /** One at a time. Never rejects: a thread that fails or takes too long is ended, and that is a gap. */
  readonly judge: (buffered: Buffered) => Promise<Verdict>
  readonly warmUp: () => void
  readonly stop: () => Promise<void>
}

/** The engine's own limits end a file long before. */
const maxMilliseconds = 60_000

/** A thread that judges, started when it is first needed and again after it was lost. */
export function startJudgeThread(): JudgeThread {
  let worker: Worker | null = null
  function started(): Worker {
    worker ??= startWorker()
    return worker
  }
  async function drop(): Promise<void> {
    const ended = worker
    worker = null
    await ended?.terminate()
  }
  return {
    judge: async (buffered) => {
      const verdict = await ask(started(), buffered)
      if (verdict !== null) return verdict
      await drop()
      return unseen(buffered)
    },
    warmUp: () => void started(),
    stop: drop,
  }
}

function startWorker(): Worker {
  const script = new URL(`./judge-worker${extname(import.meta.url)}`, import.meta.url)
  const resourceLimits = { maxOldGenerationSizeMb: 1_536 }
  return new Worker(script, { resourceLimits, env: {}, execArgv: [] }).on('error', nobodyWaits)
}

/** Null when no answer came. */
async function ask(worker: Worker, buffered: Buffered): Promise<Verdict | null> {
  const found: { end: (verdict: Verdict | null) => void } = { end: nobodyWaits }
  function answered(verdict: Verdict): void {
    found.end(verdict)
  }
  function lost(): void {
    found.end(null)
  }
  const answer = new Promise<Verdict | null>((resolve) => {
    found.end = resolve
  })
  const timer = setTimeout(lost, maxMilliseconds)
  worker.on('message', answered).on('error', lost).on('exit', lost)
  worker.postMessage(buffered, [])
  return answer.finally(() => {
    clearTimeout(timer)
    worker.off('message', answered).off('error', lost).off('exit', lost)
  })
}

/** The next question finds a thread that has ended, and then it is started anew. */
function nobodyWaits(): void {
  return undefined
}

function unseen({ path, policy }: Buffered): Verdict {
  const reason = 'timed-out'
  const detail = 'The analysis of this file was ended: it took too much time or memory.'
  return {
    findings: [],
    gaps: [{ gap: { path, reason, detail }, action: policy.policy.onGap[reason] }],
  }
}
