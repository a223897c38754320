/** ECMA-48 "select graphic rendition" parameters: on, off. */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  magenta: [35, 39],
} as const

export type Style = keyof typeof codes

/** A text in a style for terminals, or as it is without colour. */
export function paint(text: string, style: Style, colour: boolean): string {
  if (!colour) return text
  const [on, off] = codes[style]
  return `\u001B[${on}m${text}\u001B[${off}m`
}
