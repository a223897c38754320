import { RE2JS, RE2JSSyntaxException } from 're2js'

/** A regular expression of someone else's, in RE2 syntax: time grows with the text and never explodes. */
export interface LinearPattern {
  /** Instructions of the compiled program: what looking at one character costs at most. */
  readonly size: number
  /** The first match that begins at `from` or later. */
  readonly find: (text: string, from: number) => LinearMatch | null
}

/** Offsets, `end` exclusive; of the group named `secret` when there is one and it took part. */
export interface LinearMatch {
  readonly start: number
  readonly end: number
  /** Of the whole match. */
  readonly matchStart: number
  readonly matchEnd: number
}

const maxLength = 500
const maxSize = 1000

/**
 * Compiles a pattern, or says in a few words why it is not taken: what does not compile, is too large, or also matches where there is
 * nothing. Never throws.
 */
export function compileLinear(source: string): LinearPattern | { readonly problem: string } {
  if (source.length > maxLength) return { problem: `it is longer than ${maxLength} characters` }
  const compiled = compile(source)
  if ('problem' in compiled) return compiled
  const { regex } = compiled
  const size = regex.programSize()
  if (size > maxSize) return { problem: 'its repetitions make it too large' }
  if (regex.matcher('').find()) return { problem: 'it also matches an empty text' }
  const hasGroup = Object.hasOwn(regex.namedGroups(), 'secret')
  return { size, find: (text, from) => find(regex, hasGroup, { text, from }) }
}

interface Place {
  readonly text: string
  readonly from: number
}

function find(regex: RE2JS, hasGroup: boolean, { text, from }: Place): LinearMatch | null {
  const matcher = regex.matcher(text)
  if (!matcher.find(from)) return null
  const whole = { matchStart: matcher.start(), matchEnd: matcher.end() }
  const start = hasGroup ? matcher.start('secret') : -1
  if (start < 0) return { ...whole, start: whole.matchStart, end: whole.matchEnd }
  return { ...whole, start, end: matcher.end('secret') }
}

/** The engine's own words name the mistake and hold nothing of the pattern. */
function compile(source: string): { readonly regex: RE2JS } | { readonly problem: string } {
  try {
    return { regex: RE2JS.compile(source, RE2JS.MULTILINE) }
  } catch (error) {
    const problem = error instanceof RE2JSSyntaxException ? error.error : 'it cannot be read'
    return { problem }
  }
}
