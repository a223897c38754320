import { createHash } from 'node:crypto'
import { canonicalJson } from '../core/canonical-json.ts'
import { type EventFacts, type Problem } from './problem.ts'

/** Names and words that belong to an event and are kept beside the log, so that they can be erased. */
export interface PrivatePart {
  /** SHA-256 of `{ data, salt }` in canonical JSON, lower-case hex: stands in the event as `private_sha256`. */
  readonly digest: string
  /** 32 hex characters; null when erased. */
  readonly salt: string | null
  readonly data: unknown
}

/** The commitment to a private part. The salt keeps short names from being guessed. */
export function privateDigest(data: unknown, salt: string): string {
  return createHash('sha256').update(canonicalJson({ data, salt })).digest('hex')
}

interface PrivateOutcome {
  readonly problems: readonly Problem[]
  readonly notes: readonly string[]
  readonly erased: number
}

/** Looks at one event after the other; `result` says what that amounts to. */
interface PrivateCheck {
  readonly look: (fact: EventFacts) => void
  readonly result: () => PrivateOutcome
}

/**
 * Whether private parts are those the events speak of. One that is gone must have been erased on record; without any parts at hand
 * nothing can be said of them.
 */
export function openPrivateCheck(parts: readonly PrivatePart[] | null): PrivateCheck {
  const wanted: { readonly line: number; readonly digest: string }[] = []
  const erased = new Set<string>()
  return {
    look: (fact) => {
      const digest = fact.body['private_sha256']
      if (typeof digest === 'string') wanted.push({ line: fact.line, digest })
      for (const one of erasedIn(fact)) erased.add(one)
    },
    result: () => {
      const { problems, notes } = parts === null ? unseen(wanted.length) : compare(parts)
      return { problems, notes, erased: erased.size }
    },
  }
  function compare(at: readonly PrivatePart[]): Omit<PrivateOutcome, 'erased'> {
    const held = new Map(at.map((part) => [part.digest, part]))
    const problems = wanted.flatMap(({ line, digest }) => {
      const problem = problemOf(held.get(digest), digest, erased)
      return problem === null ? [] : [{ ...problem, line }]
    })
    return { problems, notes: [] }
  }
}

function unseen(count: number): Omit<PrivateOutcome, 'erased'> {
  const note = `The private parts of ${count} events are not here (private.json): names and reasons were not checked.`
  return { problems: [], notes: count === 0 ? [] : [note] }
}

function problemOf(
  part: PrivatePart | undefined,
  digest: string,
  erased: ReadonlySet<string>,
): Pick<Problem, 'code' | 'message'> | null {
  if (part === undefined || part.salt === null) {
    if (erased.has(digest)) return null
    const message = 'Its private part is gone, and no event says that it was erased.'
    return { code: 'PRIVATE_MISSING', message }
  }
  if (digestOf(part) === digest) return null
  return { code: 'PRIVATE_ALTERED', message: 'Its private part is not the one that was recorded.' }
}

function digestOf({ data, salt }: PrivatePart): string | null {
  try {
    return privateDigest(data, salt ?? '')
  } catch {
    return null
  }
}

function erasedIn({ type, body }: EventFacts): readonly string[] {
  const digests = type === 'privacy.erased' ? body['erased'] : null
  return Array.isArray(digests) ? digests.filter((one) => typeof one === 'string') : []
}
