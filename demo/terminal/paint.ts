type Style = 'bold' | 'dim' | 'italic' | 'underline' | 'red' | 'green' | 'yellow' | 'cyan'

/** Text styles of a terminal, or none of them. */
export type Paint = Readonly<Record<Style, (text: string) => string>>

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  italic: [3, 23],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const satisfies Record<Style, readonly [number, number]>

/** Colour on a terminal, none where `NO_COLOR` is set (https://no-color.org) or the output goes elsewhere. */
export function createPaint(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): Paint {
  const forced = Boolean(environment['FORCE_COLOR'])
  const colour = !environment['NO_COLOR'] && (forced || stream.isTTY === true)
  return {
    bold: style('bold', colour),
    dim: style('dim', colour),
    italic: style('italic', colour),
    underline: style('underline', colour),
    red: style('red', colour),
    green: style('green', colour),
    yellow: style('yellow', colour),
    cyan: style('cyan', colour),
  }
}

function style(name: Style, colour: boolean): (text: string) => string {
  const [on, off] = codes[name]
  return (text) => (colour && text !== '' ? `\u001B[${on}m${text}\u001B[${off}m` : text)
}
