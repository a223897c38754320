import { type Detection } from '../../core/finding.ts'
import { type Gap } from '../../core/gap.ts'
import { type CodeLanguage, type Rule } from '../../core/rule.ts'
import { ceilingOf } from './ceiling.ts'
import { compiledFor } from './compiled-knowledge.ts'
import { newEnv } from './env.ts'
import { evaluate } from './evaluate.ts'
import { execute } from './execute.ts'
import { construct, invoke } from './invoke.ts'
import { type Fn, type Module } from './ir.ts'
import { newLookUps } from './look-ups.ts'
import { type Budget, type Machine, type Program } from './machine.ts'
import { exportsOf, runMain } from './module-exports.ts'
import { checkModule } from './module-patterns.ts'
import { resolveModule } from './resolve-module.ts'
import { runAlone } from './run-alone.ts'

/** Steps of evaluation per file: a floor, and more for larger files. Counted, never timed, so every machine stops at the same place. */
const leastSteps = 300_000
const stepsPerNode = 40

export interface Looked {
  /** What is looked at. */
  readonly modules: readonly Module[]
  /** What values are followed into: these, and others. */
  readonly within: ReadonlyMap<string, Module>
}

/** Evaluates modules of any languages; those of one language see each other. */
export function runModules(
  { modules, within }: Looked,
  rules: readonly Rule[],
): { readonly detections: readonly Detection[]; readonly gaps: readonly Gap[] } {
  const gaps: Gap[] = []
  const byKey = new Map<string, Detection>()
  const machines = new Map<CodeLanguage, Machine>()
  for (const module of modules) {
    const machine =
      machines.get(module.language) ??
      newMachine({ modules: within, rules, byKey }, module.language)
    machines.set(module.language, machine)
    const gap = runModule(machine, module)
    if (gap !== null) gaps.push(gap)
  }
  return { detections: [...byKey.values()], gaps }
}

interface Scan {
  readonly modules: ReadonlyMap<string, Module>
  readonly rules: readonly Rule[]
  readonly byKey: Map<string, Detection>
}

function newMachine(scan: Scan, language: CodeLanguage): Machine {
  const budget = { left: 0, exhausted: false, depth: 0 }
  const rules = compiledFor(scan.rules, language)
  return {
    language,
    rules,
    program: {
      modules: scan.modules,
      resolve: rememberingResolver(scan.modules),
      ceiling: (module) => ceilingOf(module.path, module.tree.text),
      exportsOf,
    },
    budget,
    reports: { byKey: scan.byKey },
    base: { ...newEnv(null), meter: budget },
    nextObject: 1,
    stack: [],
    entered: new Set(),
    started: new Map(),
    finished: new Set(),
    exported: new Map(),
    contexts: new Map(),
    instances: new Map(),
    memberNames: new Map(),
    lookUps: newLookUps(rules),
    compares: new Map(),
    roles: new Map(),
    asked: new Map(),
    explosive: new Map(),
    tainted: 0,
    evaluate,
    execute,
    invoke,
    construct,
  }
}

/** What an import leads to is asked again and again: for every member of a value whose type it may name. */
function rememberingResolver(modules: ReadonlyMap<string, Module>): Program['resolve'] {
  const known = new Map<Module, Map<string, Module | null>>()
  return (from, specifier) => {
    let own = known.get(from)
    if (own === undefined) known.set(from, (own = new Map<string, Module | null>()))
    let found = own.get(specifier)
    if (found === undefined) {
      own.set(specifier, (found = resolveModule(modules, from, specifier)))
    }
    return found
  }
}

function runModule(machine: Machine, module: Module): Gap | null {
  const { budget } = machine
  budget.left = leastSteps + stepsPerNode * module.tree.syntax.count
  budget.exhausted = false
  runMain(machine, module)
  checkModule(machine, module)
  for (const fn of outermostFirst(module.functions)) {
    if (needsRun(machine, fn)) runAlone(machine, fn)
  }
  return exhaustedGap(budget, module)
}

/** Functions in others are lowered before them. */
function outermostFirst(functions: readonly Fn[]): readonly Fn[] {
  return functions.toSorted((a, b) => a.start - b.start)
}

/** A function nobody called, or one that others may call too. */
function needsRun(machine: Machine, fn: Fn): boolean {
  if (!machine.entered.has(fn)) return true
  return fn.outer?.kind === 'module' || fn.cls !== null
}

function exhaustedGap(budget: Budget, module: Module): Gap | null {
  if (!budget.exhausted) return null
  return {
    path: module.path,
    reason: 'timed-out',
    detail:
      'The file took too much work to be followed to the end: parts of it were not analysed. Split it.',
  }
}
