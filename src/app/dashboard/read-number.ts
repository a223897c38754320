/** A whole number from 0 on as it stands in an address; null for anything else. */
export function readNumber(text: string | null | undefined): number | null {
  if (text === null || text === undefined || !/^(?:0|[1-9]\d{0,15})$/u.test(text)) return null
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : null
}
