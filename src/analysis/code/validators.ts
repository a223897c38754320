import { matchedText, type Test } from './allow-patterns.ts'
import { type Call, type Expr } from './ir.ts'
import { type Frame } from './machine.ts'
import { findNames } from './name-index.ts'
import { memberNames } from './names.ts'
import { soughtIn } from './sought.ts'
import { ownLabels } from './text.ts'
import { doubtful, type Value } from './value.ts'

export interface Check {
  readonly expr: Expr
  readonly contexts: readonly string[]
}

/** Membership in something that is not the attacker's. */
const membership = new Set([
  'includes',
  'has',
  'contains',
  'containsKey',
  'indexOf',
  'hasOwnProperty',
])
const equality = new Set(['equals', 'equalsIgnoreCase', 'contentEquals'])
/** What a call proves about its receiver or arguments when it gives true, or when it gives false. */
export function checksOf(frame: Frame, call: Call, isTrue: boolean): readonly Check[] {
  const { callee } = call
  const last = nameOf(callee)
  if (last === null) return []
  const receiverExpr = callee.k === 'member' ? callee.object : null
  const receiver = receiverExpr === null ? null : frame.machine.evaluate(frame, receiverExpr)
  const modelled = isTrue ? modelledChecks(frame, call, receiver) : absenceChecks(frame, call)
  if (modelled.length > 0 || receiver === null || receiverExpr === null) return modelled
  const [argument, second] = call.args
  if (argument === undefined) return []
  return judged(frame, isTrue, {
    last,
    receiver,
    receiverExpr,
    argument: argument.value,
    second,
  })
}

function judged(frame: Frame, isTrue: boolean, test: Test): readonly Check[] {
  return isTrue ? positive(frame, test) : negative(frame, test)
}

const judging =
  /safe|valid|allow|permit|grant|trust|within|inside|descend|legal|whitelist|sanit|verif|authori[sz]/iu
const throwing = /^(?:validate|check|ensure|assert|verify|require|enforce|reject)(?=$|[A-Z_])/u

/** Checks of something else than what a value could do. */
const idle =
  /encod|slash|exist|null|none|empty|blank|present|auth|login|user|session|method|index|size|length/iu
const objecting = /invalid|unsafe|disallow|forbid|untrust|illegal|notallow|reject/iu

/** `checkOrigin(request)` gives back what it found to be right, in a way nobody here knows. */
export function isJudge(name: string | null): boolean {
  return name !== null && !idle.test(name) && (throwing.test(name) || judging.test(name))
}

/** What a call so named looks at was judged by somebody, in a way nobody here knows; null where it does not answer but throws. */
export function guessedChecks(call: Call, isTrue: boolean | null): readonly Check[] {
  const last = nameOf(call.callee)
  if (last === null || !(isTrue === null ? throwing.test(last) : judges(call, last))) return []
  if (isTrue === objecting.test(last) || idle.test(last)) return []
  return call.args.map(({ value }) => ({ expr: value, contexts: [doubtful] }))
}

/** `isSafe(x)`, and `validator.isHost(x)`. */
function judges({ callee }: Call, last: string): boolean {
  if (judging.test(last)) return true
  const holder = callee.k === 'member' ? callee.object : null
  return holder?.k === 'name' && /valid/iu.test(holder.name) && /^is(?=[A-Z_])/u.test(last)
}

const prefixes = new Set(['startsWith', 'startswith'])

function positive(frame: Frame, test: Test): readonly Check[] {
  const { last, receiver, argument } = test
  if (equality.has(last)) return equalityChecks(frame, test)
  const isListed =
    membership.has(last) && receiver.taints.length === 0 && receiver.kind !== 'string'
  const allowed = isListed ? argument : (matchedText(frame, test) ?? soughtIn(frame, test))
  if (allowed !== null) return [{ expr: allowed, contexts: ['*'] }]
  if (last === 'test') {
    return isBeginning(receiver) ? [{ expr: argument, contexts: ['script'] }] : []
  }
  return prefixes.has(last) ? prefixChecks(frame, test) : []
}

/** Of a beginning that is not the sender's. */
function prefixChecks(frame: Frame, test: Test): readonly Check[] {
  const { receiver, receiverExpr, argument } = test
  const value = frame.machine.evaluate(frame, argument)
  if (value.taints.some(({ label }) => !ownLabels.has(label))) return []
  const proven = prefixContexts(value)
  const contexts = isOpenPath(frame, receiver, value)
    ? proven.filter((each) => each !== 'path')
    : proven
  return [{ expr: receiverExpr, contexts }]
}

