import { type Paint } from './paint.ts'
import { renderTable } from './render-table.ts'
import { wrap } from './wrap.ts'

interface Page {
  readonly paint: Paint
  /** Columns there are. */
  readonly width: number
}

/** The Markdown GitHub would show, as lines for a terminal: comments gone, folds opened, tables in columns. */
export function renderMarkdown(markdown: string, page: Page): readonly string[] {
  const lines = visibleLines(markdown)
  const out: string[] = []
  for (let index = 0; index < lines.length; ) {
    const block = takeBlock(lines, index)
    out.push(...renderBlock(block, page))
    index += block.length
  }
  return squeeze(out)
}

/** Text without what GitHub hides or folds. */
function visibleLines(markdown: string): readonly string[] {
  return markdown
    .replaceAll(/<!--[\s\S]*?-->/gu, '')
    .replaceAll(/<summary>([\s\S]*?)<\/summary>/gu, '\n▾ $1\n')
    .replaceAll(/<\/?(?:details|sub|sup|p|div)(?: [^>]*)?>/gu, '')
    .replaceAll(/<br\s*\/?>/gu, ' ')
    .split(/\r?\n/u)
}

/** A fence, a table, or one line. */
function takeBlock(lines: readonly string[], from: number): readonly string[] {
  const first = lines[from] ?? ''
  const fence = /^\s*(`{3,}|~{3,})/u.exec(first)?.[1]
  if (fence !== undefined) {
    const close = lines.findIndex((line, at) => at > from && line.trim().startsWith(fence))
    return lines.slice(from, close === -1 ? lines.length : close + 1)
  }
  if (!isRow(first)) return [first]
  const end = lines.findIndex((line, at) => at > from && !isRow(line))
  return lines.slice(from, end === -1 ? lines.length : end)
}

function isRow(line: string): boolean {
  return line.trimStart().startsWith('|')
}

function renderBlock(block: readonly string[], page: Page): readonly string[] {
  const first = block[0] ?? ''
  if (/^\s*(?:```|~~~)/u.test(first)) {
    return block
      .slice(1)
      .filter((line) => !/^\s*(?:`{3,}|~{3,})\s*$/u.test(line))
      .map((line) => `    ${page.paint.cyan(line)}`)
  }
  if (isRow(first)) {
    return renderTable(block, page.paint, (cell) => renderInline(cell, page.paint))
  }
  return renderLine(first, page)
}

function renderLine(line: string, { paint, width }: Page): readonly string[] {
  const heading = /^#{1,6} (.*)$/u.exec(line)?.[1]
  if (heading !== undefined) {
    return ['', paint.bold(renderInline(heading.replaceAll('**', ''), paint))]
  }
  if (/^\s*(?:-{3,}|\*{3,})\s*$/u.test(line)) return [paint.dim('─'.repeat(Math.min(width, 40)))]
  const quote = /^> ?(.*)$/u.exec(line)?.[1]
  if (quote !== undefined) {
    const text = quote.replace(/^\[!(\w+)\]$/u, '**$1**')
    return wrap(renderInline(text, paint), width - 2).map((part) => `${paint.dim('│')} ${part}`)
  }
  const item = /^(\s*)([-*+]|\d+\.) (.*)$/u.exec(line)
  return item === null
    ? wrap(renderInline(line.trim(), paint), width)
    : renderItem(item.slice(1), { paint, width })
}

function renderItem(
  [indent = '', sign = '', text = '']: readonly string[],
  { paint, width }: Page,
): readonly string[] {
  const mark = /\d/u.test(sign) ? sign : '•'
  const hang = ' '.repeat(mark.length + 1)
  const lines = wrap(`${mark} ${renderInline(text, paint)}`, width - indent.length, hang)
  return lines.map((part) => indent + part)
}

function renderInline(text: string, paint: Paint): string {
  const shown = text
    .replaceAll(/\\([!-/:-@[-`{-~])/gu, (_, char: string) => hide(char))
    .replaceAll(/!\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/gu, (_, label: string) => paint.underline(label))
    .replaceAll(/`([^`]+)`/gu, (_, code: string) => paint.cyan(code))
    .replaceAll(/\*\*([^*]+)\*\*/gu, (_, bold: string) => paint.bold(bold))
    .replaceAll(/~~([^~]+)~~/gu, (_, gone: string) => paint.dim(gone))
    .replaceAll(/<\/?(?:b|strong|em|i|kbd|code|del)>/gu, '')
    .replaceAll(/&(?:lt|gt|quot|nbsp|amp|#8203);/gu, (entity) => entities.get(entity) ?? '')
  return show(shown)
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&nbsp;', ' '],
  ['&amp;', '&'],
])

/** Where escaped punctuation waits, in Unicode's private use area, until markup is read. */
const hidden = 0xe000

function hide(char: string): string {
  return String.fromCodePoint(hidden + (char.codePointAt(0) ?? 0))
}

function show(text: string): string {
  return text.replaceAll(/[\uE000-\uE07F]/gu, (char) =>
    String.fromCodePoint((char.codePointAt(0) ?? hidden) - hidden),
  )
}

/** No blank line at either end, and never two in a row. */
function squeeze(lines: readonly string[]): readonly string[] {
  const kept = lines.filter((line, at) => line !== '' || (at > 0 && lines[at - 1] !== ''))
  if (kept[0] === '') kept.shift()
  if (kept.at(-1) === '') kept.pop()
  return kept
}
