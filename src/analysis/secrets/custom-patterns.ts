import { compileLinear, type LinearPattern } from '../../core/linear-pattern.ts'
import { type CustomSecret } from '../../core/policy.ts'
import { type FoundSecret } from './found-secret.ts'
import { indexKeywords, type KeywordIndex } from './keyword-index.ts'
import { type SecretPattern } from './pattern.ts'

/** The policy's own formats, compiled. */
export interface CustomPatterns {
  readonly matchers: readonly CustomMatcher[]
}

interface CustomMatcher {
  readonly pattern: SecretPattern
  readonly linear: LinearPattern
  /** Null: tried everywhere. */
  readonly keywords: KeywordIndex | null
}

export const noCustomPatterns: CustomPatterns = { matchers: [] }

const compiled = new WeakMap<readonly CustomSecret[], CustomPatterns>()

/** Compiles once for each list of a policy. */
export function compileCustom(patterns: readonly CustomSecret[]): CustomPatterns {
  const known = compiled.get(patterns)
  if (known !== undefined) return known
  const matchers = patterns.flatMap((custom) => {
    const linear = compileLinear(custom.pattern)
    if ('problem' in linear) return []
    const keywords = custom.keywords.length === 0 ? null : indexKeywords(custom.keywords)
    return [{ pattern: toPattern(custom), linear, keywords }]
  })
  const result = { matchers }
  compiled.set(patterns, result)
  return result
}

/** What such a secret is made of is not known, so no more than a few bits of it leave in any hash. */
function toPattern({ id, title, severity, confidence }: CustomSecret): SecretPattern {
  return {
    id: `custom/${id}`,
    title,
    remediation:
      'Revoke it where it was issued, make a new one, and read that from the environment or a secret store at run time; removing the line is not enough, its history keeps it.',
    severity,
    confidence,
    shapes: [],
    guessable: true,
    examples: [],
    counterExamples: [],
  }
}

/** A search begins in a stretch of this many characters, and a match reaches at most so far beyond it. */
const stretch = 16_384
const longestMatch = 2000
/** How far from its keyword a match may begin. */
const keywordDistance = 1000
const maxMatches = 100

export interface CustomSearch {
  readonly secrets: readonly FoundSecret[]
  readonly isComplete: boolean
}

/** Bounded by the budget: characters times size of the pattern, and so many matches of each pattern. */
export function searchCustom(
  { matchers }: CustomPatterns,
  text: string,
  budget: { left: number },
): CustomSearch {
  const secrets: FoundSecret[] = []
  let isComplete = true
  for (const matcher of matchers) {
    const found = matchesOf(matcher, text, budget)
    isComplete &&= found.length < maxMatches && budget.left > 0
    secrets.push(...found)
  }
  return { secrets, isComplete }
}

function matchesOf(
  matcher: CustomMatcher,
  text: string,
  budget: { left: number },
): readonly FoundSecret[] {
  const found: FoundSecret[] = []
  for (const { from, to } of stretchesOf(matcher.keywords, text)) {
    budget.left -= (to - from + longestMatch) * matcher.linear.size
    if (budget.left <= 0) return found
    for (const secret of matchesIn(matcher, text, { from, to })) {
      found.push(secret)
      if (found.length >= maxMatches) return found
    }
  }
  return found
}

interface Range {
  readonly from: number
  readonly to: number
}

/** The character before a stretch is looked at too, as anchors and word boundaries ask for it. */
function* matchesIn(
  { linear, pattern }: CustomMatcher,
  text: string,
  { from, to }: Range,
): Generator<FoundSecret> {
  const base = Math.max(0, from - 1)
  const part = text.slice(base, to + longestMatch)
  let at = from - base
  for (;;) {
    const match = linear.find(part, at)
    if (match === null || match.matchStart + base >= to) return
    const { start, end } = match
    if (end > start) yield toFound(pattern, text, { from: start + base, to: end + base })
    at = Math.max(match.matchEnd, at + 1)
  }
}

function toFound(pattern: SecretPattern, text: string, { from, to }: Range): FoundSecret {
  return {
    pattern,
    start: from,
    end: to,
    value: text.slice(from, to),
    verdict: { confidence: pattern.confidence, note: null },
    isWrapped: false,
    pairedWith: null,
  }
}

/** Everything in pieces, or what lies around the keywords. */
function* stretchesOf(keywords: KeywordIndex | null, text: string): Generator<Range> {
  const ranges = keywords === null ? [{ from: 0, to: text.length }] : nearKeywords(keywords, text)
  for (const { from, to } of ranges) {
    for (let at = from; at < to; at += stretch) yield { from: at, to: Math.min(to, at + stretch) }
  }
}

function nearKeywords(keywords: KeywordIndex, text: string): readonly Range[] {
  const ranges: { from: number; to: number }[] = []
  keywords.search(text, (_, end) => {
    const from = Math.max(0, end - keywordDistance)
    const to = Math.min(text.length, end + keywordDistance)
    const last = ranges.at(-1)
    if (last !== undefined && from <= last.to) last.to = to
    else ranges.push({ from, to })
    return true
  })
  return ranges
}
