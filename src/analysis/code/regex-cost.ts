import { type Pattern, parsePattern } from './regex-parse.ts'

/**
 * Whether matching can take exponential time: an unbounded repetition whose body can match one run of characters in more than
 * one way. A mandatory character outside the repeated set (`(\w+,)+`) makes it safe. Bounded work: patterns over 1000 characters
 * and anything not understood count as harmless.
 */
export function isExplosive(source: string): boolean {
  if (source.length > 1000) return false
  const pattern = parsePattern(source)
  return pattern !== null && hasExplosion(pattern)
}

function hasExplosion(pattern: Pattern): boolean {
  switch (pattern.k) {
    case 'set':
      return false
    case 'sequence':
    case 'choice':
      return pattern.parts.some((part) => hasExplosion(part))
    case 'repeat':
      return (pattern.isUnbounded && isAmbiguous(pattern.body)) || hasExplosion(pattern.body)
  }
}

/** Whether two rounds of the body can share out one run of characters differently. */
function isAmbiguous(body: Pattern): boolean {
  const branches = body.k === 'choice' ? body.parts : [body]
  if (branches.some((branch) => repeatsFreely(branch))) return true
  return branches.some((one, index) =>
    branches
      .slice(index + 1)
      .some((other) => isSingle(one) && overlaps(all(one), all(other)) && isRunOf(other, all(one))),
  )
}

function isSingle(pattern: Pattern): boolean {
  return pattern.k === 'set'
}

/** An unbounded repetition inside, and nothing mandatory around it that its characters could not be. */
function repeatsFreely(branch: Pattern): boolean {
  const parts = branch.k === 'sequence' ? branch.parts : [branch]
  return parts.some((part, index) => {
    if (part.k === 'choice')
      return parts.length === 1 && part.parts.some((each) => repeatsFreely(each))
    if (part.k !== 'repeat' || !part.isUnbounded) return false
    const own = all(part)
    return parts.every((other, at) => at === index || isNullable(other) || isRunOf(other, own))
  })
}

/** Whether some run of these characters matches. */
function isRunOf(pattern: Pattern, characters: ReadonlySet<number>): boolean {
  switch (pattern.k) {
    case 'set':
      return overlaps(pattern.characters, characters)
    case 'sequence':
      return pattern.parts.every((part) => isNullable(part) || isRunOf(part, characters))
    case 'choice':
      return pattern.parts.some((part) => isRunOf(part, characters))
    case 'repeat':
      return pattern.isOptional || isRunOf(pattern.body, characters)
  }
}

function isNullable(pattern: Pattern): boolean {
  switch (pattern.k) {
    case 'set':
      return false
    case 'sequence':
      return pattern.parts.every((part) => isNullable(part))
    case 'choice':
      return pattern.parts.some((part) => isNullable(part))
    case 'repeat':
      return pattern.isOptional || isNullable(pattern.body)
  }
}

function all(pattern: Pattern): ReadonlySet<number> {
  switch (pattern.k) {
    case 'set':
      return pattern.characters
    case 'repeat':
      return all(pattern.body)
    case 'sequence':
    case 'choice':
      return new Set(pattern.parts.flatMap((part) => [...all(part)]))
  }
}

function overlaps(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const each of a) if (b.has(each)) return true
  return false
}
