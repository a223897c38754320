/**
 * A hostile text as one line that shows what it holds: line ends and tabs become a space; control, direction, zero-width and
 * private characters and lone surrogates become U+FFFD. At most `maxLength` code points, the cut marked by `…` in the middle,
 * so that the end of a path stays.
 */
export function visibleText(text: string, maxLength: number): string {
  const shown = text
    .toWellFormed()
    .replaceAll(/[\t\n\r\u0085\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}]/gu, '\uFFFD')
  return clip(shown, maxLength)
}

function clip(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text
  const points = Array.from(text)
  if (points.length <= maxLength) return text
  const start = Math.ceil((maxLength - 1) / 2)
  const end = points.length - (maxLength - 1 - start)
  return `${points.slice(0, start).join('')}…${points.slice(end).join('')}`
}
