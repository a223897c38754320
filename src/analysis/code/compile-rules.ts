import {
  type AssignMatch,
  type CallMatch,
  type CodeLanguage,
  type CompareMatch,
  type DecoratorMatch,
  type FunctionMatch,
  type ImportMatch,
  type LiteralMatch,
  type Names,
  type ObjectMatch,
  type PatternRule,
  type ReferenceMatch,
  type Rule,
  type Sanitizer,
  type Sink,
  type Source,
  type TaintRule,
} from '../../core/rule.ts'
import { rememberTypes } from './known-types.ts'
import {
  type Callback,
  type Convention,
  type Handler,
  type Model,
  type Propagator,
  type SharedSanitizer,
  type SharedSource,
  type Validator,
} from './model.ts'
import { addNames, expandNames, type NameIndex, newNameIndex } from './name-index.ts'

export interface Ruled<T> {
  readonly rule: PatternRule
  readonly match: T
}

export interface RuledSink {
  readonly rule: TaintRule
  readonly sink: Sink
  /** Labels of the origins this rule is about, its own included. */
  readonly labels: ReadonlySet<string>
}

export interface LabelledSource {
  readonly label: string
  readonly note: string
  readonly when: Source['when'] | null
  readonly into: number | null
  readonly mentions?: string
  /** Contexts it can not harm, sorted, with spaces between. */
  readonly safe?: string
}

export interface CompiledSanitizer {
  readonly contexts: readonly string[]
  readonly when: Sanitizer['when'] | null
}

/** The rules and models of one language, ready to be looked up by name. */
export interface CompiledRules {
  readonly calls: NameIndex<Ruled<CallMatch>>
  readonly assigns: NameIndex<Ruled<AssignMatch>>
  readonly objects: NameIndex<Ruled<ObjectMatch>>
  readonly references: NameIndex<Ruled<ReferenceMatch>>
  readonly imports: NameIndex<Ruled<ImportMatch>>
  readonly decorators: NameIndex<Ruled<DecoratorMatch>>
  readonly functions: Ruled<FunctionMatch>[]
  readonly compares: Ruled<CompareMatch>[]
  readonly literals: Ruled<LiteralMatch>[]
  readonly callSinks: NameIndex<RuledSink>
  readonly assignSinks: NameIndex<RuledSink>
  readonly returnSinks: RuledSink[]
  readonly callSources: NameIndex<LabelledSource>
  readonly memberSources: NameIndex<LabelledSource>
  readonly parameterSources: { readonly source: Source; readonly label: string }[]
  readonly sanitizers: NameIndex<CompiledSanitizer>
  readonly propagators: NameIndex<Propagator>
  readonly identities: NameIndex<true>
  readonly endings: NameIndex<true>
  readonly collections: NameIndex<'list' | 'map'>
  readonly callbacks: NameIndex<Callback>
  readonly validators: NameIndex<Validator>
  readonly handlers: Handler[]
  readonly conventions: Convention[]
  readonly returns: Map<string, string>
  readonly members: Map<string, string>
  readonly parents: Map<string, readonly string[]>
  /** Source groups some rule asks for. */
  readonly labels: Set<string>
  /** Names of calls some `without` asks about. */
  readonly watched: NameIndex<CallMatch>
  /** Types of the objects those calls are made on. */
  readonly watchedTypes: Set<string>
  /** Full names of types by their last segment, for wildcard imports. */
  readonly knownTypes: Map<string, string[]>
}

/** Indexes what concerns one language. */
export function compileRules(
  language: CodeLanguage,
  rules: readonly Rule[],
  models: readonly Model[],
): CompiledRules {
  const compiled = emptyRules()
  for (const model of models) {
    if (model.languages.includes(language)) addModel(compiled, model)
  }
  for (const rule of rules) {
    if (rule.kind === 'structure' || !rule.languages.includes(language)) continue
    rememberTypes(compiled.knownTypes, rule)
    if (rule.kind === 'pattern') addPatternRule(compiled, rule)
    else addTaintRule(compiled, rule)
  }
  return compiled
}

function emptyRules(): CompiledRules {
  return {
    calls: newNameIndex(),
    assigns: newNameIndex(),
    objects: newNameIndex(),
    references: newNameIndex(),
    imports: newNameIndex(),
    decorators: newNameIndex(),
    functions: [],
    compares: [],
    literals: [],
    callSinks: newNameIndex(),
    assignSinks: newNameIndex(),
    returnSinks: [],
    callSources: newNameIndex(),
    memberSources: newNameIndex(),
    parameterSources: [],
    sanitizers: newNameIndex(),
    propagators: newNameIndex(),
    identities: newNameIndex(),
    endings: newNameIndex(),
    collections: newNameIndex(),
    callbacks: newNameIndex(),
    validators: newNameIndex(),
    handlers: [],
    conventions: [],
    returns: new Map(),
    members: new Map(),
    parents: new Map(),
    labels: new Set(),
    watched: newNameIndex(),
    watchedTypes: new Set(),
    knownTypes: new Map(),
  }
}

