import { checks } from './checks.ts'
import { compilePattern } from './compile-pattern.ts'
import { type CustomPatterns, noCustomPatterns, searchCustom } from './custom-patterns.ts'
import { type DecodedRun, decodedRuns } from './decoded-runs.ts'
import { type FoundSecret } from './found-secret.ts'
import { indexKeywords } from './keyword-index.ts'
import { type Match, type Matcher } from './matcher.ts'
import { type SecretPattern } from './pattern.ts'
import { secretPatterns } from './patterns.ts'
import { isPlaceholder } from './placeholder.ts'
import { joinPairs, withoutOverlaps } from './resolve-overlaps.ts'
import { type TextStyle } from './text-style.ts'
import { isPublished } from './value-filters.ts'
import { type Verdict } from './verdict.ts'

export interface SecretSearch {
  /** In order of their place. */
  readonly secrets: readonly FoundSecret[]
  /** False when the work limit ended the search before the end of the text. */
  readonly isComplete: boolean
}

/** Characters a search may look at in attempts, beyond a share of the text's own length. */
const baseBudget = 30_000_000
const budgetPerCharacter = 20
/** What judging a match and what reporting a secret costs, in characters looked at: some 1,500 secrets end a search. */
const judgingCost = 1000
const reportingCost = 20_000
const contextLength = 200
/** Of the policy's own patterns, in characters times instructions: some twenty usual ones get through a megabyte. */
const customBudget = 1_000_000_000

const matchers = secretPatterns.flatMap((pattern) => compilePattern(pattern))
const keywords = [...new Set(matchers.flatMap((matcher) => matcher.keywords))]
const matchersOf = keywords.map((keyword) =>
  matchers.filter((matcher) => matcher.keywords.includes(keyword)),
)
const index = indexKeywords(keywords)

/**
 * Finds every secret of a text in one pass: a keyword says where a format may be, the format's bounded pattern is tried at
 * that place only. Time is bounded by the text's length; the limit counts work and not seconds, so that equal texts always
 * give equal results.
 */
export function findSecrets(
  text: string,
  style: TextStyle,
  custom: CustomPatterns = noCustomPatterns,
): SecretSearch {
  const budget = { left: baseBudget + budgetPerCharacter * text.length }
  const runs = decodedRuns(text)
  const plain = searchText(text, style, budget)
  const wrapped = runs.flatMap((run) =>
    searchText(run.text, { hasBareValues: false, isHandwritten: false }, budget).map((secret) =>
      wrappedIn(run, secret),
    ),
  )
  const own = searchOwn(text, runs, custom)
  return {
    secrets: joinPairs(withoutOverlaps([...plain, ...wrapped, ...own.secrets])),
    isComplete: budget.left > 0 && own.isComplete,
  }
}

function wrappedIn({ start, end }: DecodedRun, secret: FoundSecret): FoundSecret {
  return { ...secret, start, end, isWrapped: true }
}

function searchOwn(
  text: string,
  runs: readonly DecodedRun[],
  custom: CustomPatterns,
): { readonly secrets: readonly FoundSecret[]; readonly isComplete: boolean } {
  if (custom.matchers.length === 0) return { secrets: [], isComplete: true }
  const budget = { left: customBudget }
  const plain = searchCustom(custom, text, budget)
  const wrapped = runs.map((run) => ({ run, ...searchCustom(custom, run.text, budget) }))
  return {
    secrets: [
      ...plain.secrets,
      ...wrapped.flatMap(({ run, secrets }) => secrets.map((secret) => wrappedIn(run, secret))),
    ],
    isComplete: plain.isComplete && wrapped.every((search) => search.isComplete),
  }
}

function searchText(text: string, style: TextStyle, budget: { left: number }): FoundSecret[] {
  const found: FoundSecret[] = []
  index.search(text, (keyword, end) => {
    const start = end - (keywords[keyword] ?? '').length
    for (const matcher of matchersOf[keyword] ?? []) {
      budget.left -= matcher.reach
      const match = matcher.tryAt({ text, start, end, style })
      if (match === null) continue
      budget.left -= judgingCost
      const secret = toSecret(text, matcher, match)
      if (secret === null) continue
      budget.left -= reportingCost
      found.push(secret)
    }
    return budget.left > 0
  })
  return found
}

function toSecret(text: string, matcher: Matcher, match: Match): FoundSecret | null {
  const { pattern } = matcher
  const value = text.slice(match.start, match.end)
  const verdict = judge(text, pattern, match)
  if (verdict === null || isPublished(value)) return null
  const { start, end } = match
  return { pattern, start, end, value, verdict, isWrapped: false, pairedWith: null }
}

function judge(text: string, pattern: SecretPattern, match: Match): Verdict | null {
  const value = text.slice(match.start, match.end)
  if (pattern.check === undefined) {
    return isPlaceholder(value) ? null : { confidence: pattern.confidence, note: null }
  }
  return checks[pattern.check]({
    value,
    matched: text.slice(match.matchStart, match.matchEnd),
    before: text.slice(Math.max(0, match.matchStart - contextLength), match.matchStart),
    after: text.slice(match.matchEnd, match.matchEnd + contextLength),
  })
}
