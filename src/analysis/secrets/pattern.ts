import { type Confidence, type Severity } from '../../core/finding.ts'
import { type NamedKind } from './assignment-name.ts'
import { type CheckName } from './checks.ts'

/** One format of secret. Plain data: adding a row adds a format. */
export interface SecretPattern {
  /** Kebab-case; the rule id is `secret/<id>`. */
  readonly id: string
  /** What it is, as its vendor calls it. */
  readonly title: string
  /** Revoke where, rotate how. */
  readonly remediation: string
  readonly severity: Severity
  /** When no check says otherwise. */
  readonly confidence: Confidence
  readonly shapes: readonly Shape[]
  /** Looks into the value; without one, obvious placeholders are dropped. */
  readonly check?: CheckName
  /** Id of the row whose secret belongs to this identifier: side by side they are one finding. */
  readonly idOf?: string
  /** Chosen by a person or short, so guessable: no more than a few bits of it may leave in any hash. */
  readonly guessable?: true
  /** Each is found by this row and by no other. Assembled from parts, so that no scanner takes this file for a leak. */
  readonly examples: readonly string[]
  /** No row finds anything in these. */
  readonly counterExamples: readonly string[]
}

/**
 * How a format is found once one of its keywords (lower-case, matched in any case) was seen. Patterns are regular
 * expressions with bounded quantifiers and no nested repetition; a group named `secret` narrows what counts as the secret.
 */
export interface Shape {
  /**
   * `token` starts at the keyword; `assigned` is a value after a name that holds the keyword; `around` starts up to `lead`
   * characters before it; `password` and `secret` are any value after a name that says it is one, and have no pattern.
   */
  readonly kind: 'token' | 'assigned' | 'around' | NamedKind
  readonly keywords: readonly string[]
  readonly pattern: string
  readonly lead: number
  /** An upper bound of the characters one attempt looks at, for the work budget. */
  readonly reach: number
}

const usualReach = 256

/** A token that starts with `prefix`, taken literally. */
export function token(prefix: string, rest: string, reach: number = usualReach): Shape {
  const keywords = [prefix.toLowerCase()]
  return { kind: 'token', keywords, pattern: literal(prefix) + rest, lead: 0, reach }
}

/** Text that starts with any of the keywords; `pattern` spells them out again. */
export function starting(
  keywords: readonly string[],
  pattern: string,
  reach: number = usualReach,
): Shape {
  return { kind: 'token', keywords, pattern, lead: 0, reach }
}

/** A value given to a name that holds one of the keywords and says it is a key, token, secret or password. */
export function assigned(keywords: readonly string[], value: string): Shape {
  return { kind: 'assigned', keywords, pattern: value, lead: 0, reach: usualReach }
}

/** Text whose keyword is not at its start. */
export function around(keyword: string, lead: number, pattern: string): Shape {
  return { kind: 'around', keywords: [keyword], pattern, lead, reach: usualReach + lead }
}

/** Any value given to a name that says it is a password or a secret. */
export function named(kind: NamedKind, keywords: readonly string[]): Shape {
  return { kind, keywords, pattern: '', lead: 0, reach: 64 }
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`)
}
