import { Worker } from 'node:worker_threads'
import { type FileGroup } from '../analysis/code/group-files.ts'
import { type ScanResult } from '../analysis/code/scan-result.ts'
import { type Rule } from '../core/rule.ts'

/** Threads that scan groups, one at a time each. */
export function startWorkers(count: number, rules: readonly Rule[]): readonly ScanWorker[] {
  return Array.from({ length: count }, () => new ScanWorker(rules))
}

/** A thread; must be stopped. */
export class ScanWorker {
  readonly #worker = new Worker(new URL('./scan-worker.js', import.meta.url))
  #isGone = false
  #answer: (result: ScanResult | null) => void = () => undefined

  /** Rules are data: handing them over costs less than loading their modules once more. */
  constructor(rules: readonly Rule[]) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
    this.#worker.postMessage(rules)
    this.#worker.on('message', (result: ScanResult) => {
      this.#answer(result)
    })
    for (const event of ['error', 'exit', 'messageerror']) {
      this.#worker.on(event, () => {
        this.#isGone = true
        this.#answer(null)
      })
    }
  }

  /** Null when the thread is no more. */
  async scan(group: FileGroup): Promise<ScanResult | null> {
    if (this.#isGone) return null
    return new Promise((resolve) => {
      this.#answer = resolve
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
      this.#worker.postMessage(group)
    })
  }

  async stop(): Promise<void> {
    await this.#worker.terminate()
  }
}
