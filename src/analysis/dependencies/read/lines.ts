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
    if (trimmed !== '' && !comments.some((comment) => trimmed.startsWith(comment))) {
      yield { text: trimmed, indent: raw.length - raw.trimStart().length, line }
    }
    start = end + 1
  }
}

/** 1-based line of the first merge-conflict marker, or null. */
export function conflictLine(text: string): number | null {
  const marker = /^(?:<{7} |>{7} |={7}$)/mu.exec(text)
  if (marker === null) return null
  return text.slice(0, marker.index).split('\n').length
}

/** Without the quotes around it. */
export function unquoted(text: string): string {
  return /^(?<quote>["'])(?<inner>.{0,4000})\k<quote>$/u.exec(text)?.groups?.['inner'] ?? text
}
