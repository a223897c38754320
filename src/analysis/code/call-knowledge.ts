import { lastSegment } from './conditions.ts'
import { type ByNames, type CallKnowledge, type LookUps, type MemberKnowledge } from './look-ups.ts'
import { type Machine } from './machine.ts'
import { findNames, firstOf, isKnown } from './name-index.ts'

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
  machine: Machine,
  names: readonly string[],
  last: string | null,
): CallKnowledge {
  const { rules } = machine
  const types = resultTypes(machine, names)
  if (!isKnown(machine.lookUps.callNames, names, last)) return { ...nothing, ...types }
  return {
    ...types,
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
  }
}

const nothing: Omit<CallKnowledge, 'type' | 'constructed'> = {
  patterns: [],
  sinks: [],
  sources: [],
  sanitizers: [],
  propagators: [],
  callbacks: [],
  watched: [],
  collection: null,
  isIdentity: false,
  isFluent: false,
  isEnding: false,
}

function resultTypes(
  { rules, language }: Machine,
  names: readonly string[],
): Pick<CallKnowledge, 'type' | 'constructed'> {
  const modelled = firstOf(rules.returns, names)
  if (modelled !== null) return { type: modelled, constructed: modelled }
  const [name] = names
  if (name === undefined || name.length > longestType) return { type: null, constructed: null }
  const isClass = language === 'python' && className.test(name)
  return { type: isClass ? name : `${name}()`, constructed: name }
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
