import { decodeBase64 } from './decode-base64.ts'

interface DecodedRun {
  readonly start: number
  readonly end: number
  readonly text: string
}

const run = /[\w+/-]{32,}={0,2}/gu
const longestText = 65_536
const mostText = 1_048_576

/** Base64 values that hold plain text, decoded one level deep. Images and digests are told by their first bytes. */
export function decodedRuns(text: string): readonly DecodedRun[] {
  const runs: DecodedRun[] = []
  let room = mostText
  for (const found of text.matchAll(run)) {
    if (!startsAsText(found[0])) continue
    const decoded = decodeBase64(found[0].slice(0, longestText))?.toString('latin1') ?? ''
    room -= decoded.length
    if (room < 0) return runs
    if (decoded !== '') {
      runs.push({ start: found.index, end: found.index + found[0].length, text: decoded })
    }
  }
  return runs
}

/** The first 12 bytes: random ones are all printable once in about 80,000 times. */
function startsAsText(encoded: string): boolean {
  const bytes = Buffer.from(encoded.slice(0, 16), 'base64')
  return bytes.every((byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d)
}
