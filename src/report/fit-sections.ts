/** A part of a text that can be shortened by leaving items out. */
export interface Section {
  /** Stands before the items; `''` for none. */
  readonly opening: string
  readonly items: readonly string[]
  /** Stands behind the items; `''` for none. */
  readonly closing: string
  /** The line that says how many items were left out and where they are. */
  readonly omitted: (count: number) => string
  /** Bytes the section may take at most, its opening, closing and `omitted` line included. */
  readonly maxBytes: number
}

/**
 * Joins sections by blank lines within `maxBytes` of UTF-8. Items are taken in order until a section or the whole is full; what is
 * left out is always announced, since room for that line is kept from the start. Sections without items vanish.
 */
export function fitSections(sections: readonly Section[], maxBytes: number): string {
  const shown = sections.filter((section) => section.items.length > 0)
  let left = maxBytes - shown.reduce((sum, section) => sum + overhead(section), 0)
  const texts: string[] = []
  for (const section of shown) {
    const room = Math.min(left, section.maxBytes - overhead(section))
    const { text, used } = fill(section, room)
    left -= used
    texts.push(text)
  }
  return texts.join('\n\n')
}

/** What a section takes when it shows no item at all: two bytes of each join are counted here. */
function overhead(section: Section): number {
  const parts = [section.opening, section.omitted(section.items.length), section.closing]
  return parts.reduce((sum, part) => sum + Buffer.byteLength(part) + 1, 2)
}

function fill(section: Section, room: number): { readonly text: string; readonly used: number } {
  const items: string[] = []
  let used = 0
  for (const item of section.items) {
    const bytes = Buffer.byteLength(item) + 1
    if (used + bytes > room) break
    used += bytes
    items.push(item)
  }
  const omitted = section.items.length - items.length
  const lines = [
    section.opening,
    ...items,
    omitted === 0 ? '' : section.omitted(omitted),
    section.closing,
  ]
  return { text: lines.filter((line) => line !== '').join('\n'), used }
}
