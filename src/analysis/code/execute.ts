import { assignTo } from './assign.ts'
import { flattenTo, mergeInto, newEnv } from './env.ts'
import { type Expr, type If, type Loop, type Stmt, type Switch, type Try } from './ir.ts'
import { type Frame, type LoopExit, spend } from './machine.ts'
import { elementOf } from './objects.ts'
import { truthOf } from './operators.ts'
import { refine } from './refine.ts'
import { checkReturnSink } from './sinks.ts'
import { type Env, join, unknown, type Value, withKind } from './value.ts'

const mostRounds = 3
const highest = 24

/** Runs statements in the frame's current layer. False when their end can not be reached. */
export function execute(frame: Frame, body: readonly Stmt[]): boolean {
  const { budget } = frame.machine
  for (const stmt of body) {
    if (!spend(budget) || budget.depth > 500) {
      budget.exhausted = true
      return true
    }
    budget.depth++
    const goesOn = step(frame, stmt)
    budget.depth--
    if (!goesOn) return false
  }
  return true
}

function step(frame: Frame, stmt: Stmt): boolean {
  switch (stmt.k) {
    case 'expression':
      return runExpression(frame, stmt.value)
    case 'return':
      return leave(frame, stmt)
    case 'throw':
      if (stmt.value !== null) frame.machine.evaluate(frame, stmt.value)
      return false
    case 'if':
      return runIf(frame, stmt)
    case 'loop':
      return runLoop(frame, stmt)
    case 'switch':
      return runSwitch(frame, stmt)
    case 'try':
      return runTry(frame, stmt)
    case 'block':
      return runBlock(frame, stmt)
    default:
      jump(frame, stmt)
      return false
  }
}

function runExpression(frame: Frame, value: Expr): boolean {
  frame.ended = false
  frame.machine.evaluate(frame, value)
  return value.k !== 'call' || !frame.ended
}

function leave(frame: Frame, stmt: Extract<Stmt, { k: 'return' }>): boolean {
  const value = stmt.value === null ? unknown : frame.machine.evaluate(frame, stmt.value)
  checkReturnSink(frame, value, stmt.value ?? stmt.place)
  frame.returned = frame.returned === null ? value : join(frame.returned, value)
  frame.exits.push(flattenTo(frame.env, frame.base))
  return false
}

function runIf(frame: Frame, stmt: If): boolean {
  const base = frame.env
  const ends: Env[] = []
  let rest = base
  let isCovered = false
  for (const { test, body } of stmt.branches) {
    frame.env = rest
    const truth = truthOf(frame.machine.evaluate(frame, test))
    if (truth !== false) {
      frame.env = newEnv(rest)
      refine(frame, test, true)
      if (execute(frame, body)) ends.push(frame.env)
    }
    if (truth === true) {
      isCovered = true
      break
    }
    frame.env = rest.height - base.height > highest ? flattenTo(rest, base) : newEnv(rest)
    refine(frame, test, false)
    rest = frame.env
  }
  if (!isCovered) {
    frame.env = rest
    if (execute(frame, stmt.otherwise)) ends.push(frame.env)
  }
  frame.env = base
  if (ends.length === 0) return false
  mergeInto(base, ends)
  return true
}

function runLoop(frame: Frame, stmt: Loop): boolean {
  const base = frame.env
  const exit: LoopExit = { label: stmt.label, isLoop: true, base, breaks: [], continues: [] }
  frame.loops.push(exit)
  let endsByTest = stmt.kind === 'each'
  const rounds = frame.loops.length > 2 ? mostRounds - 1 : mostRounds
  for (let round = 0; round < rounds; round++) {
    frame.env = newEnv(base)
    const enters = stmt.kind === 'do' && round === 0 ? null : enterRound(frame, stmt)
    endsByTest ||= enters !== true && stmt.test !== null
    if (enters === false) break
    const goesOn = execute(frame, stmt.body)
    const ends = goesOn ? [frame.env] : []
    if (!mergeRound(frame, stmt, { base, ends: [...ends, ...exit.continues.splice(0)] })) break
  }
  frame.loops.pop()
  frame.env = base
  mergeInto(base, endsByTest ? [base, ...exit.breaks] : exit.breaks)
  if (stmt.test !== null && endsByTest) refine(frame, stmt.test, false)
  return endsByTest || exit.breaks.length > 0
}

/** Tests and binds at the head of a round: whether the body runs, null when that is not known. */
function enterRound(frame: Frame, stmt: Loop): boolean | null {
  if (stmt.iterable !== null && stmt.target !== null) {
    const iterable = frame.machine.evaluate(frame, stmt.iterable)
    const element = stmt.keys ? keyOf(iterable) : elementOf(frame, iterable)
    assignTo(frame, stmt.target, { value: element, from: stmt.iterable })
    return null
  }
  if (stmt.test === null) return true
  const truth = truthOf(frame.machine.evaluate(frame, stmt.test))
  if (truth !== false) refine(frame, stmt.test, true)
  return truth
}

function keyOf(iterable: Value): Value {
  return { ...withKind('string'), taints: iterable.taints, kind: null }
}

interface Round {
  readonly base: Env
  readonly ends: readonly Env[]
}

/** Brings a round's ends into what the next one begins with. False when nothing new came of it. */
function mergeRound(frame: Frame, stmt: Loop, { base, ends }: Round): boolean {
  if (ends.length === 0) return false
  const end = newEnv(base)
  mergeInto(
    end,
    ends.map((each) => rebase(each, base, end)),
  )
  if (stmt.update !== null) {
    frame.env = end
    frame.machine.evaluate(frame, stmt.update)
  }
  return mergeInto(base, [base, end])
}

