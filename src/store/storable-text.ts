const longest = 2000

/** Text from outside as both databases can hold it: no NUL, no half of a surrogate pair, at most 2,000 UTF-16 units. */
export function storableText(text: string): string {
  return text.slice(0, longest).replaceAll('\0', '\u{fffd}').toWellFormed()
}
