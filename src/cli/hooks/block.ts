/** Lines of ours in a file others write too, between two marks. */
const start = '# >>> countersign: written by `countersign init --hooks`'
const end = '# <<< countersign'

export function toBlock(lines: readonly string[]): string {
  return [start, ...lines, end, ''].join('\n')
}

/** The text without our block; the same text when it has none. */
export function withoutBlock(text: string): string {
  const from = text.indexOf(start)
  const to = text.indexOf(end, from)
  if (from === -1 || to === -1) return text
  return text.slice(0, from) + text.slice(to + end.length).replace(/^\r?\n/u, '')
}

/** With the block first, so that an `exec` or `exit` further down cannot skip it; a `#!` line stays on top. */
export function withBlock(text: string, lines: readonly string[]): string {
  const rest = withoutBlock(text)
  const top = /^#![^\n]*(?:\n|$)/u.exec(rest)?.[0] ?? ''
  const first = top === '' || top.endsWith('\n') ? top : `${top}\n`
  return `${first}${toBlock(lines)}${rest.slice(top.length)}`
}

export function hasBlock(text: string): boolean {
  return text.includes(start)
}
