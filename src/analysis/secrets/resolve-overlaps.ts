import { type FoundSecret } from './found-secret.ts'

/** How far an identifier may stand from its secret, in characters. */
const pairDistance = 600

/** One finding for one place: the policy's own format before all, a known format before a guessable one, before a value judged by its name; then the longer. */
export function withoutOverlaps(found: readonly FoundSecret[]): readonly FoundSecret[] {
  const kept: FoundSecret[] = []
  for (const secret of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last === undefined || last.end <= secret.start) kept.push(secret)
    else if (isBetter(secret, last)) kept[kept.length - 1] = secret
  }
  return kept
}

function isBetter(first: FoundSecret, second: FoundSecret): boolean {
  const difference = rank(first) - rank(second)
  return difference > 0 || (difference === 0 && length(first) > length(second))
}

function rank(secret: FoundSecret): number {
  if (secret.pattern.shapes.length === 0) return 3
  if (secret.pattern.shapes.some((shape) => shape.kind === 'password' || shape.kind === 'secret')) {
    return 0
  }
  const isJudged = secret.pattern.check?.startsWith('named-') ?? false
  return secret.pattern.guessable === true || isJudged ? 1 : 2
}

function length(secret: FoundSecret): number {
  return secret.end - secret.start
}

/** An identifier beside the secret it belongs to is told in the secret's finding and is no finding of its own. */
export function joinPairs(found: readonly FoundSecret[]): readonly FoundSecret[] {
  const partners = new Map<FoundSecret, FoundSecret>()
  for (const [at, secret] of found.entries()) {
    if (secret.pattern.idOf === undefined) continue
    const partner = nearby(found, at).find((other) => other.pattern.id === secret.pattern.idOf)
    if (partner !== undefined) partners.set(secret, partner)
  }
  const titles = new Map<FoundSecret, string>()
  for (const [id, secret] of partners) titles.set(secret, id.pattern.title)
  return found
    .filter((secret) => !partners.has(secret))
    .map((secret) => ({ ...secret, pairedWith: titles.get(secret) ?? null }))
}

/** Neighbours on both sides, nearest first within a handful. */
function nearby(found: readonly FoundSecret[], at: number): readonly FoundSecret[] {
  const centre = found[at]
  if (centre === undefined) return []
  return found
    .slice(Math.max(0, at - 4), at + 5)
    .filter((other) => distance(centre, other) <= pairDistance)
    .toSorted((a, b) => distance(centre, a) - distance(centre, b))
}

function distance(first: FoundSecret, second: FoundSecret): number {
  return Math.max(first.start - second.end, second.start - first.end, 0)
}
