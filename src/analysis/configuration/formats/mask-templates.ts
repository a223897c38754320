import { unknownPart } from '../node.ts'

export interface Masked {
  /** As long as the text, line by line, with nothing of a template left. */
  readonly text: string
  readonly isTemplate: boolean
}

/** Stand for what a template puts in at this place. */
const hiddenItem = `- ${unknownPart}`
const hiddenEntry = `${unknownPart}:`

const action = /\{\{-?\s*(?<word>[\w.$"`]*)(?:[^}]|\}(?!\}))*\}\}|\{%[^%]*%\}/gu
/** Actions that put nothing into the text. */
const silent =
  /^\{(?:%|\{-?\s*(?:if|else|end|range|with|define|block|template-comment|\/\*|\$\w*\s*:?=|break\b|continue\b))/u
const indent = /\b(?:n?indent)\s+(?<width>\d{1,2})\b/u

/**
 * Helm, Go and Jinja templates as plain YAML: lines that only steer become empty, lines that put something in become an entry
 * nobody can see, and expressions within a line become filler of the same length that reads as not fixed.
 */
export function maskTemplates(text: string): Masked {
  if (!text.includes('{{') && !text.includes('{%')) return { text, isTemplate: false }
  const inline = text.replaceAll(action, (found) => maskAction(found))
  const lines = inline.split('\n')
  const original = text.split('\n')
  const masked = lines.map((line, index) =>
    maskLine(line, original[index] ?? '', lines.slice(index + 1, index + 4)),
  )
  return { text: masked.join('\n'), isTemplate: true }
}

/** White space where nothing comes out, else filler; line ends stay. */
function maskAction(found: string): string {
  const filler = silent.test(found) ? ' ' : unknownPart
  return found.replaceAll(/[^\n]/gu, filler)
}

const onlyFiller = /^\s*\uE000[\s\uE000]*$/u

/** A line of nothing but output: at the indentation the template gives it, an entry of a map or an item of a list. */
function maskLine(line: string, original: string, following: readonly string[]): string {
  if (!onlyFiller.test(line)) return line
  const column = line.search(/\S/u)
  const asked = Number(indent.exec(original)?.groups?.['width'] ?? column)
  const width = asked + hiddenItem.length <= line.length ? asked : column
  const next = following.find((each) => each.trim() !== '' && !onlyFiller.test(each)) ?? ''
  const isItem = next.startsWith(`${' '.repeat(width)}- `)
  return `${' '.repeat(width)}${isItem ? hiddenItem : hiddenEntry}`.padEnd(line.length)
}
