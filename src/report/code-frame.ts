import { type Finding } from '../core/finding.ts'
import { paint } from './paint.ts'

export interface Frames {
  /** Head texts by path. */
  readonly sources: ReadonlyMap<string, string>
  /** `<line>:<path>` of lines that hold a secret. */
  readonly secretLines: ReadonlySet<string>
  readonly colour: boolean
}

const maxLines = 4
const maxWidth = 120
const hiddenText = '(this line holds a secret and is not shown)'

/** The lines of a finding with one before, numbered, the place underlined; nothing for a file whose text is not at hand. */
export function codeFrame(finding: Finding, frames: Frames): readonly string[] {
  const { path, startLine, endLine } = finding.location
  const source = frames.sources.get(path)
  if (source === undefined) return []
  const last = Math.min(endLine, startLine + maxLines - 1)
  const first = Math.max(1, startLine - 1)
  const lines = linesOf(source, first, last)
  const width = String(last).length
  return lines.flatMap((text, index) => {
    const number = first + index
    const prefix = `  ${String(number).padStart(width)} | `
    if (finding.category === 'secret' || frames.secretLines.has(`${number}:${path}`)) {
      return number < startLine ? [] : [paint(`${prefix}${hiddenText}`, 'dim', frames.colour)]
    }
    const shown = windowOf(text, finding.location.startColumn)
    const marks = number === startLine ? underline(finding, text, shown.offset) : null
    const frame = [`${paint(prefix, 'dim', frames.colour)}${shown.text}`]
    if (marks !== null) frame.push(`  ${' '.repeat(width)}   ${paint(marks, 'red', frames.colour)}`)
    return frame
  })
}

/** Found without splitting the whole text, which may be one line of megabytes. */
function linesOf(source: string, first: number, last: number): readonly string[] {
  let start = 0
  for (let line = 1; line < first; line += 1) {
    const end = source.indexOf('\n', start)
    if (end === -1) return []
    start = end + 1
  }
  const lines: string[] = []
  for (let line = first; line <= last; line += 1) {
    const end = source.indexOf('\n', start)
    lines.push(source.slice(start, end === -1 ? source.length : end).replace(/\r$/u, ''))
    if (end === -1) break
    start = end + 1
  }
  return lines
}

interface Window {
  readonly text: string
  /** UTF-16 units cut away on the left. */
  readonly offset: number
}

/** The part of a long line around a 1-based column. One character in, one out, so that the underline stays in place. */
function windowOf(line: string, column: number): Window {
  const offset = column <= maxWidth / 2 ? 0 : column - 1 - maxWidth / 4
  const text = line.slice(offset, offset + maxWidth)
  return {
    text: text
      .toWellFormed()
      .replaceAll('\t', ' ')
      .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, '\uFFFD'),
    offset: Math.min(offset, line.length),
  }
}

function underline({ location }: Finding, line: string, offset: number): string | null {
  const { startLine, startColumn, endLine, endColumn } = location
  const start = startColumn - 1 - offset
  const end = (endLine === startLine ? endColumn - 1 : line.length) - offset
  if (start < 0 || start >= maxWidth) return null
  return ' '.repeat(start) + '^'.repeat(Math.max(1, Math.min(end, maxWidth) - start))
}
