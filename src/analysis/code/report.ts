import {
  type Confidence,
  confidences,
  type Fix,
  type Location,
  type TraceStep,
} from '../../core/finding.ts'
import { type Rule } from '../../core/rule.ts'
import { isDecided } from './decisions.ts'
import { type Module, type Place } from './ir.ts'
import { type Frame } from './machine.ts'
import { type Step, type Taint } from './value.ts'

export interface Hit {
  readonly rule: Rule
  readonly place: Place
  /** At most this. */
  readonly confidence?: Confidence | undefined
  /** The flow that led here, with what happens at its end. */
  readonly flow?: { readonly taint: Taint; readonly end: string }
  readonly fix?: Fix | null
}

/** Records a finding; of two at one place by one rule the surer one stays. */
export function report(frame: Frame, hit: Hit): void {
  const { rule, flow } = hit
  const { byKey } = frame.machine.reports
  const location = locate(frame.module, hit.place)
  const confidence = lowest([
    isDecided(frame, rule.unless) ? 'low' : rule.confidence,
    hit.confidence ?? 'high',
    flow === undefined ? 'high' : certaintyOf(flow.taint),
    frame.machine.program.ceiling(frame.module),
  ])
  const key = `${rule.id}\n${location.path}\n${hit.place.start}\n${hit.place.end}`
  const known = byKey.get(key)
  if (
    known !== undefined &&
    confidences.indexOf(known.confidence) >= confidences.indexOf(confidence)
  )
    return
  byKey.set(key, {
    ruleId: rule.id,
    category: 'code',
    severity: rule.severity,
    confidence,
    title: rule.title,
    message: rule.message,
    remediation: rule.remediation,
    cwe: rule.cwe,
    location,
    trace: flow === undefined ? [] : traceOf(flow.taint, { location, note: flow.end }),
    fix: hit.fix ?? null,
    codeForFingerprint: frame.module.tree.text.slice(hit.place.start, hit.place.end),
    trial: rule.lifecycle === 'trial',
  })
}

function certaintyOf(taint: Taint): Confidence {
  if (taint.label === 'parameter') return 'low'
  const isProven =
    taint.label === 'remote' || taint.label === 'browser' || taint.label.startsWith('own:')
  return taint.weak || !isProven ? 'medium' : 'high'
}

function lowest(all: readonly Confidence[]): Confidence {
  return confidences[Math.min(...all.map((one) => confidences.indexOf(one)))] ?? 'low'
}

function traceOf(taint: Taint, end: TraceStep): TraceStep[] {
  const steps: TraceStep[] = []
  for (let step: Step | null = taint.steps; step !== null; step = step.previous) {
    steps.push({ location: locate(step.module, step.place), note: step.note })
  }
  steps.push({ location: locate(taint.module, taint.place), note: taint.note })
  const trace: TraceStep[] = []
  for (const step of [...steps.toReversed(), end]) {
    const last = trace.at(-1)
    if (step === end || last === undefined || !isSameLine(last.location, step.location))
      trace.push(step)
  }
  return trace
}

function isSameLine(a: Location, b: Location): boolean {
  return a.path === b.path && a.startLine === b.startLine
}

/** Where a place is, in lines and columns. */
export function locate(module: Module, place: Place): Location {
  const lines = lineStarts(module)
  const [startLine, startColumn] = positionOf(lines, place.start)
  const [endLine, endColumn] = positionOf(lines, place.end)
  return { path: module.path, startLine, startColumn, endLine, endColumn }
}

function positionOf(lines: readonly number[], offset: number): readonly [number, number] {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return [low + 1, offset - (lines[low] ?? 0) + 1]
}

const tables = new WeakMap<Module, readonly number[]>()

function lineStarts(module: Module): readonly number[] {
  const known = tables.get(module)
  if (known !== undefined) return known
  const starts = [0]
  const { text } = module.tree
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  tables.set(module, starts)
  return starts
}
