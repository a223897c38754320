import { type Confidence, type Detection } from '../../core/finding.ts'
import { type CodeLanguage, type CompareMatch, type Condition } from '../../core/rule.ts'
import { type CompiledRules, type Ruled } from './compile-rules.ts'

import {
  type Argument,
  type Class,
  type Compare,
  type Expr,
  type Fn,
  type Module,
  type Place,
  type Stmt,
} from './ir.ts'
import { type CallKnowledge, type LookUps } from './look-ups.ts'
import { type Handler } from './model.ts'
import { type Closure, type Env, type Heap, type Step, type Taint, type Value } from './value.ts'

/** One scan: what every step of the evaluation shares. */
export interface Machine {
  readonly language: CodeLanguage
  readonly rules: CompiledRules
  readonly program: Program
  readonly budget: Budget
  readonly reports: Reports
  /** The lowest layer: what modules themselves define. */
  readonly base: Env
  /** What modules that were run export. */
  readonly started: Map<Module, Value>
  /** Modules that were run to their end, and those of which others know all they export. */
  readonly finished: Set<Module>
  readonly exported: Map<Module, Value>
  /** Ids of objects: taken from here, never given back. */
  nextObject: number
  /** Functions being evaluated, outermost first. */
  readonly stack: Fn[]
  /** Functions some call has led into. */
  readonly entered: Set<Fn>
  /** What functions gave for inputs they were already run with. */
  readonly contexts: Map<Fn, Contexts>
  readonly instances: Map<Class, Value>
  /** What members are called: by the module a class is seen from, class, type, name and property. */
  readonly memberNames: MemberNames
  readonly lookUps: LookUps
  /** What compares and functions are to rules, once they were met. */
  readonly compares: Map<Compare, readonly Ruled<CompareMatch>[]>
  readonly roles: Map<Fn, Role>
  /** Whether regular expressions that were met can take exponential time. */
  readonly explosive: Map<string, boolean>
  /** What conditions of rules ask about. */
  readonly asked: Map<Condition, readonly (keyof Condition)[]>
  /** How many values that carry something untrusted were met so far. */
  tainted: number
  /** Parts of the evaluation need each other; they meet here. */
  evaluate(frame: Frame, expr: Expr): Value
  execute(frame: Frame, body: readonly Stmt[]): boolean
  invoke(frame: Frame, closure: Closure, call: Invocation): Value
  construct(frame: Frame, cls: Class, call: Invocation): Value
}

/** What a function is to frameworks: always the same. */
export interface Role {
  /** Types of parameters by convention. */
  readonly conventional: readonly (string | null)[] | null
  readonly handlers: readonly Handler[]
}

export type MemberNames = Map<
  Module | null,
  Map<Class | null, Map<string | null, Map<string | null, Map<string, readonly string[]>>>>
>

export interface Contexts {
  /** By what they were called with. */
  readonly known: Map<string, Known>
  /** Of calls that told nothing about what was handed over. */
  readonly plain: Known[]
  /** What running it took so far, with all it calls. */
  steps: number
  /** Runs with something untrusted, and in which ways it came in. */
  tainted: number
  readonly ways: Set<string>
}

export interface Known {
  readonly value: Value
  /** Objects made on the way to the value. */
  readonly heaps: ReadonlyMap<number, Heap>
  /** It changed what is not its own. */
  readonly wroteOutside: boolean
}

export interface Program {
  readonly modules: ReadonlyMap<string, Module>
  /** The module an import in a file leads to, when it is part of the scan. */
  resolve(from: Module, specifier: string): Module | null
  /** The most a finding in this module can be sure of: low in tests, examples, generated and vendored code. */
  ceiling(module: Module): Confidence
  /** What a module exports, evaluated on first use. */
  exportsOf(machine: Machine, module: Module): Value
}

/** Work is counted, not timed. */
export interface Budget {
  left: number
  exhausted: boolean
  depth: number
}

export interface Frame {
  readonly machine: Machine
  readonly module: Module
  readonly fn: Fn
  /** The function's first layer. */
  readonly base: Env
  env: Env
  /** Joined value of the returns so far. */
  returned: Value | null
  /** What holds at each return. */
  readonly exits: Env[]
  readonly loops: LoopExit[]
  /** What the value being computed will be called: a variable, key or parameter. */
  hint: string | null
  /** Conditions around this point, and those an earlier way out of the function hangs on. */
  decisions: Decision | null
  /** A call that never returns was made: the statement it stands in is the last one. */
  ended?: boolean
}

/** A condition, and the one before it. */
export interface Decision {
  readonly test: Expr
  readonly outer: Decision | null
}

export interface LoopExit {
  readonly label: string | null
  /** Whether `continue` may leave it too. */
  readonly isLoop: boolean
  readonly base: Env
  readonly breaks: Env[]
  readonly continues: Env[]
}

export interface Invocation {
  readonly args: readonly ArgumentValue[]
  readonly self: Value | null
  readonly place: Place
  /** The callee was handed to a library, which calls it. */
  readonly isCallback?: boolean
}

export interface ArgumentValue {
  readonly value: Value
  readonly keyword: string | null
  readonly spread: boolean
  readonly expr: Argument['value'] | null
}

/** What is being called, and with what. */
export interface CallView {
  readonly frame: Frame
  /** Resolved names of the callee, the most specific first. */
  readonly names: readonly string[]
  readonly last: string | null
  readonly known: CallKnowledge
  readonly receiver: Value | null
  readonly receiverExpr: Expr | null
  readonly callee: Expr
  readonly args: readonly ArgumentValue[]
  readonly place: Place
}

/** What is being assigned, and to what. */
export interface Assignment {
  readonly place: Place
  readonly value: Value
  readonly from: Expr
}

/** Findings of one scan, each place and rule once, the best first. */
export interface Reports {
  readonly byKey: Map<string, Detection>
}

export function spend(budget: Budget, amount = 1): boolean {
  budget.left -= amount
  if (budget.left > 0) return true
  budget.exhausted = true
  return false
}

export function note(frame: Frame, place: Place, text: string): Omit<Step, 'count' | 'previous'> {
  return { module: frame.module, place, note: text }
}

export function newTaint(
  frame: Frame,
  place: Place,
  from: {
    readonly label: string
    readonly note: string
    readonly safe?: string
    readonly except?: readonly string[] | undefined
  },
): Taint {
  return {
    label: from.label,
    note: from.note,
    module: frame.module,
    place,
    safe: from.safe ?? '',
    except: from.except ?? null,
    weak: false,
    steps: null,
  }
}
