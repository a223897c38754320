import { type Invocation } from './command.ts'

/** One line on a terminal's stderr that says what is going on; nothing elsewhere. */
export interface Progress {
  readonly say: (text: string) => void
  /** Takes the line away. */
  readonly end: () => void
}

export function startProgress(invocation: Invocation): Progress {
  const { stderr, flags } = invocation
  if (stderr.isTTY !== true || flags.has('quiet')) return { say: nothing, end: nothing }
  return {
    say: (text) => void stderr.write(`${clearLine}${text}`),
    end: () => void stderr.write(clearLine),
  }
}

/** ECMA-48: to the first column, erase to the end of the line. */
const clearLine = '\r\u001B[K'

function nothing(): void {}
