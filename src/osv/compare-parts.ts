/** Whole numbers of any length, leading zeros aside. */
export function compareNumbers(first: string, second: string): number {
  const left = first.replace(/^0+(?=\d)/u, '')
  const right = second.replace(/^0+(?=\d)/u, '')
  if (left.length !== right.length) return left.length - right.length
  return compareTexts(left, right)
}

export function compareTexts(first: string, second: string): number {
  if (first === second) return 0
  return first < second ? -1 : 1
}

/** Numbers before and above texts, as SemVer 2.0 orders the parts of a pre-release. */
export function comparePreReleases(first: string | null, second: string | null): number {
  if (first === null || second === null) return Number(first === null) - Number(second === null)
  const [left, right] = [first.split('.'), second.split('.')]
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [one, other] = [left[index], right[index]]
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1
    const order = comparePart(one, other)
    if (order !== 0) return order
  }
  return 0
}

function comparePart(first: string, second: string): number {
  const [isNumber, isOther] = [/^\d+$/u.test(first), /^\d+$/u.test(second)]
  if (isNumber && isOther) return compareNumbers(first, second)
  return isNumber === isOther ? compareTexts(first, second) : Number(isOther) - Number(isNumber)
}
