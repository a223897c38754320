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
  /^\{(?:%|\{-?\s*(?:[#/^>!]|if|else|end|range|with|define|block|template-comment|\/\*|\$\w*\s*:?=|break\b|continue\b))/u
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
  const masked = lines.map((_line, index) => maskLine(lines, index, original[index] ?? ''))
  return { text: masked.join('\n'), isTemplate: true }
}

/** White space where nothing comes out, else filler; line ends stay. */
function maskAction(found: string): string {
  const filler = silent.test(found) ? ' ' : unknownPart
  return found.replaceAll(/[^\n]/gu, filler)
}

const onlyFiller = /^\s*\uE000[\s\uE000]*$/u

/** A line of nothing but output: at the indentation the template gives it, an entry of a map or an item of a list. */
function maskLine(lines: readonly string[], index: number, original: string): string {
  const line = lines[index] ?? ''
  if (!onlyFiller.test(line)) return line
  const column = line.search(/\S/u)
  const asked = Number(indent.exec(original)?.groups?.['width'] ?? column)
  const width = asked + hiddenItem.length <= line.length ? asked : column
  const hidden = isAmongItems(lines, index, width) ? hiddenItem : hiddenEntry
  return `${' '.repeat(width)}${hidden}`.padEnd(line.length)
}

/** Lines looked at on either side for a neighbour at the same indentation. */
const nearby = 60

function isAmongItems(lines: readonly string[], index: number, width: number): boolean {
  const item = `${' '.repeat(width)}- `
  const after = lines.slice(index + 1, index + nearby)
  const before = lines.slice(Math.max(0, index - nearby), index).toReversed()
  const next = after.find((line) => isNeighbour(line, width)) ?? ''
  const previous = before.find((line) => isNeighbour(line, width)) ?? ''
  return next.startsWith(item) || previous.startsWith(item)
}

/** The first line that is no deeper; what stands deeper belongs to a neighbour. */
function isNeighbour(line: string, width: number): boolean {
  return line.trim() !== '' && !onlyFiller.test(line) && line.search(/\S/u) <= width
}
