import { decide } from './decisions.ts'
import { flattenTo, getHeap, keepCalls, mergeInto, newEnv, rebase, setHeap } from './env.ts'
import { type Expr, type If, type Stmt, type Try } from './ir.ts'
import { runLoop } from './loops.ts'
import { type Frame, type LoopExit, spend } from './machine.ts'
import { entriesOf, newList } from './objects.ts'
import { truthOf } from './operators.ts'
import { evaluateTest, refine, refineAfter } from './refine.ts'
import { checkReturnSink } from './sinks.ts'
import { runSwitch } from './switches.ts'
import { type Env, join, unknown, type Value } from './value.ts'

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

type Steps = {
  readonly [K in Stmt['k']]: (frame: Frame, stmt: Extract<Stmt, { k: K }>) => boolean
}

const steps: Steps = {
  expression: (frame, { value }) => runExpression(frame, value),
  return: leave,
  throw: (frame, { value }) => {
    if (value !== null) frame.machine.evaluate(frame, value)
    return false
  },
  if: runIf,
  loop: runLoop,
  switch: runSwitch,
  try: runTry,
  block: runBlock,
  break: jump,
  continue: jump,
}

function step<K extends Stmt['k']>(frame: Frame, stmt: Extract<Stmt, { k: K }>): boolean {
  const run: Steps[K] = steps[stmt.k]
  return run(frame, stmt)
}

function runExpression(frame: Frame, value: Expr): boolean {
  frame.ended = false
  const { matters } = evaluateTest(frame, value)
  const called = value.k === 'assign' ? value.value : value
  if (matters && called.k === 'call') refineAfter(frame, called)
  return value.k !== 'call' || !frame.ended
}

function leave(frame: Frame, stmt: Extract<Stmt, { k: 'return' }>): boolean {
  const value = stmt.value === null ? unknown : frame.machine.evaluate(frame, stmt.value)
  checkReturnSink(frame, value, stmt.value ?? stmt.place)
  if (value.kind === 'list' && value.object !== 0) {
    setHeap(frame.base, value.object, getHeap(frame.env, value.object))
  }
  frame.returned = frame.returned === null ? value : joinResults(frame, frame.returned, value)
  frame.exits.push(flattenTo(frame.env, frame.base))
  return false
}

/** `return "", err` and `return name, nil`: each of several results is one or the other. */
function joinResults(frame: Frame, before: Value, now: Value): Value {
  const isTuple = before.kind === 'list' && now.kind === 'list' && before.object !== now.object
  if (!isTuple || before.object === 0 || now.object === 0) return join(before, now)
  const [first, second] = [before, now].map((each) => getHeap(frame.env, each.object).length ?? 0)
  if (first === undefined || first !== second || first > mostResults) return join(before, now)
  const others = entriesOf(frame, now)
  const items = entriesOf(frame, before).map((item, index) => join(item, others[index] ?? item))
  const joined = newList(frame, items, null)
  setHeap(frame.base, joined.object, getHeap(frame.env, joined.object))
  return joined
}

const mostResults = 8

function runIf(frame: Frame, stmt: If): boolean {
  const outer = frame.decisions
  for (const { test } of stmt.branches) decide(frame, test)
  const goesOn = runBranches(frame, stmt)
  if (!stmt.branches.some(({ body }) => leavesFunction(body.at(-1)))) frame.decisions = outer
  return goesOn
}

/** What comes after it hangs on the condition too. */
function leavesFunction(last: Stmt | undefined): boolean {
  return last?.k === 'return' || last?.k === 'throw'
}

function runBranches(frame: Frame, stmt: If): boolean {
  const base = frame.env
  const ends: Env[] = []
  let rest = base
  let isCovered = false
  for (const { test, body } of stmt.branches) {
    frame.env = rest
    const { value, matters } = evaluateTest(frame, test)
    const truth = truthOf(value)
    if (truth !== false) {
      frame.env = newEnv(rest)
      if (matters) refine(frame, test, true)
      if (execute(frame, body)) ends.push(frame.env)
    }
    if (truth === true) {
      isCovered = true
      break
    }
    rest = layerAfter(rest, base)
    frame.env = rest
    if (matters) refine(frame, test, false)
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

/** Where the next branch begins: many of them do not pile up. */
function layerAfter(rest: Env, base: Env): Env {
  return rest.height - base.height > highest ? flattenTo(rest, base) : newEnv(rest)
}

function runTry(frame: Frame, stmt: Try): boolean {
  const base = frame.env
  const ends: Env[] = []
  frame.env = newEnv(base)
  if (execute(frame, stmt.body)) ends.push(frame.env)
  const thrown = frame.env
  for (const { target, body } of stmt.handlers) {
    frame.env = newEnv(base)
    mergeInto(frame.env, [frame.env, rebase(thrown, base, frame.env)])
    keepCalls(frame.env, thrown, base)
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

function jump(frame: Frame, stmt: Extract<Stmt, { k: 'break' | 'continue' }>): boolean {
  for (const exit of frame.loops.toReversed()) {
    const fits =
      stmt.label === null ? exit.label === null || exit.isLoop : exit.label === stmt.label
    if (!fits || (stmt.k === 'continue' && !exit.isLoop)) continue
    const kept = flattenTo(frame.env, exit.base)
    if (stmt.k === 'break') exit.breaks.push(kept)
    else exit.continues.push(kept)
    return false
  }
  return false
}
