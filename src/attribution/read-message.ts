/** A commit message taken apart, more tolerantly than git: squash merges leave trailers in the middle of the text. */
export interface Message {
  readonly subject: string
  /** `Key: value` lines of the body, keys in lower case, folded lines joined. */
  readonly trailers: readonly Trailer[]
  /** Lines of the body that are text: not quoted, not indented like code, not fenced. */
  readonly lines: readonly string[]
}

export interface Trailer {
  readonly key: string
  readonly value: string
}

/** Nothing a tool writes on one line is longer; the rest of a longer line is not looked at. */
const longestLine = 2000
/** A fence that closes later than this is taken for a stray one and hides nothing. */
const longestFence = 60
const longestComment = 2000

const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u
const plain = /^[ -~]*$/
const invisible = /[\p{Cc}\p{Cf}]/gu
const checkedBox = /^[-*+] \[[xX]\] */
const emptyBox = /^ {0,3}[-*+] \[ \]/
const trailerLine = /^ {0,3}([A-Za-z0-9][A-Za-z0-9-]{0,63})[ ]*:[ ]*(.*)$/u

/**
 * Trailers are looked for on every line, not only in the last paragraph: git's own rule loses up to 88 % of some markers
 * (docs/attribution.md). Control, zero-width and direction characters are removed first, so that they cannot split a key.
 */
export function readMessage(message: string): Message {
  const lines = withoutComments(message).split(lineBreak).map(clean)
  const start = lines.findIndex((line) => line.trim() !== '')
  const body = withoutFences(lines.slice(start + 1))
  return {
    subject: (lines[start] ?? '').trim(),
    trailers: readTrailers(body),
    lines: body.filter(isText).map((line) => line.trim().replace(checkedBox, '')),
  }
}

/** Without the comments of a template that became the message; an open or a long one is text. */
function withoutComments(message: string): string {
  let kept = ''
  let from = 0
  let close = 0
  let open = message.indexOf('<!--')
  while (open !== -1 && close !== -1) {
    if (close < open) close = message.indexOf('-->', open)
    const isComment = close !== -1 && close - open <= longestComment
    if (isComment) {
      kept += message.slice(from, open)
      from = close + '-->'.length
    }
    open = message.indexOf('<!--', isComment ? from : open + 1)
  }
  return kept + message.slice(from)
}

function clean(line: string): string {
  const start = line.slice(0, longestLine)
  if (plain.test(start)) return start
  return start.replaceAll('\t', '    ').replaceAll(invisible, '').normalize('NFC')
}

function withoutFences(lines: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const end = isFence(line) ? closingFence(lines, index) : index
    if (end === index) kept.push(line)
    index = end
  }
  return kept
}

function isFence(line: string): boolean {
  return /^ {0,3}(?:```|~~~)/.test(line)
}

function closingFence(lines: readonly string[], open: number): number {
  const limit = Math.min(lines.length, open + longestFence)
  for (let index = open + 1; index < limit; index += 1) {
    if (isFence(lines[index] ?? '')) return index
  }
  return open
}

function readTrailers(lines: readonly string[]): readonly Trailer[] {
  const trailers: { key: string; value: string }[] = []
  let last: { key: string; value: string } | null = null
  for (const line of lines) {
    const match = trailerLine.exec(line)
    if (match !== null) {
      last = { key: (match[1] ?? '').toLowerCase(), value: (match[2] ?? '').trim() }
      trailers.push(last)
    } else if (last !== null && line.startsWith(' ') && last.value.length < longestLine) {
      last.value = `${last.value} ${line.trim()}`.trim()
    } else {
      last = null
    }
  }
  return trailers
}

function isText(line: string): boolean {
  return (
    line.trim() !== '' && !line.startsWith('    ') && !/^ {0,3}>/.test(line) && !emptyBox.test(line)
  )
}
