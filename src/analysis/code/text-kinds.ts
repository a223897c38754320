import { type TextKind } from '../../core/rule.ts'
import { taintedPart, unknownPart, type Value } from './value.ts'

type Look = (value: Value) => boolean

const looks: Readonly<Record<TextKind, Look>> = {
  sql: ({ shape }) => isBuilt(shape) && isSql(shape),
  html: ({ shape }) => isBuilt(shape) && /<[a-z!/]/iu.test(shape),
  built: ({ shape }) => isBuilt(shape),
  'url-host': ({ shape, taints }) => (shape === null ? taints.length > 0 : choosesHost(shape)),
  start: ({ shape, taints }) =>
    shape === null ? taints.length > 0 : shape.startsWith(taintedPart),
  rooted: ({ shape, constant }) => (shape ?? String(constant ?? '')).startsWith('/'),
  view: namesView,
}

/** Whether built text looks like this around its unknown parts. */
export function looksLike(value: Value, kind: TextKind): boolean {
  return looks[kind](value)
}

function isBuilt(shape: string | null): shape is string {
  return shape !== null && shape.length > 1 && hasPart(shape)
}

function namesView({ shape, taints }: Value): boolean {
  return shape === null ? taints.length > 0 : !/^(?:redirect|forward):/u.test(shape)
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
  const before = shape.slice(0, at).replace(/^redirect:/u, '')
  if (before === '') return true
  return !before.includes(unknownPart) && /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#]*$/iu.test(before)
}
