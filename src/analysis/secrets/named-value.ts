import { assignment, assignmentOrBlank } from './assignment.ts'
import { kindOfName } from './assignment-name.ts'
import { type Match, type Place } from './matcher.ts'
import { type Shape } from './pattern.ts'

const longestName = 48

const quoted = ['"', "'", '`'].map(
  (quote, index) => String.raw`\\?${quote}(?<q${index}>[^${quote}\r\n\\]{6,256})\\?${quote}`,
)
const rest = String.raw`(?<rest>[\w-]{0,32}(?![\w-]))`
const anyQuoted = quoted.join('|')
const bare = String.raw`(?<bare>[^\s"'\x60,;<>(){}\[\]|&\\]{6,256})(?=[\s<;,}"'\x60]|$)`
const quotedOnly = new RegExp(`${rest}${assignment}[bru]{0,2}(?:${anyQuoted})`, 'dy')
const quotedOrBare = new RegExp(`${rest}${assignment}[bru]{0,2}(?:${anyQuoted}|${bare})`, 'dy')
const afterBlank = new RegExp(`${rest}${assignmentOrBlank}(?:${anyQuoted}|${bare})`, 'dy')

/** The value given to a name that holds the keyword, when the whole name says it is of this kind. */
export function matchNamed(shape: Shape): (place: Place) => Match | null {
  return (place) => {
    const { text, start, end, style } = place
    if (!style.isHandwritten) return null
    const nameStart = startOfName(text, start)
    const regex = style.hasBareValues ? regexFor(text, nameStart) : quotedOnly
    regex.lastIndex = end
    const found = regex.exec(text)
    if (found === null) return null
    const name = text.slice(nameStart, end) + (found.groups?.['rest'] ?? '')
    return kindOfName(name) === shape.kind ? toMatch(found, start) : null
  }
}

/** A blank gives a value to a command-line option and to `ENV` in a Dockerfile. */
function regexFor(text: string, nameStart: number): RegExp {
  const before = text.slice(Math.max(0, nameStart - 4), nameStart)
  return before === 'ENV ' || text.startsWith('--', nameStart) ? afterBlank : quotedOrBare
}

function toMatch(found: RegExpExecArray, matchStart: number): Match | null {
  const groups = found.indices?.groups
  const range = groups?.['q0'] ?? groups?.['q1'] ?? groups?.['q2'] ?? groups?.['bare']
  if (range === undefined) return null
  return { start: range[0], end: range[1], matchStart, matchEnd: found.index + found[0].length }
}

function startOfName(text: string, keywordStart: number): number {
  let start = keywordStart
  const earliest = Math.max(0, keywordStart - longestName)
  while (start > earliest && /[\w.-]/u.test(text[start - 1] ?? '')) start -= 1
  return start
}