/** A path as it was sent: behind a fixed beginning it can still go up. */
function isOpenPath({ module }: Frame, { type }: Value, { constant }: Value): boolean {
  if (module.language !== 'javascript' || constant === undefined) return false
  return type === null || !/(?:join|resolve|normalize|realpath\w*)\(\)$/u.test(type)
}

/** `!strings.Contains(path, "..")`, `!strings.HasPrefix(path, "//")`. */
function absenceChecks(frame: Frame, { callee, args }: Call): readonly Check[] {
  const [text, part] = args
  const last = nameOf(callee)
  if ((last !== 'Contains' && last !== 'HasPrefix') || text === undefined || part === undefined)
    return []
  const { constant } = frame.machine.evaluate(frame, part.value)
  if (last === 'HasPrefix') {
    return constant === '//' ? [{ expr: text.value, contexts: ['redirect'] }] : []
  }
  const isParent = typeof constant === 'string' && constant.includes('..')
  return isParent ? [{ expr: text.value, contexts: ['path'] }] : []
}

/** Equal to something fixed. */
function equalityChecks(
  frame: Frame,
  { receiver, receiverExpr, argument }: Test,
): readonly Check[] {
  if (receiver.fixed) return [{ expr: argument, contexts: ['*'] }]
  const value = frame.machine.evaluate(frame, argument)
  return value.fixed ? [{ expr: receiverExpr, contexts: ['*'] }] : []
}

/** A fixed beginning: of a path it fixes the folder, of a URL with a whole host the host. */
function prefixContexts(prefix: Value): readonly string[] {
  const text = typeof prefix.constant === 'string' ? prefix.constant : ''
  const scheme = text === '' ? [] : ['script']
  if (/^https?:\/\/[^/]+\//u.test(text)) return ['url', 'redirect', 'path', ...scheme]
  if (text === '/') return scheme
  return ['path', ...scheme]
}

function negative(
  frame: Frame,
  { last, receiver, receiverExpr, argument }: Test,
): readonly Check[] {
  if (last === 'test') return notFound(receiver, argument)
  if (!absences.has(last) || receiver.taints.length === 0) return []
  const { constant, shape } = frame.machine.evaluate(frame, argument)
  if (constant === '//' && last === 'startsWith') {
    return [{ expr: receiverExpr, contexts: ['redirect'] }]
  }
  const text = constant ?? shape
  return typeof text === 'string' && text.includes('..')
    ? [{ expr: receiverExpr, contexts: ['path'] }]
    : []
}

/** What a regular expression that finds nothing proves. */
function notFound(regex: Value, expr: Expr): readonly Check[] {
  if (isDenyList(regex)) return [{ expr, contexts: ['*'] }]
  return findsWayUp(regex) ? [{ expr, contexts: ['path'] }] : []
}

const absences = new Set(['includes', 'contains', 'startsWith'])

/** A regular expression that finds any character but harmless ones. */
function isDenyList({ kind, constant }: Value): boolean {
  return (
    kind === 'regex' &&
    typeof constant === 'string' &&
    /^\[\^(?:\\w|\\d|[\p{L}\p{N}_ .-]|\\[.-])+\][+*]?$/u.test(constant)
  )
}

/** A regular expression that fixes how an address begins. */
function isBeginning({ kind, constant }: Value): boolean {
  return (
    kind === 'regex' &&
    typeof constant === 'string' &&
    /^\^\(*(?:\?:)?(?:https?|\\?\/)/u.test(constant)
  )
}

/** A regular expression that finds `..`, or any separator. */
function findsWayUp({ kind, constant }: Value): boolean {
  if (kind !== 'regex' || typeof constant !== 'string') return false
  return constant.includes('\\.\\.') || /^\[(?!\^)[^\]]*\/[^\]]*\]$/u.test(constant)
}

function modelledChecks(frame: Frame, call: Call, receiver: Value | null): readonly Check[] {
  const { callee } = call
  const last = nameOf(callee)
  const names = namesOf(frame, callee, receiver)
  const checks: Check[] = []
  for (const validator of findNames(frame.machine.rules.validators, names, last)) {
    const expr =
      validator.checks === 'receiver'
        ? callee.k === 'member'
          ? callee.object
          : undefined
        : call.args[validator.checks]?.value
    if (expr !== undefined) checks.push({ expr, contexts: validator.contexts })
  }
  return checks
}

function namesOf(frame: Frame, callee: Expr, receiver: Value | null): readonly string[] {
  if (callee.k === 'member' && receiver !== null) {
    return memberNames(frame, receiver, callee.property)
  }
  const { name } = frame.machine.evaluate(frame, callee)
  return name === null ? [] : [name]
}

function nameOf(callee: Expr): string | null {
  if (callee.k === 'member') return callee.property
  return callee.k === 'name' ? callee.name : null
}
