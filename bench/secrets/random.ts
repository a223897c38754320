const digits = '0123456789'
const lower = 'abcdefghijklmnopqrstuvwxyz'
const upper = lower.toUpperCase()

const alphabets = {
  digits,
  hex: `${digits}abcdef`,
  lower36: digits + lower,
  upper36: digits + upper,
  base32: `${upper}234567`,
  base62: digits + upper + lower,
  base64: `${upper}${lower}${digits}+/`,
  url: `${upper}${lower}${digits}-_`,
  letters: upper + lower,
} as const satisfies Record<string, string>

/** Made-up characters, the same on every run. */
export interface Random {
  readonly text: (alphabet: keyof typeof alphabets, length: number) => string
  readonly bytes: (length: number) => Buffer
  readonly uuid: () => string
}

/** Linear congruence modulo 2^32 with the constants of Numerical Recipes; the upper bits are used. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  function below(limit: number): number {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor(((state >>> 8) / 2 ** 24) * limit)
  }
  function text(alphabet: keyof typeof alphabets, length: number): string {
    const characters = alphabets[alphabet]
    return Array.from({ length }, () => characters.charAt(below(characters.length))).join('')
  }
  return {
    text,
    bytes: (length) => Buffer.from(Array.from({ length }, () => below(256))),
    uuid: () =>
      `${text('hex', 8)}-${text('hex', 4)}-4${text('hex', 3)}-a${text('hex', 3)}-${text('hex', 12)}`,
  }
}
