import { type CallMatch } from '../../core/rule.ts'
import {
  type CompiledRules,
  type CompiledSanitizer,
  type LabelledSource,
  type Ruled,
  type RuledSink,
} from './compile-rules.ts'
import { type Machine } from './machine.ts'
import { type Callback, type Propagator } from './model.ts'
import { findNames, firstOf } from './name-index.ts'

/** All that rules and models say of calls under some names. */
export interface CallKnowledge {
  readonly patterns: readonly Ruled<CallMatch>[]
  readonly sinks: readonly RuledSink[]
  readonly sources: readonly LabelledSource[]
  readonly sanitizers: readonly CompiledSanitizer[]
  readonly propagators: readonly Propagator[]
  readonly callbacks: readonly Callback[]
  readonly watched: readonly CallMatch[]
  /** What the call makes of its arguments. */
  readonly collection: 'list' | 'map' | null
  readonly isIdentity: boolean
  readonly isFluent: boolean
  readonly isEnding: boolean
  /** The type of the result, as models tell. */
  readonly type: string | null
}

/** By list of names, and of calls without names by how they end. */
export interface KnownCalls {
  readonly byNames: WeakMap<readonly string[], CallKnowledge>
  readonly byLast: Map<string | null, CallKnowledge>
  /** One list for each single name. */
  readonly lists: Map<string, readonly string[]>
}

export function newKnownCalls(): KnownCalls {
  return { byNames: new WeakMap(), byLast: new Map(), lists: new Map() }
}

/** Looked up once per list: `memberNames` and `singleName` give the same list for the same names, which end in `last`. */
export function knowledgeOf(
  { rules, knownCalls }: Machine,
  names: readonly string[],
  last: string | null,
): CallKnowledge {
  const { byNames, byLast } = knownCalls
  const isNameless = names.length === 0
  const known = isNameless ? byLast.get(last) : byNames.get(names)
  if (known !== undefined) return known
  const found = lookUp(rules, names, last)
  if (isNameless) byLast.set(last, found)
  else byNames.set(names, found)
  return found
}

function lookUp(
  rules: CompiledRules,
  names: readonly string[],
  last: string | null,
): CallKnowledge {
  return {
    patterns: findNames(rules.calls, names, last),
    sinks: findNames(rules.callSinks, names, last),
    sources: findNames(rules.callSources, names, last),
    sanitizers: findNames(rules.sanitizers, names, last),
    propagators: findNames(rules.propagators, names, last),
    callbacks: findNames(rules.callbacks, names, last),
    watched: findNames(rules.watched, names, last),
    collection: findNames(rules.collections, names, null)[0] ?? null,
    isIdentity: findNames(rules.identities, names, last).length > 0,
    isFluent: findNames(rules.fluent, names, last).length > 0,
    isEnding: findNames(rules.endings, names, null).length > 0,
    type: firstOf(rules.returns, names),
  }
}

/** The list of this name alone: the same one every time. */
export function singleName({ knownCalls: { lists } }: Machine, name: string): readonly string[] {
  let list = lists.get(name)
  if (list === undefined) lists.set(name, (list = [name]))
  return list
}
