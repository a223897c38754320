import { type Argument, type Expr } from './ir.ts'
import { type Frame } from './machine.ts'
import { type Value } from './value.ts'

/** A call with a receiver and an argument that is asked whether it is so. */
export interface Test {
  readonly last: string
  readonly receiver: Value
  readonly receiverExpr: Expr
  readonly argument: Expr
  readonly second: Argument | undefined
}

/** A regular expression that allows one line of harmless characters only. */
const anchored =
  /^\^(?:\(\?:)?(?:\[(?:\\w|\\d|[\p{L}\p{N}_ .-]|\\[.-])+\](?:[+*]|\{\d+(?:,\d*)?\})?|\\[dw](?:[+*]|\{\d+(?:,\d*)?\})?|[\p{L}\p{N}_-]|\|)+\)?\$$/u

/** What such a call holds against a pattern that only harmless text fits; null where it does nothing of the kind. */
export function matchedText(frame: Frame, test: Test): Expr | null {
  const { last, receiver, receiverExpr, argument } = test
  if (isAllowList(last, receiver)) return argument
  if (last === 'matches') return isWholeMatch(frame, test) ? receiverExpr : null
  return last === 'match' || last === 'fullmatch' ? pythonMatch(frame, test) : null
}

/** Go's compiled expressions are their text. */
function isAllowList(last: string, { kind, constant }: Value): boolean {
  const isTest = (last === 'test' && kind === 'regex') || last === 'MatchString'
  return isTest && typeof constant === 'string' && anchored.test(constant)
}

/** `text.matches("[a-z]+")` of Java asks for the whole text. */
function isWholeMatch(frame: Frame, { argument }: Test): boolean {
  if (frame.module.language !== 'java') return false
  const { constant } = frame.machine.evaluate(frame, argument)
  return typeof constant === 'string' && anchored.test(`^${constant.replaceAll(/^\^|\$$/gu, '')}$`)
}

/** `re.fullmatch(r"\w+", text)`, or `match` of a compiled pattern. */
function pythonMatch(frame: Frame, { last, receiver, argument, second }: Test): Expr | null {
  if (frame.module.language !== 'python') return null
  const isModule = receiver.name === 're'
  const { constant } = isModule ? frame.machine.evaluate(frame, argument) : receiver
  if (typeof constant !== 'string') return null
  const whole = last === 'fullmatch' ? `${constant.replace(/\$$/u, '')}$` : constant
  const pattern = `^${whole.replace(/^\^/u, '').replace(/\\Z$/iu, '$')}`
  if (!anchored.test(pattern)) return null
  return isModule ? (second?.value ?? null) : argument
}
