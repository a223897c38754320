import { decide } from './decisions.ts'
import { mergeInto, newEnv, rebase } from './env.ts'
import { type Case, type Expr, type Switch } from './ir.ts'
import { type Frame, type LoopExit } from './machine.ts'
import { truthOf } from './operators.ts'
import { refine } from './refine.ts'
import { type Env, type Value } from './value.ts'

/** What has happened in a switch so far. */
interface Progress {
  /** Where the case before it falls through from. */
  falling: Env | null
  isDecided: boolean
  readonly ends: Env[]
}

/** Runs the cases that can be reached. False when nothing comes after them. */
export function runSwitch(frame: Frame, stmt: Switch): boolean {
  const base = frame.env
  const met = frame.machine.tainted
  const subject = stmt.subject === null ? null : frame.machine.evaluate(frame, stmt.subject)
  const exit: LoopExit = { label: null, isLoop: false, base, breaks: [], continues: [] }
  frame.loops.push(exit)
  const progress: Progress = { falling: null, isDecided: false, ends: [] }
  for (const one of stmt.cases) {
    frame.env = newEnv(base)
    const tested = { tests: one.tests, subject, met }
    const isMatch = progress.isDecided ? false : matchesCase(frame, stmt, tested)
    runCase(frame, one, { isMatch, base, progress })
  }
  if (progress.falling !== null) progress.ends.push(progress.falling)
  const hasDefault = stmt.cases.some(({ tests }) => tests === null)
  if (!progress.isDecided && !hasDefault) progress.ends.push(newEnv(base))
  frame.loops.pop()
  frame.env = base
  const all = [...progress.ends, ...exit.breaks]
  mergeInto(base, all)
  return all.length > 0
}

interface CaseRun {
  readonly isMatch: boolean | null
  readonly base: Env
  readonly progress: Progress
}

function runCase(frame: Frame, one: Case, { isMatch, base, progress }: CaseRun): void {
  const { falling } = progress
  if (isMatch === false && falling === null) return
  if (falling !== null) {
    const fallen = rebase(falling, base, frame.env)
    mergeInto(frame.env, isMatch === false ? [fallen] : [frame.env, fallen])
  }
  progress.isDecided ||= isMatch === true
  progress.falling = null
  const outer = frame.decisions
  for (const test of one.tests ?? []) decide(frame, test)
  const goesOn = frame.machine.execute(frame, one.body)
  frame.decisions = outer
  if (!goesOn) return
  if (one.fallsThrough) progress.falling = frame.env
  else progress.ends.push(frame.env)
}

interface CaseTest {
  readonly tests: readonly Expr[] | null
  readonly subject: Value | null
  /** How many untrusted values were met before the switch. */
  readonly met: number
}

function matchesCase(
  frame: Frame,
  stmt: Switch,
  { tests, subject, met }: CaseTest,
): boolean | null {
  if (tests === null) return isDefaultReached(frame, stmt, subject)
  let result: boolean | null = false
  for (const test of tests) {
    const isMatch = matchesTest(frame, test, subject)
    if (isMatch === true) return true
    if (isMatch === null) result = null
  }
  const matters = frame.machine.tainted !== met
  if (matters && result === null) refine(frame, asCondition(stmt, tests), true)
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
