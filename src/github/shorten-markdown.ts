interface Limit {
  /** In UTF-8. */
  readonly maxBytes: number
  /** Says where the rest is; stands at the end of a text that was cut. */
  readonly pointer: string
}

/** Text that fits is returned as it is; else it is cut between paragraphs, what was folded is closed, and `pointer` follows. */
export function shortenMarkdown(text: string, { maxBytes, pointer }: Limit): string {
  const bytes = Buffer.from(text)
  if (bytes.length <= maxBytes) return text
  const room = maxBytes - Buffer.byteLength(pointer) - closing.length * deepestFold - 2
  const cut = bytes
    .subarray(0, room)
    .toString('utf8')
    .replace(/\uFFFD$/u, '')
  const kept = cut.slice(0, Math.max(cut.lastIndexOf('\n\n'), 0))
  const open = countOf(kept, '<details>') - countOf(kept, '</details>')
  return `${kept}${closing.repeat(Math.max(0, Math.min(open, deepestFold)))}\n\n${pointer}`
}

const closing = '\n\n</details>'
const deepestFold = 4

function countOf(text: string, part: string): number {
  return text.split(part).length - 1
}
