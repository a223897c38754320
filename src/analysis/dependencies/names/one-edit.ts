const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789-'.split('')

/** Longer names are not judged: no popular one is. */
const longest = 100

/**
 * Every text one edit away: a character left out, put in, exchanged, or two neighbours swapped. Looked up in a list, that finds
 * the names at distance one without an index of the list.
 */
export function* oneEditFrom(name: string): Generator<string> {
  if (name.length > longest) return
  for (let at = 0; at <= name.length; at++) {
    const before = name.slice(0, at)
    const after = name.slice(at)
    const rest = after.slice(1)
    if (after !== '') yield before + rest
    if (after.length > 1) yield before + rest.slice(0, 1) + after.slice(0, 1) + rest.slice(1)
    for (const character of alphabet) {
      yield before + character + after
      if (after !== '') yield before + character + rest
    }
  }
}
