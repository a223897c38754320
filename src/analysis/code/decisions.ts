import { expression } from './conditions.ts'
import { type Expr } from './ir.ts'
import { type Frame } from './machine.ts'

const longest = 300

/** What runs from here on hangs on this condition. */
export function decide(frame: Frame, test: Expr): void {
  frame.decisions = { test, outer: frame.decisions }
}

/** Whether a condition around this point speaks of what the expression names: somebody decided for this case on purpose. */
export function isDecided({ decisions, module }: Frame, about: string | undefined): boolean {
  if (about === undefined) return false
  const { text } = module.tree
  for (let at = decisions; at !== null; at = at.outer) {
    const { start, end } = at.test
    if (expression(about, 'iu').test(text.slice(start, Math.min(end, start + longest)))) return true
  }
  return false
}