/** The layers of `env` above `base`, as one layer above `onto`. */
function rebase(env: Env, base: Env, onto: Env): Env {
  return { ...flattenTo(env, base), parent: onto }
}

function runSwitch(frame: Frame, stmt: Switch): boolean {
  const { machine } = frame
  const base = frame.env
  const subject = stmt.subject === null ? null : machine.evaluate(frame, stmt.subject)
  const exit: LoopExit = { label: null, isLoop: false, base, breaks: [], continues: [] }
  frame.loops.push(exit)
  const ends: Env[] = []
  let falling: Env | null = null
  let isDecided = false
  for (const one of stmt.cases) {
    frame.env = newEnv(base)
    const isMatch: boolean | null = isDecided
      ? false
      : matchesCase(frame, stmt, { tests: one.tests, subject })
    if (isMatch === false && falling === null) continue
    if (falling !== null)
      mergeInto(
        frame.env,
        isMatch === false
          ? [rebase(falling, base, frame.env)]
          : [frame.env, rebase(falling, base, frame.env)],
      )
    isDecided ||= isMatch === true
    falling = null
    if (!execute(frame, one.body)) continue
    if (one.fallsThrough) falling = frame.env
    else ends.push(frame.env)
  }
  if (falling !== null) ends.push(falling)
  if (!isDecided && !stmt.cases.some(({ tests }) => tests === null)) ends.push(newEnv(base))
  frame.loops.pop()
  frame.env = base
  const all = [...ends, ...exit.breaks]
  mergeInto(base, all)
  return all.length > 0
}

interface CaseTest {
  readonly tests: readonly Expr[] | null
  readonly subject: Value | null
}

function matchesCase(frame: Frame, stmt: Switch, { tests, subject }: CaseTest): boolean | null {
  if (tests === null) return isDefaultReached(frame, stmt, subject)
  let result: boolean | null = false
  for (const test of tests) {
    const isMatch = matchesTest(frame, test, subject)
    if (isMatch === true) return true
    if (isMatch === null) result = null
  }
  if (result === null) refine(frame, asCondition(stmt, tests), true)
  return result
}

function matchesTest(frame: Frame, test: Expr, subject: Value | null): boolean | null {
  const value = frame.machine.evaluate(frame, test)
  if (subject === null) return truthOf(value)
  if (value.constant === undefined || subject.constant === undefined) return null
  return value.constant === subject.constant
}

/** `case a, b` is `subject == a || subject == b`. */
function asCondition({ subject }: Switch, tests: readonly Expr[]): Expr {
  const place = { start: tests[0]?.start ?? 0, end: tests.at(-1)?.end ?? 0 }
  const operands =
    subject === null
      ? tests
      : tests.map(
          (right): Expr => ({
            k: 'compare',
            op: 'equal',
            sign: '==',
            left: subject,
            right,
            ...place,
          }),
        )
  return { k: 'logic', op: 'or', operands, ...place }
}

/** A default runs unless a case before or after it is certain. */
function isDefaultReached(frame: Frame, stmt: Switch, subject: Value | null): boolean | null {
  if (subject?.constant === undefined) return null
  for (const { tests } of stmt.cases) {
    for (const test of tests ?? []) {
      const { constant } = frame.machine.evaluate(frame, test)
      if (constant === undefined) return null
      if (constant === subject.constant) return false
    }
  }
  return true
}

function runTry(frame: Frame, stmt: Try): boolean {
  const base = frame.env
  const ends: Env[] = []
  frame.env = newEnv(base)
  if (execute(frame, stmt.body)) ends.push(frame.env)
  const thrown = frame.env
  for (const { target, body } of stmt.handlers) {
    frame.env = newEnv(base)
    mergeInto(frame.env, [newEnv(base), rebase(thrown, base, frame.env)])
    if (target !== null) frame.machine.evaluate(frame, target)
    if (execute(frame, body)) ends.push(frame.env)
  }
  frame.env = base
  if (stmt.handlers.length === 0 && ends.length === 0) mergeInto(base, [newEnv(base), thrown])
  else mergeInto(base, ends)
  const finishes = execute(frame, stmt.last)
  return finishes && ends.length > 0
}

function runBlock(frame: Frame, stmt: Extract<Stmt, { k: 'block' }>): boolean {
  if (stmt.label === null) return execute(frame, stmt.body)
  const base = frame.env
  const exit: LoopExit = { label: stmt.label, isLoop: false, base, breaks: [], continues: [] }
  frame.loops.push(exit)
  frame.env = newEnv(base)
  const goesOn = execute(frame, stmt.body)
  const ends = goesOn ? [frame.env, ...exit.breaks] : exit.breaks
  frame.loops.pop()
  frame.env = base
  mergeInto(base, ends)
  return ends.length > 0
}

function jump(frame: Frame, stmt: Extract<Stmt, { k: 'break' | 'continue' }>): void {
  for (const exit of frame.loops.toReversed()) {
    const fits =
      stmt.label === null ? exit.label === null || exit.isLoop : exit.label === stmt.label
    if (!fits || (stmt.k === 'continue' && !exit.isLoop)) continue
    const kept = flattenTo(frame.env, exit.base)
    if (stmt.k === 'break') exit.breaks.push(kept)
    else exit.continues.push(kept)
    return
  }
}
