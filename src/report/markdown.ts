import { visibleText } from './visible-text.ts'

const zeroWidthSpace = '&#8203;'

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])

/**
 * A text as running text of GitHub Markdown, on one line, fit for a table cell. It can hold no markup, HTML, link, mention,
 * issue reference, emoji code or formula: punctuation is escaped, and what GitHub finds in the finished page gets a zero-width
 * space inside.
 */
export function prose(text: string, maxLength = 500): string {
  return visibleText(text, maxLength)
    .trim()
    .replaceAll(/[\\`*_{}[\]()#!|~$]/gu, String.raw`\$&`)
    .replaceAll(/^[-+=]/gu, String.raw`\$&`)
    .replaceAll(/^(\d+)([.)])/gu, String.raw`$1\$2`)
    .replaceAll(/[&<>"]/gu, (char) => entities.get(char) ?? char)
    .replaceAll(/@|\\#|:(?=\/\/)|www(?=\.)|GH(?=-)|:(?=[\w+-])/giu, `$&${zeroWidthSpace}`)
}

/** A text of ours that may name code between backticks: those parts become code spans, the rest is `prose`. Not for table cells. */
export function ruleText(text: string, maxLength = 500): string {
  const parts = visibleText(text, maxLength).trim().split('`')
  if (parts.length % 2 === 0) return prose(text, maxLength)
  return parts.map((part, index) => (index % 2 === 0 ? between(part) : code(part))).join('')
}

/** `prose` trims; the blanks beside a code span stay. */
function between(text: string): string {
  const [before = '', after = ''] = [/^\s*/u.exec(text)?.[0], /\s*$/u.exec(text)?.[0]]
  return text.trim() === '' ? text : `${before}${prose(text)}${after}`
}

/** A text as a code span: GitHub looks for no mention, link or markup in it. Not for table cells. */
export function code(text: string, maxLength = 200): string {
  const shown = visibleText(text, maxLength)
  if (shown.trim() === '') return '`(empty)`'
  const longest = Math.max(0, ...(shown.match(/`+/gu) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^[` ]|[` ]$/u.test(shown) ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/** A text as `<code>` for places where Markdown is not read, such as `<summary>`. */
export function htmlCode(text: string, maxLength = 200): string {
  const shown = visibleText(text, maxLength)
  const escaped = shown.replaceAll(/[&<>"]/gu, (char) => entities.get(char) ?? char)
  return `<code>${escaped}</code>`
}

/** `1 file`, `2 files`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
