import {
  isSafeFor,
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
  const taints = parts.reduce<readonly Taint[]>((all, part) => unionTaints(all, part.taints), [])
  const constant = taints.length === 0 ? joinConstants(parts) : undefined
  const joined: Value = {
    ...unknown,
    taints,
    constant,
    fixed: taints.length === 0 && parts.every((part) => part.fixed),
    kind: 'string',
    shape: constant === undefined ? joinShapes(parts) : null,
  }
  return makeSafe(joined, textIsInert)
}

function joinConstants(parts: readonly Value[]): string | undefined {
  let text = ''
  for (const { constant } of parts) {
    if (constant === undefined) return undefined
    text += String(constant)
  }
  return text.length > longest ? undefined : text
}

function joinShapes(parts: readonly Value[]): string {
  let shape = ''
  for (const part of parts) {
    if (shape.length >= longest) break
    shape += shapeOf(part)
  }
  return shape.slice(0, longest)
}

/** What the operator of the program sets counts as unknown, not as foreign, when text is looked at. */
const ownLabels = new Set(['environment', 'file', 'secret'])

/** What can lead nowhere else, like the path of the request itself, is no foreign part of an address. */
function isForeign(taint: Taint): boolean {
  return !ownLabels.has(taint.label) && !isSafeFor(taint, 'redirect')
}

/** The text of a value as far as it is known. */
function shapeOf(value: Value): string {
  if (value.shape !== null) return value.shape
  if (value.taints.some(isForeign)) return taintedPart
  return value.constant === undefined || value.constant === null || value.taints.length > 0
    ? unknownPart
    : String(value.constant)
}

/** `format % args`, `String.format`, `sprintf`: the text with its placeholders filled in order. */
export function fillPlaceholders(format: Value, args: readonly Value[]): Value {
  if (typeof format.constant !== 'string') return joinText([format, ...args])
  const parts: Value[] = []
  const pieces = format.constant.split(placeholder)
  const marks = format.constant.match(new RegExp(placeholder, 'gu')) ?? []
  for (const [index, piece] of pieces.entries()) {
    parts.push({ ...unknown, constant: piece, fixed: true, kind: 'string' })
    if (index === pieces.length - 1) continue
    const value = args[index] ?? unknown
    parts.push(quoting.test(marks[index] ?? '') ? makeSafe(value, lines) : value)
  }
  return joinText([...parts, ...args.slice(pieces.length - 1)])
}

/** Placeholders that write a value with its line ends escaped: `%r`, `%a`, `{!r}` of Python, `%q` of Go. */
const quoting = /^%[-+ #0\d.*]*[raq]$|!r/u
const lines = ['log', 'header'] as const

const placeholder = /%[-+ #0]*[\d.*]*(?:l|h|L)*[a-zA-Z]|\{[\w.[\]]*(?:![a-z])?(?::[^{}]*)?\}/u
