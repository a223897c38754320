import { expression } from './conditions.ts'
import { type Frame } from './machine.ts'

const longest = 300

/** Whether a condition around this point speaks of what the expression names: somebody decided for this case on purpose. */
export function isDecided(frame: Frame, about: string | undefined): boolean {
  if (about === undefined || frame.decisions === undefined) return false
  const { text } = frame.module.tree
  return frame.decisions.some(({ start, end }) =>
    expression(about, 'iu').test(text.slice(start, Math.min(end, start + longest))),
  )
}
