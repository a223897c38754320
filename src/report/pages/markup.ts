import { escaped, type Html } from '../compliance/html-text.ts'

/** A link within the dashboard: path segments and query values are encoded here. */
export function pathTo(segments: readonly (string | number)[], query: Query = {}): string {
  const path = segments.map((segment) => `/${encoded(String(segment))}`).join('')
  const pairs = Object.entries(query)
    .filter((pair): pair is [string, string | number] => pair[1] !== null)
    .map(([name, value]) => `${encoded(name)}=${encoded(String(value))}`)
  return `${path === '' ? '/' : path}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`
}

type Query = Readonly<Record<string, string | number | null>>

/** What is no well-formed text cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

/** `href` is one of ours, made by `pathTo` or `gitHubLink`. */
export function link(href: string, label: Html): Html {
  return `<a href="${escaped(href, 10_000)}">${label}</a>`
}

/** A link to a file that is saved, not shown. */
export function download(href: string, label: Html): Html {
  return `<a href="${escaped(href, 10_000)}" download>${label}</a>`
}

/** Names and values, one under the other. */
export function facts(rows: readonly (readonly [name: string, value: Html])[]): Html {
  const list = rows.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${value}</dd>\n`)
  return `<dl class="facts">\n${list.join('')}</dl>\n`
}

/** A few figures in large print, each with what it counts and out of what. */
export function keyFigures(list: readonly KeyFigure[]): Html {
  const items = list.map(
    ({ name, value, note }) =>
      `<div><dt>${escaped(name)}</dt><dd>${value}</dd><dd class="of">${escaped(note)}</dd></div>\n`,
  )
  return `<dl class="figures">\n${items.join('')}</dl>\n`
}

interface KeyFigure {
  readonly name: string
  readonly value: Html
  readonly note: string
}

/** A time as people read it, UTC, and as machines do. */
export function timeOf(time: number | string): Html {
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) return escaped(String(time), 40)
  const text = date.toISOString()
  return `<time datetime="${text}">${text.slice(0, 10)} ${text.slice(11, 16)} UTC</time>`
}

export function code(text: string, maxLength = 300): Html {
  return `<code>${escaped(text, maxLength)}</code>`
}

/** A word on a coloured ground; the word says it all. */
export function badge(tone: Tone, text: string): Html {
  return `<span class="badge ${tone}">${escaped(text, 60)}</span>`
}

export type Tone = 'good' | 'bad' | 'critical' | 'high' | 'medium' | 'low'

/** A sentence that must not be missed. */
export function notice(text: Html): Html {
  return `<p class="notice">${text}</p>\n`
}

/** What to do when there is nothing to show. */
export function empty(what: string, todo: Html): Html {
  return `<div class="empty"><p><strong>${escaped(what)}</strong></p><p>${todo}</p></div>\n`
}

/** A part that opens on demand, without script. */
export function folded(summary: Html, content: Html): Html {
  return `<details><summary>${summary}</summary>\n${content}</details>\n`
}
