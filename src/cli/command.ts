import { type LocalRequest } from '../local/local-request.ts'

export { textOf } from '../local/local-request.ts'

/** Where a command runs: handed in, so that tests run it in this process. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly stdout: Output
  readonly stderr: Output
}

export interface Output extends NodeJS.WritableStream {
  readonly isTTY?: boolean
}

export interface Invocation extends Surroundings, LocalRequest {
  /** Every value of flags that take one, in the order given; `flags` has the last. */
  readonly values: ReadonlyMap<string, readonly string[]>
}

export interface Command {
  /** Lines after `countersign`, e.g. `check --staged`. */
  readonly usage: readonly string[]
  readonly about: readonly string[]
  readonly flags: readonly Flag[]
  readonly examples: readonly Example[]
  /**
   * Gives the exit code: 0 done and clean, 1 a merge would be held. Throws `UsageError` for what was typed wrong and
   * `Failure` for what could not be done; both end as exit code 2.
   */
  readonly run: (invocation: Invocation) => Promise<number>
}

export interface Flag {
  readonly name: string
  readonly short?: string
  /** What the flag takes, e.g. `REF`; a flag without one is on or off. */
  readonly value?: string
  readonly about: string
}

interface Example {
  readonly line: string
  readonly about: string
}

/** Mistyped: the message says what, and `countersign <command> --help` would help. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
