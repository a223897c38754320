import { setTimeout as sleep } from 'node:timers/promises'

interface WaitOptions {
  /** In milliseconds. */
  readonly patience: number
  readonly signal?: AbortSignal
}

/** Looks again every 50 ms until `condition` holds: true when it did, false when patience ran out or `signal` fired. */
export async function waitFor(
  condition: () => boolean | Promise<boolean>,
  { patience, signal }: WaitOptions,
): Promise<boolean> {
  const given = AbortSignal.timeout(patience)
  const over = signal === undefined ? given : AbortSignal.any([given, signal])
  for (;;) {
    if (await condition()) return true
    if (over.aborted) return false
    await sleep(50)
  }
}
