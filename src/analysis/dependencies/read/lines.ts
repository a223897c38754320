export interface TextLine {
  readonly text: string
  /** How many blanks it begins with; a tab counts as one. */
  readonly indent: number
  /** 1-based. */
  readonly line: number
}

/** Longer lines are cut: nothing a manifest says by line is this long, and patterns run on what is left. */
const longest = 10_000

/** The lines of a text that are neither blank nor a comment that begins with one of `comments`. */
export function* linesOf(text: string, comments: readonly string[] = []): Generator<TextLine> {
  let line = 0
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    line += 1
    const raw = text.slice(start, Math.min(end, start + longest))
    const trimmed = raw.trim()
    if (trimmed !== '' && !beginsWithOne(trimmed, comments)) {
      yield { text: trimmed, indent: raw.indexOf(trimmed), line }
    }
    start = end + 1
  }
}

function beginsWithOne(text: string, beginnings: readonly string[]): boolean {
  for (const beginning of beginnings) if (text.startsWith(beginning)) return true
  return false
}

/** 1-based line of the first merge-conflict marker, or null. */
export function conflictLine(text: string): number | null {
  const marker = /^(?:<{7} |>{7} |={7}$)/mu.exec(text)
  if (marker === null) return null
  return text.slice(0, marker.index).split('\n').length
}

const longestQuoted = 4001

/** Without the quotes around it. */
export function unquoted(text: string): string {
  const last = text.length - 1
  const isQuoted = (text[0] === '"' || text[0] === "'") && text[last] === text[0]
  return isQuoted && last > 0 && last <= longestQuoted ? text.slice(1, last) : text
}
