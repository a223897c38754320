import { type Confidence } from '../../core/finding.ts'
import { type DecoratorCondition, type FunctionCondition, type Names } from '../../core/rule.ts'
import { callKnowledge, singleName } from './call-knowledge.ts'
import { expression, holdsArguments, lastSegment } from './conditions.ts'
import { bodyOf } from './function-body.ts'
import { type Decorator, type Fn } from './ir.ts'
import { type CallView, type Frame } from './machine.ts'
import { isNamed } from './name-index.ts'
import { classesOf, lastNameOf } from './names.ts'
import { importName } from './scope.ts'

interface Placed {
  readonly inside?: FunctionCondition
  readonly outside?: FunctionCondition
  readonly imports?: Names
  readonly inFile?: string
}

interface Limited {
  readonly confidence?: Confidence
  readonly mentions?: string
}

/** The most a finding of this entry can be here. */
export function limitOf(frame: Frame, { confidence, mentions }: Limited): Confidence {
  const most = confidence ?? 'high'
  if (most !== 'high' || mentions === undefined) return most
  return expression(mentions, 'u').test(frame.module.tree.text) ? 'high' : 'medium'
}

/** Whether a match stands where its rule wants it. */
export function isPlaced(frame: Frame, placed: Placed): boolean {
  const { inside, outside, imports, inFile } = placed
  if (inFile !== undefined && !expression(inFile, 'u').test(frame.module.path)) return false
  if (inside !== undefined && !isWithin(frame, inside)) return false
  if (outside !== undefined && isWithin(frame, outside)) return false
  return imports === undefined || isImported(frame, imports)
}

function isWithin(frame: Frame, condition: FunctionCondition): boolean {
  for (let fn: Fn | null = frame.fn; fn !== null; fn = fn.outer) {
    if (fn.kind !== 'module' && holdsFunction(frame, condition, fn)) return true
  }
  return false
}

function isImported(frame: Frame, names: Names): boolean {
  return frame.module.imports.some(({ target }) =>
    isNamed(names, [target.module, importName(target)], null),
  )
}

export function holdsFunction(frame: Frame, condition: FunctionCondition, fn: Fn): boolean {
  const { named, memberOf, body } = condition
  if (named !== undefined && !expression(named, 'u').test(fn.name ?? '')) return false
  if (memberOf !== undefined && !isNamed(memberOf, classesOf(frame, fn.cls), null)) return false
  return (body === undefined || bodyOf(fn.body) === body) && holdsDecorators(frame, condition, fn)
}

function holdsDecorators(frame: Frame, condition: FunctionCondition, fn: Fn): boolean {
  const { decorators = [], withoutDecorators = [] } = condition
  if (decorators.length === 0 && withoutDecorators.length === 0) return true
  const views = [...fn.decorators, ...(fn.cls?.decorators ?? [])].map((each) =>
    decoratorView(frame, each),
  )
  return (
    !views.some((view) => isNamed(withoutDecorators, view.names, view.last)) &&
    decorators.every((wanted) => views.some((view) => isDecorator(view, wanted)))
  )
}

export function isDecorator(view: CallView, wanted: DecoratorCondition): boolean {
  return isNamed(wanted.name, view.names, view.last) && holdsArguments(view, wanted.arguments)
}

/** A decorator as the call it is; one without arguments has none. */
export function decoratorView(frame: Frame, decorator: Decorator): CallView {
  const { value } = decorator
  const callee = value.k === 'call' ? value.callee : value
  const { name } = frame.machine.evaluate(frame, callee)
  const args = (value.k === 'call' ? value.args : []).map((arg) => ({
    value: frame.machine.evaluate(frame, arg.value),
    keyword: arg.keyword,
    spread: arg.spread,
    expr: arg.value,
  }))
  const names = name === null ? [] : singleName(frame.machine, name)
  const last = name === null ? lastNameOf(callee) : lastSegment(name)
  const known = callKnowledge(frame.machine, names, last)
  return {
    frame,
    names,
    last,
    known,
    receiver: null,
    receiverExpr: null,
    callee,
    args,
    place: decorator,
  }
}
