/**
 * The candidate a misspelt word most likely stands for, or null. Case, `-` and `_` do not count; else the distance
 * (insertions, deletions, substitutions; Levenshtein 1966) may be a third of the word's length. Words over 64 characters get none.
 */
export function didYouMean(word: string, candidates: readonly string[]): string | null {
  const folded = fold(word)
  if (folded === '' || folded.length > 64) return null
  let best: string | null = null
  let bestDistance = Math.floor(folded.length / 3) + 1
  for (const candidate of candidates) {
    const distance = distanceBetween(folded, fold(candidate))
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best ?? startOf(folded, candidates)
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll(/[-_\s]/gu, '')
}

/** `severity` for `severity-at-least`. */
function startOf(folded: string, candidates: readonly string[]): string | null {
  if (folded.length < 3) return null
  return candidates.find((candidate) => fold(candidate).startsWith(folded)) ?? null
}

function distanceBetween(first: string, second: string): number {
  let previous = Array.from({ length: second.length + 1 }, (_, index) => index)
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= second.length; column += 1) {
      const substituted =
        (previous[column - 1] ?? 0) + (first[row - 1] === second[column - 1] ? 0 : 1)
      const shifted = Math.min(previous[column] ?? 0, current[column - 1] ?? 0) + 1
      current.push(Math.min(substituted, shifted))
    }
    previous = current
  }
  return previous[second.length] ?? 0
}
