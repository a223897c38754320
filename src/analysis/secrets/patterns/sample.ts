const digits = '0123456789'
const lower = 'abcdefghijklmnopqrstuvwxyz'
const upper = lower.toUpperCase()

const alphabets = {
  digits,
  hex: `${digits}abcdef`,
  upperHex: `${digits}ABCDEF`,
  lower36: digits + lower,
  upper36: digits + upper,
  letters: lower + upper,
  bech32: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L',
  base32: `${upper}234567`,
  base62: digits + upper + lower,
  base64: `${upper}${lower}${digits}+/`,
  base64url: `${upper}${lower}${digits}-_`,
} as const satisfies Record<string, string>

const mask = (1n << 64n) - 1n

/**
 * Made-up characters for the examples in the tables: always the same, never a secret, and not a literal, so that no push
 * protection takes a table for a leak. The generator is Knuth's MMIX linear congruence, cut to 32 bits by its high half.
 */
export function sample(alphabet: keyof typeof alphabets, length: number): string {
  const characters = alphabets[alphabet]
  let state = 20_261_122n
  let text = ''
  while (text.length < length) {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & mask
    text += characters.charAt(Number((state >> 33n) % BigInt(characters.length)))
  }
  return text
}

export function sampleUuid(): string {
  const hex = sample('hex', 32)
  const parts = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32],
  ]
  const [a, b, c, d, e] = parts.map(([from, to]) => hex.slice(from, to))
  return `${a}-${b}-4${c}-a${d}-${e}`
}
