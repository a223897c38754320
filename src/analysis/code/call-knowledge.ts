import { type AssignMatch, type CallMatch, type ReferenceMatch } from '../../core/rule.ts'
import {
  type CompiledSanitizer,
  type LabelledSource,
  type Ruled,
  type RuledSink,
} from './compile-rules.ts'
import { lastSegment } from './conditions.ts'
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
interface ByNames<T> {
  readonly byNames: Map<readonly string[], T>
  readonly byLast: Map<string | null, T>
}

/** What was looked up so far in one scan: the names stand in the code that is looked at. */
export interface LookUps {
  readonly calls: ByNames<CallKnowledge>
  readonly members: ByNames<MemberKnowledge>
  /** One list for the same names. */
  readonly lists: Map<string, readonly string[]>
}

export function newLookUps(): LookUps {
  return {
    calls: { byNames: new Map(), byLast: new Map() },
    members: { byNames: new Map(), byLast: new Map() },
    lists: new Map(),
  }
}

type LookUp<T> = (machine: Machine, names: readonly string[], last: string | null) => T

/** Looked up once per list: `memberNames`, `singleName` and `withName` give the same list for the same names, which end in `last`. */
function remembering<T>(kept: (lookUps: LookUps) => ByNames<T>, lookUp: LookUp<T>): LookUp<T> {
  return (machine, names, last) => {
    const { byNames, byLast } = kept(machine.lookUps)
    const isNameless = names.length === 0
    const known = isNameless ? byLast.get(last) : byNames.get(names)
    if (known !== undefined) return known
    const found = lookUp(machine, names, last)
    if (isNameless) byLast.set(last, found)
    else byNames.set(names, found)
    return found
  }
}

export const callKnowledge = remembering(({ calls }) => calls, lookUpCall)
export const memberKnowledge = remembering(({ members }) => members, lookUpMember)

function lookUpMember(
  { rules }: Machine,
  names: readonly string[],
  last: string | null,
): MemberKnowledge {
  const [name] = names
  return {
    references: findNames(rules.references, names, name === undefined ? null : lastSegment(name)),
    assigns: findNames(rules.assigns, names, last),
    assignSinks: findNames(rules.assignSinks, names, last),
    sources: findNames(rules.memberSources, names, last),
    harmless: findNames(rules.safeMembers, names, last).flat(),
    type: firstOf(rules.members, names),
  }
}

function lookUpCall(
  { rules, language }: Machine,
  names: readonly string[],
  last: string | null,
): CallKnowledge {
  const modelled = firstOf(rules.returns, names)
  const [name = null] = names
  const own = name === null || name.length > longestType ? null : name
  const isClass = language === 'python' && own !== null && className.test(own)
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
    type: modelled ?? (own === null || isClass ? own : `${own}()`),
    constructed: modelled ?? own,
  }
}

const longestType = 200
const className = /(?:^|\.)[A-Z]\w*$/u

/** The list of this name alone: the same one every time. */
export function singleName({ lookUps: { lists } }: Machine, name: string): readonly string[] {
  let list = lists.get(name)
  if (list === undefined) lists.set(name, (list = [name]))
  return list
}

/** These names and one more: the same list every time. */
export function withName(
  { lookUps: { lists } }: Machine,
  names: readonly string[],
  name: string,
): readonly string[] {
  const key = `${names.join(' ')} ${name}`
  let list = lists.get(key)
  if (list === undefined) lists.set(key, (list = [...names, name]))
  return list
}
