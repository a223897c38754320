import { decodeBase64 } from './decode-base64.ts'

export interface DecodedRun {
  readonly start: number
  readonly end: number
  readonly text: string
}

const shortestRun = 32
const longestText = 65_536
const mostText = 1_048_576

/** Base64 values that hold plain text, decoded one level deep. Images and digests are told by their first bytes. */
export function decodedRuns(text: string): readonly DecodedRun[] {
  const runs: DecodedRun[] = []
  let room = mostText
  for (const { start, end } of base64Runs(text)) {
    if (!startsAsText(text.slice(start, start + 16))) continue
    const encoded = text.slice(start, Math.min(end, start + longestText))
    const decoded = decodeBase64(encoded)?.toString('latin1') ?? ''
    room -= decoded.length
    if (room < 0) return runs
    if (decoded !== '') runs.push({ start, end, text: decoded })
  }
  return runs
}

/** A run of this length holds one of every `shortestRun` characters, so only those are looked at first. */
function* base64Runs(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (let at = shortestRun - 1; at < text.length; at += shortestRun) {
    if (!isBase64(text, at)) continue
    let start = at
    while (start > 0 && at - start < shortestRun && isBase64(text, start - 1)) start -= 1
    let end = at + 1
    while (isBase64(text, end)) end += 1
    if (end - start >= shortestRun) yield { start, end: skipPadding(text, end) }
    at = Math.max(at, end - shortestRun)
  }
}

const base64Codes = new Uint8Array(128).map((_, code) =>
  /[\w+/-]/u.test(String.fromCharCode(code)) ? 1 : 0,
)

function isBase64(text: string, at: number): boolean {
  return (base64Codes[text.charCodeAt(at)] ?? 0) === 1
}

function skipPadding(text: string, end: number): number {
  let at = end
  while (at < end + 2 && text[at] === '=') at += 1
  return at
}

/** The first 12 bytes: random ones are all printable once in about 80,000 times. */
function startsAsText(encoded: string): boolean {
  const bytes = Buffer.from(encoded.slice(0, 16), 'base64')
  return bytes.every((byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d)
}
