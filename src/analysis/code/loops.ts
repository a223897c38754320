import { assignTo } from './assign.ts'
import { mergeInto, newEnv, rebase } from './env.ts'
import { type Expr, type Loop } from './ir.ts'
import { type Frame, type LoopExit } from './machine.ts'
import { readMember } from './members.ts'
import { elementOf } from './objects.ts'
import { truthOf } from './operators.ts'
import { evaluateTest, refine } from './refine.ts'
import { type Env, type Value, withKind } from './value.ts'

const mostRounds = 2

/** Runs a loop until its rounds bring nothing new. False when nothing comes after it. */
export function runLoop(frame: Frame, stmt: Loop): boolean {
  const base = frame.env
  const met = frame.machine.tainted
  const exit: LoopExit = { label: stmt.label, isLoop: true, base, breaks: [], continues: [] }
  frame.loops.push(exit)
  const endsByTest = runRounds(frame, stmt, exit)
  frame.loops.pop()
  frame.env = base
  mergeInto(base, endsByTest ? [base, ...exit.breaks] : exit.breaks)
  const matters = frame.machine.tainted !== met
  if (matters && stmt.test !== null && endsByTest) refine(frame, stmt.test, false)
  return endsByTest || exit.breaks.length > 0
}

/** Whether the loop's own test can end it. */
function runRounds(frame: Frame, stmt: Loop, exit: LoopExit): boolean {
  const { base } = exit
  let endsByTest = stmt.kind === 'each'
  const rounds = mostRounds
  for (let round = 0; round < rounds; round++) {
    frame.env = newEnv(base)
    const enters = stmt.kind === 'do' && round === 0 ? null : enterRound(frame, stmt)
    endsByTest ||= enters !== true && stmt.test !== null
    if (enters === false) break
    const ends = frame.machine.execute(frame, stmt.body) ? [frame.env] : []
    if (!mergeRound(frame, stmt, { base, ends: [...ends, ...exit.continues.splice(0)] })) break
  }
  return endsByTest
}

/** Tests and binds at the head of a round: whether the body runs, null when that is not known. */
function enterRound(frame: Frame, stmt: Loop): boolean | null {
  if (stmt.iterable !== null && stmt.target !== null) {
    const iterable = frame.machine.evaluate(frame, stmt.iterable)
    const element = stmt.keys ? keyOf(iterable) : eachOf(frame, stmt.iterable, iterable)
    assignTo(frame, stmt.target, { value: element, from: stmt.iterable })
    return null
  }
  if (stmt.test === null) return true
  const { value, matters } = evaluateTest(frame, stmt.test)
  const truth = truthOf(value)
  if (matters && truth !== false) refine(frame, stmt.test, true)
  return truth
}

/** An entry of a collection, or what a stream brings: the member `[each]` of its type. */
function eachOf(frame: Frame, place: Expr, iterable: Value): Value {
  if (iterable.type === null || iterable.object !== 0 || iterable.taints.length > 0) {
    return elementOf(frame, iterable)
  }
  return readMember(frame, iterable, { property: '[each]', place, expr: null })
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
