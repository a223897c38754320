import { newEnv, setHeap, setVariable } from './env.ts'
import { findConstructor, finish, initialiseFields } from './invoke.ts'
import { type Class, type Fn } from './ir.ts'
import { type Frame, type Machine } from './machine.ts'
import { lineage } from './names.ts'
import { newOpenObject } from './objects.ts'
import { bindFreely } from './parameters.ts'
import { reachableFrom } from './reachable.ts'
import { unknown, type Value } from './value.ts'

/** Runs a function as an unknown caller would: parameters are what their types, the framework and conventions say. */
export function runAlone(machine: Machine, fn: Fn): void {
  const { module } = fn
  if (module === null) return
  const env = newEnv(machine.base)
  const frame: Frame = {
    machine,
    module,
    fn,
    base: env,
    env,
    returned: null,
    decisions: null,
    exits: [],
    loops: [],
    hint: null,
  }
  if (fn.self !== null) setVariable(env, fn.self, receiverOf(frame, fn))
  machine.entered.add(fn)
  machine.stack.push(fn)
  bindFreely(frame)
  finish(frame, machine.execute(frame, fn.body))
  machine.stack.pop()
}

function receiverOf(frame: Frame, fn: Fn): Value {
  const { cls } = fn
  if (cls === null) return unknown
  const isStatic = fn.kind === 'static' && frame.module.language !== 'java'
  if (isStatic) return { ...unknown, kind: 'function', callable: cls }
  return instanceOf(frame, cls)
}

/** The instance all methods of a class are looked at with: as its constructor leaves it when nothing is known about the arguments. */
function instanceOf(frame: Frame, cls: Class): Value {
  const { machine } = frame
  const known = machine.instances.get(cls)
  if (known !== undefined) return known
  const base: Value = { ...unknown, kind: 'object', type: cls.name, instance: cls }
  const shared: Frame = { ...frame, base: machine.base, env: machine.base, exits: [], loops: [] }
  const instance = newOpenObject(shared, base)
  machine.instances.set(cls, instance)
  initialiseFields(shared, cls, instance)
  runInitialisers(shared, cls, instance)
  const constructor = findConstructor(shared, cls)
  if (constructor === null || machine.stack.includes(constructor)) return instance
  const env = newEnv(machine.base)
  const inner: Frame = { ...shared, fn: constructor, base: env, env, returned: null }
  if (constructor.self !== null) setVariable(env, constructor.self, instance)
  machine.stack.push(constructor)
  bindFreely(inner)
  finish(inner, machine.execute(inner, constructor.body))
  machine.stack.pop()
  for (const [object, heap] of reachableFrom([instance], env.heaps)) {
    setHeap(machine.base, object, heap)
  }
  return instance
}

/** `static { … }` and `{ … }` of Java: what they do to the fields is done before anything else. */
function runInitialisers(frame: Frame, cls: Class, self: Value): void {
  const { machine } = frame
  const methods = lineage(frame.module, cls)
    .toReversed()
    .flatMap((each) => each.methods)
  for (const fn of methods) {
    if (fn.name !== null || fn.module?.language !== 'java' || machine.stack.includes(fn)) continue
    machine.invoke(frame, { fn, env: frame.env, self }, { args: [], self, place: fn })
  }
}
