/** Whether a text is one edit (a letter more, less, changed, or two swapped) away from one of these, and none of them. */
export function isNearly(text: string, names: readonly string[]): boolean {
  return !names.includes(text) && names.some((name) => isOneEdit(text, name))
}

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  const head = commonLength(a, b)
  const restA = a.slice(head)
  const restB = b.slice(head)
  if (restA.slice(1) === restB.slice(1)) return true
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true
  const isSwapped = restA.slice(0, 2) === `${restB.charAt(1)}${restB.charAt(0)}`
  return isSwapped && restA.slice(2) === restB.slice(2)
}

function commonLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}
