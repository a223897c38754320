import { setVariable } from './env.ts'
import { type Variable } from './ir.ts'
import { type Frame } from './machine.ts'
import { type Env, makeSafe, type Step, type Taint, type Value } from './value.ts'

/** Lets what is proven of a value count for every variable that is made from it, or that it is made from. */
export function cleanRelated(frame: Frame, checked: Value, contexts: readonly string[]): void {
  const { taints } = checked
  if (taints.length === 0) return
  const seen = new Set<Variable>()
  for (let env: Env | null = frame.env; env !== null; env = env.parent) {
    for (const [variable, value] of env.variables) {
      if (value.taints.length === 0 || seen.has(variable)) continue
      seen.add(variable)
      const isRelated = value.taints.every((taint) =>
        taints.some((known) => areOneWay(known, taint)),
      )
      if (isRelated) setVariable(frame.env, variable, makeSafe(value, contexts))
    }
  }
}

/** Of one origin, and one stands on the other's way. */
function areOneWay(a: Taint, b: Taint): boolean {
  if (a.place !== b.place || a.module !== b.module) return false
  return passes(b.steps, a.steps) || passes(a.steps, b.steps)
}

function passes(way: Step | null, point: Step | null): boolean {
  if (point === null) return true
  for (let step = way; step !== null; step = step.previous) {
    if (step.place === point.place && step.module === point.module) return true
  }
  return false
}
