import { type Output } from './command.ts'

/**
 * Keeps a failing output from ending the process. A reader that goes away early (`countersign check | head`) is no
 * error; anything else, such as a full disk, makes the answer true.
 */
export function watchOutput(output: Output): () => boolean {
  let hasFailed = false
  output.on('error', (error: NodeJS.ErrnoException) => {
    hasFailed ||= error.code !== 'EPIPE'
  })
  return () => hasFailed
}

/** Resolves when the text is handed over, or nobody is there to take it. */
export async function writeText(output: Output, text: string): Promise<void> {
  await new Promise<void>((resolve) => {
    output.write(text, () => resolve())
  })
}

interface ColourChoice {
  readonly output: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** `--no-color` was given. */
  readonly isOff: boolean
}

/** Colour on a terminal, unless told otherwise: `--no-color`, `NO_COLOR` (no-color.org), `TERM=dumb`, `FORCE_COLOR`. */
export function hasColour({ output, env, isOff }: ColourChoice): boolean {
  if (isOff || isSet(env['NO_COLOR'])) return false
  if (isSet(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0'
  return output.isTTY === true && env['TERM'] !== 'dumb'
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}
