import { type AssignMatch, type CallMatch, type ReferenceMatch } from '../../core/rule.ts'
import {
  type CompiledRules,
  type CompiledSanitizer,
  type LabelledSource,
  type Ruled,
  type RuledSink,
} from './compile-rules.ts'
import { type Callback, type Propagator } from './model.ts'
import { type KnownNames, type NameIndex, namesIn } from './name-index.ts'

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
  /** The type of the result: as models tell, else `callee()`; of a construction the class. */
  readonly type: string | null
  readonly constructed: string | null
}

/** All that rules and models say of members under some names. */
export interface MemberKnowledge {
  readonly references: readonly Ruled<ReferenceMatch>[]
  readonly assigns: readonly Ruled<AssignMatch>[]
  readonly assignSinks: readonly RuledSink[]
  readonly sources: readonly LabelledSource[]
  /** Contexts in which it harms nobody. */
  readonly harmless: readonly string[]
  readonly type: string | null
}

/** By list of names, and of what has no names by how it ends. */
export interface ByNames<T> {
  readonly byNames: Map<readonly string[], T>
  readonly byLast: Map<string | null, T>
}

/** What was looked up so far in one scan: the names stand in the code that is looked at. */
export interface LookUps {
  readonly calls: ByNames<CallKnowledge>
  readonly members: ByNames<MemberKnowledge>
  /** Names of calls anything is said of. */
  readonly callNames: KnownNames
  /** One list for the same names. */
  readonly lists: Map<string, readonly string[]>
}

export function newLookUps(rules: CompiledRules): LookUps {
  return {
    calls: { byNames: new Map(), byLast: new Map() },
    members: { byNames: new Map(), byLast: new Map() },
    callNames: namesIn(callIndexes(rules)),
    lists: new Map(),
  }
}

/** Everywhere something is said of calls. */
function callIndexes(compiled: CompiledRules): readonly NameIndex<unknown>[] {
  const { calls, callSinks, callSources, sanitizers, propagators, callbacks } = compiled
  const { watched, collections, identities, fluent, endings } = compiled
  const said = [calls, callSinks, callSources, sanitizers, propagators, callbacks]
  return [...said, watched, collections, identities, fluent, endings]
}
