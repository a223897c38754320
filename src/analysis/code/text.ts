import {
  makeSafe,
  type Taint,
  taintedPart,
  unionTaints,
  unknown,
  unknownPart,
  type Value,
} from './value.ts'

const longest = 4000
/** Where only objects do harm, text does none. */
const textIsInert = ['nosql'] as const

/** Text joined from parts: folded when all are constant, else with the shape the parts give it. */
export function joinText(parts: readonly Value[]): Value {
  let constant: string | undefined = ''
  let shape = ''
  let taints: readonly Taint[] = []
  let fixed = true
  for (const part of parts) {
    taints = unionTaints(taints, part.taints)
    fixed &&= part.fixed
    const known = part.constant
    if (known === undefined || constant === undefined) constant = undefined
    else constant += String(known)
    if (shape.length < longest) shape += shapeOf(part)
  }
  if (constant !== undefined && constant.length > longest) constant = undefined
  const isKnown = constant !== undefined && taints.length === 0
  const joined: Value = {
    ...unknown,
    taints,
    constant: isKnown ? constant : undefined,
    fixed: fixed && taints.length === 0,
    kind: 'string',
    shape: isKnown ? null : shape.slice(0, longest),
  }
  return makeSafe(joined, textIsInert)
}

/** What the operator of the program sets counts as unknown, not as foreign, when text is looked at. */
const ownLabels = new Set(['environment', 'file', 'secret'])

/** The text of a value as far as it is known. */
export function shapeOf(value: Value): string {
  if (value.shape !== null) return value.shape
  if (value.taints.some(({ label }) => !ownLabels.has(label))) return taintedPart
  return value.constant === undefined || value.constant === null || value.taints.length > 0
    ? unknownPart
    : String(value.constant)
}

/** `format % args`, `String.format`, `sprintf`: the text with its placeholders filled in order. */
export function fillPlaceholders(format: Value, args: readonly Value[]): Value {
  if (typeof format.constant !== 'string') return joinText([format, ...args])
  const parts: Value[] = []
  const pieces = format.constant.split(placeholder)
  for (const [index, piece] of pieces.entries()) {
    parts.push({ ...unknown, constant: piece, fixed: true, kind: 'string' })
    if (index < pieces.length - 1) parts.push(args[index] ?? unknown)
  }
  return joinText([...parts, ...args.slice(pieces.length - 1)])
}

const placeholder = /%[-+ #0]*[\d.*]*(?:l|h|L)*[a-zA-Z]|\{[\w.[\]]*(?:![a-z])?(?::[^{}]*)?\}/u
