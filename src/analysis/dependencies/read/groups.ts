/** A named group of a match; empty when it took no part. */
export type Group = (name: string) => string

/** Null without a match. */
export function groupsOf(pattern: RegExp, text: string): Group | null {
  const match = pattern.exec(text)
  return match === null ? null : (name) => match.groups?.[name] ?? ''
}

/** Null for an empty text: what a group gives that took no part. */
export function orNull(text: string): string | null {
  return text === '' ? null : text
}
