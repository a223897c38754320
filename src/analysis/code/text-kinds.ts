import { type TextKind } from '../../core/rule.ts'
import { taintedPart, unknownPart, type Value } from './value.ts'

/** Whether built text looks like this around its unknown parts. */
export function looksLike(value: Value, kind: TextKind): boolean {
  const { shape } = value
  if (kind === 'url-host' || kind === 'start') {
    if (shape === null) return value.taints.length > 0
    return kind === 'start' ? shape.startsWith(taintedPart) : choosesHost(shape)
  }
  if (shape === null || shape.length < 2 || !hasPart(shape)) return false
  if (kind === 'built') return true
  return kind === 'sql' ? isSql(shape) : /<[a-z!/]/iu.test(shape)
}

function hasPart(shape: string): boolean {
  return shape.includes(taintedPart) || shape.includes(unknownPart)
}

/** Statements by the words every one of them has, so that prose beginning with `select` is not one. */
const statements: readonly (readonly [first: RegExp, then: RegExp])[] = [
  [/^[\s(]*select\s/iu, /\sfrom\s/iu],
  [/^[\s(]*with\s/iu, /\sas\s*\(/iu],
  [/^\s*insert\s+(?:or\s+\w+\s+|ignore\s+)?into\s/iu, /\s(?:values|select|set)\b/iu],
  [/^\s*replace\s+into\s/iu, /\s(?:values|select|set)\b/iu],
  [/^\s*update\s/iu, /\sset\s/iu],
  [/^\s*delete\s+from\s/iu, /./u],
  [/^\s*(?:create|alter|drop|truncate)\s+(?:table|database|schema|index|view|user|role)\b/iu, /./u],
  [/^\s*(?:grant|revoke)\s/iu, /\son\s/iu],
  [/^\s*(?:call|exec|execute)\s/iu, /./u],
]

const clause =
  /\s(?:where|having|and|or)\s[^=<>]{0,80}(?:=|<|>|\slike\s|\sin\s*\()|\border\s+by\s/iu

function isSql(shape: string): boolean {
  const startsUnknown = shape.startsWith(unknownPart) || shape.startsWith(taintedPart)
  if (startsUnknown) return clause.test(shape)
  return statements.some(([first, then]) => first.test(shape) && then.test(shape))
}

/** Whether the first tainted part stands before the end of the host. */
function choosesHost(shape: string): boolean {
  const at = shape.indexOf(taintedPart)
  if (at === -1) return false
  const before = shape.slice(0, at)
  if (before === '') return true
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#\u0000]*$/iu.test(before)
}
