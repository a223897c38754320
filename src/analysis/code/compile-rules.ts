import {
  type AssignMatch,
  type CallMatch,
  type CompareMatch,
  type DecoratorMatch,
  type FunctionMatch,
  type ImportMatch,
  type LiteralMatch,
  type ObjectMatch,
  type PatternRule,
  type ReferenceMatch,
  type Rule,
  type RuleLanguage,
  type Sanitizer,
  type Sink,
  type Source,
  type TaintRule,
} from '../../core/rule.ts'
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
  /** Full names of types by their last segment, for wildcard imports. */
  readonly knownTypes: Map<string, string[]>
}

/** Indexes what concerns one language. */
export function compileRules(
  language: RuleLanguage,
  rules: readonly Rule[],
  models: readonly Model[],
): CompiledRules {
  const compiled = emptyRules()
  for (const model of models) {
    if (model.languages.includes(language)) addModel(compiled, model)
  }
  for (const rule of rules) {
    if (!rule.languages.includes(language)) continue
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
    callbacks: newNameIndex(),
    validators: newNameIndex(),
    handlers: [],
    conventions: [],
    returns: new Map(),
    members: new Map(),
    parents: new Map(),
    labels: new Set(),
    watched: newNameIndex(),
    knownTypes: new Map(),
  }
}

function addModel(compiled: CompiledRules, model: Model): void {
  for (const [names, type] of Object.entries(model.returns ?? {})) {
    for (const name of expandNames(names)) compiled.returns.set(name, type)
    addType(compiled, type)
  }
  for (const [names, type] of Object.entries(model.members ?? {})) {
    for (const name of expandNames(names)) compiled.members.set(name, type)
    addType(compiled, type)
  }
  for (const [names, parents] of Object.entries(model.extends ?? {})) {
    for (const name of expandNames(names)) {
      compiled.parents.set(name, parents)
      addType(compiled, name)
    }
  }
  for (const source of model.sources ?? []) addSharedSource(compiled, source)
  for (const sanitizer of model.sanitizers ?? []) addSharedSanitizer(compiled, sanitizer)
  for (const item of model.propagators ?? []) addNames(compiled.propagators, item.call, item)
  for (const item of model.callbacks ?? []) addNames(compiled.callbacks, item.call, item)
  for (const item of model.validators ?? []) addNames(compiled.validators, item.call, item)
  addNames(compiled.identities, model.identities ?? [], true)
  compiled.handlers.push(...(model.handlers ?? []))
  compiled.conventions.push(...(model.conventions ?? []))
}

function addSharedSource(compiled: CompiledRules, source: SharedSource): void {
  const entry: LabelledSource = { label: source.label, note: source.note, when: null }
  if (source.call !== undefined) addNamed(compiled, compiled.callSources, source.call, entry)
  if (source.member !== undefined) addNamed(compiled, compiled.memberSources, source.member, entry)
}

function addSharedSanitizer(compiled: CompiledRules, sanitizer: SharedSanitizer): void {
  const { call, contexts, when = null } = sanitizer
  addNamed(compiled, compiled.sanitizers, call, { contexts, when })
}

/** Indexes an item and remembers the types its names speak of. */
function addNamed<T>(
  compiled: CompiledRules,
  index: NameIndex<T>,
  names: string | readonly string[],
  item: T,
): void {
  addNames(index, names, item)
  for (const name of expandNames(names)) {
    const type = name.split('#')[0] ?? ''
    if (name.includes('#')) addType(compiled, type)
    else addType(compiled, name.slice(0, Math.max(0, name.lastIndexOf('.'))))
    addType(compiled, name)
  }
}

function addType(compiled: CompiledRules, type: string): void {
  const last = type.slice(type.lastIndexOf('.') + 1)
  const known = compiled.knownTypes.get(last)
  if (known === undefined) compiled.knownTypes.set(last, [type])
  else if (!known.includes(type)) known.push(type)
}

function addPatternRule(compiled: CompiledRules, rule: PatternRule): void {
  for (const match of rule.matches) {
    if ('call' in match) addCallMatch(compiled, rule, match)
    else if ('assign' in match) addNames(compiled.assigns, match.assign, { rule, match })
    else if ('object' in match) addNamed(compiled, compiled.objects, match.object, { rule, match })
    else if ('import' in match) addNames(compiled.imports, match.import, { rule, match })
    else if ('refers' in match)
      addNamed(compiled, compiled.references, match.refers, { rule, match })
    else if ('decorator' in match)
      addNamed(compiled, compiled.decorators, match.decorator, { rule, match })
    else if ('function' in match) compiled.functions.push({ rule, match })
    else if ('compare' in match) compiled.compares.push({ rule, match })
    else compiled.literals.push({ rule, match })
  }
}

function addCallMatch(compiled: CompiledRules, rule: PatternRule, match: CallMatch): void {
  addNamed(compiled, compiled.calls, match.call, { rule, match })
  for (const other of match.without ?? []) addNamed(compiled, compiled.watched, other.call, other)
}

function addTaintRule(compiled: CompiledRules, rule: TaintRule): void {
  const labels = new Set<string>()
  for (const source of rule.sources) {
    if (typeof source === 'string') {
      labels.add(source)
      compiled.labels.add(source)
    } else addOwnSource(compiled, rule, source, labels)
  }
  for (const sink of rule.sinks) {
    const entry = { rule, sink, labels }
    if (sink.call !== undefined) addNamed(compiled, compiled.callSinks, sink.call, entry)
    else if (sink.assign !== undefined) addNames(compiled.assignSinks, sink.assign, entry)
    else compiled.returnSinks.push(entry)
  }
  for (const sanitizer of rule.sanitizers ?? []) {
    const { call, when = null } = sanitizer
    addNamed(compiled, compiled.sanitizers, call, { contexts: [ownContext(rule)], when })
  }
}

/** A context of this rule alone, for its own sanitizers. */
export function ownContext(rule: Rule): string {
  return `rule:${rule.id}`
}

function addOwnSource(
  compiled: CompiledRules,
  rule: TaintRule,
  source: Source,
  labels: Set<string>,
): void {
  const label = `own:${rule.id}`
  labels.add(label)
  const entry = { label, note: source.note ?? 'value from outside', when: source.when ?? null }
  if (source.call !== undefined) addNamed(compiled, compiled.callSources, source.call, entry)
  if (source.member !== undefined) addNamed(compiled, compiled.memberSources, source.member, entry)
  if (source.parametersOf !== undefined) compiled.parameterSources.push({ source, label })
}
