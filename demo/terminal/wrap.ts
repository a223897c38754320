import { stripVTControlCharacters } from 'node:util'

const segmenter = new Intl.Segmenter()
const wide = /\p{Emoji_Presentation}|\uFE0F/u

/** Columns a text takes on a terminal, styles not counted. */
export function widthOf(text: string): number {
  let width = 0
  for (const { segment } of segmenter.segment(stripVTControlCharacters(text))) {
    width += wide.test(segment) ? 2 : 1
  }
  return width
}

/** Breaks text between words at `width` columns; `hang` stands before every line but the first. */
export function wrap(text: string, width: number, hang = ''): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line)
      line = hang + word
    } else {
      line = longer
    }
  }
  return [...lines, line]
}

export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}
