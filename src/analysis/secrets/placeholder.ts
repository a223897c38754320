const words =
  /example|sample|some[-_]?(?:pass|secret|token|key|user)|placeholder|change[-_ ]?(?:me|it|this)|your[-_ .]|yourt|yourp|yours|insert|replace|redact|masked|removed|hidden|dummy|fake|todo|fixme|foobar|lorem|xxxx|\*\*\*|\.\.\.|…|<[^<>]{0,80}>|not[-_ ]?a?[-_ ]?real|invalid|deadbeef|testtest/iu

/**
 * Not a secret but the mark of where one goes, or a value made up by hand: words that say so, one character repeated, runs
 * like `12345678`, a short block repeated.
 */
export function isPlaceholder(value: string): boolean {
  return words.test(value) || isMonotonous(value)
}

/** Made by holding down or counting up keys rather than by a generator. */
function isMonotonous(value: string): boolean {
  return (
    new Set(value).size < Math.min(5, value.length) ||
    longestRun(value, 0) >= 8 ||
    longestRun(value, 1) >= 8 ||
    longestRun(value, -1) >= 8 ||
    isRepeatedBlock(value)
  )
}

/** Length of the longest run in which each character's code is `step` above the one before. */
function longestRun(value: string, step: number): number {
  let longest = 1
  let run = 1
  for (let at = 1; at < value.length; at++) {
    run = value.charCodeAt(at) - value.charCodeAt(at - 1) === step ? run + 1 : 1
    longest = Math.max(longest, run)
  }
  return longest
}

function isRepeatedBlock(value: string): boolean {
  const longestBlock = Math.min(16, Math.floor(value.length / 2))
  for (let block = 1; block <= longestBlock; block++) {
    if (value.slice(block) === value.slice(0, -block)) return true
  }
  return false
}

/** Shannon entropy in bits a character. */
export function entropy(value: string): number {
  const counts = new Map<string, number>()
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) {
    const share = count / value.length
    bits -= share * Math.log2(share)
  }
  return bits
}