function addModel(compiled: CompiledRules, model: Model): void {
  rememberTypes(compiled.knownTypes, model)
  setNames(compiled.returns, model.returns)
  setNames(compiled.members, model.members)
  setNames(compiled.parents, model.extends)
  for (const source of model.sources ?? []) addSharedSource(compiled, source)
  for (const sanitizer of model.sanitizers ?? []) addSharedSanitizer(compiled, sanitizer)
  addCalls(compiled.propagators, model.propagators)
  addCalls(compiled.callbacks, model.callbacks)
  addCalls(compiled.validators, model.validators)
  addModelNames(compiled, model)
}

function addModelNames(compiled: CompiledRules, model: Model): void {
  addNames(compiled.identities, model.identities ?? [], true)
  addNames(compiled.collections, model.lists ?? [], 'list')
  addNames(compiled.collections, model.maps ?? [], 'map')
  addNames(compiled.endings, model.endings ?? [], true)
  compiled.handlers.push(...(model.handlers ?? []))
  compiled.conventions.push(...(model.conventions ?? []))
}

function setNames<T>(map: Map<string, T>, table: Readonly<Record<string, T>> = {}): void {
  for (const [names, item] of Object.entries(table)) {
    for (const name of expandNames(names)) map.set(name, item)
  }
}

function addCalls<T extends { readonly call: Names }>(
  index: NameIndex<T>,
  items: readonly T[] = [],
): void {
  for (const item of items) addNames(index, item.call, item)
}

function addSharedSource(compiled: CompiledRules, source: SharedSource): void {
  const { label, note, into = null, mentions, harmlessIn = [] } = source
  const entry: LabelledSource = {
    label,
    note,
    when: null,
    into,
    safe: harmlessIn.toSorted().join(' '),
    ...(mentions === undefined ? {} : { mentions }),
  }
  if (source.call !== undefined) addNames(compiled.callSources, source.call, entry)
  if (source.member !== undefined) addNames(compiled.memberSources, source.member, entry)
}

function addSharedSanitizer(compiled: CompiledRules, sanitizer: SharedSanitizer): void {
  const { call, contexts, when = null } = sanitizer
  addNames(compiled.sanitizers, call, { contexts, when })
}

function addPatternRule(compiled: CompiledRules, rule: PatternRule): void {
  for (const match of rule.matches) {
    if ('call' in match) addCallMatch(compiled, rule, match)
    else if ('assign' in match) addNames(compiled.assigns, match.assign, { rule, match })
    else if ('object' in match) addNames(compiled.objects, match.object, { rule, match })
    else if ('module' in match) addNames(compiled.imports, match.module, { rule, match })
    else if ('refers' in match) addNames(compiled.references, match.refers, { rule, match })
    else if ('decorator' in match) addNames(compiled.decorators, match.decorator, { rule, match })
    else if ('function' in match) compiled.functions.push({ rule, match })
    else if ('compare' in match) compiled.compares.push({ rule, match })
    else compiled.literals.push({ rule, match })
  }
}

function addCallMatch(compiled: CompiledRules, rule: PatternRule, match: CallMatch): void {
  addNames(compiled.calls, match.call, { rule, match })
  watch(compiled, match.call, match.without)
}

/** Makes objects remember the calls a rule asks about. */
function watch(
  compiled: CompiledRules,
  call: Names,
  without: readonly CallMatch[] | undefined,
): void {
  if (without === undefined) return
  for (const other of without) addNames(compiled.watched, other.call, other)
  for (const name of expandNames(call)) compiled.watchedTypes.add(name.split('#')[0] ?? '')
}

function addTaintRule(compiled: CompiledRules, rule: TaintRule): void {
  const labels = new Set<string>()
  for (const source of rule.sources) {
    if (typeof source === 'string') {
      labels.add(source)
      compiled.labels.add(source)
    } else labels.add(addOwnSource(compiled, rule, source))
  }
  for (const sink of rule.sinks) addSink(compiled, { rule, sink, labels })
  for (const sanitizer of rule.sanitizers ?? []) {
    const { call, when = null } = sanitizer
    addNames(compiled.sanitizers, call, { contexts: [ownContext(rule)], when })
  }
}

function addSink(compiled: CompiledRules, entry: RuledSink): void {
  const { call, assign, without } = entry.sink
  watch(compiled, call ?? [], without)
  if (call !== undefined) addNames(compiled.callSinks, call, entry)
  else if (assign !== undefined) addNames(compiled.assignSinks, assign, entry)
  else compiled.returnSinks.push(entry)
}

/** A context of this rule alone, for its own sanitizers. */
export function ownContext(rule: Rule): string {
  return `rule:${rule.id}`
}

/** A source of this rule alone: the label its values carry. */
function addOwnSource(compiled: CompiledRules, rule: TaintRule, source: Source): string {
  const label = `own:${rule.id}`
  const { note = 'value from outside', when = null } = source
  const entry = { label, note, when, into: null }
  if (source.call !== undefined) addNames(compiled.callSources, source.call, entry)
  if (source.member !== undefined) addNames(compiled.memberSources, source.member, entry)
  if (source.parametersOf !== undefined) compiled.parameterSources.push({ source, label })
  return label
}
