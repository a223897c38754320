import { visibleText } from '../visible-text.ts'

/** HTML that is safe to join; made by the functions of this file and from fixed text only. */
export type Html = string

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** Any text, on one line, as text between tags or as an attribute's value between double quotes. */
export function escaped(text: string, maxLength = 500): Html {
  return visibleText(text, maxLength).replaceAll(/[&<>"']/gu, (char) => entities.get(char) ?? char)
}

/** A number of the report under its name, by which a test finds it. */
export function figure(name: string, value: number): Html {
  return `<span class="n" data-n="${escaped(name)}">${value}</span>`
}

interface Table {
  readonly caption: string
  readonly head: readonly string[]
  /** Cells are HTML; the first of a row names it. */
  readonly rows: readonly (readonly Html[])[]
}

/** A table, or a sentence when it would be empty. */
export function table({ caption, head, rows }: Table): Html {
  if (rows.length === 0) return `<p class="none">${escaped(caption)}: none.</p>\n`
  const heads = head.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')
  const body = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((cell) => `<td>${cell}</td>`).join('')
    return `<tr><th scope="row">${first}</th>${cells}</tr>\n`
  })
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(caption)}"><table><caption>${escaped(caption)}</caption><thead><tr>${heads}</tr></thead>\n<tbody>\n${body.join('')}</tbody></table></div>\n`
}
