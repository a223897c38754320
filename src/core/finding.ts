import { createHash } from 'node:crypto'
import { type Origin } from './attribution.ts'

export const severities = ['low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]

/** `high`: proven from source to sink or by structure; `low`: plausible, for people who ask. */
export const confidences = ['low', 'medium', 'high'] as const
export type Confidence = (typeof confidences)[number]

export const categories = ['code', 'secret', 'dependency', 'infrastructure', 'provenance'] as const
export type Category = (typeof categories)[number]

/** 1-based, columns in UTF-16 units, `endColumn` exclusive. */
export interface Location {
  readonly path: string
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

/** One step of a data flow, from the source to the sink. */
export interface TraceStep {
  readonly location: Location
  /** What happens here, in words, without source text: `value from the request`, `joined into SQL text`. */
  readonly note: string
}

/** Replaces whole lines `startLine..endLine` with `replacement` (no final line end). */
export interface Fix {
  readonly description: string
  readonly startLine: number
  readonly endLine: number
  readonly replacement: string
}

/** What an analyser reports. No field may hold a secret or source text, `fix.replacement` excepted. */
export interface Detection {
  readonly ruleId: string
  readonly category: Category
  readonly severity: Severity
  readonly confidence: Confidence
  readonly title: string
  /** What is wrong and why it matters. */
  readonly message: string
  /** What to do. */
  readonly remediation: string
  readonly cwe: readonly number[]
  readonly location: Location
  /** Empty for a pattern. */
  readonly trace: readonly TraceStep[]
  readonly fix: Fix | null
  /** Further places it rests on: the whole container that lacks an entry. Not shown; a change of any of their lines counts. */
  readonly restsOn?: readonly Location[]
  /** Source lines of the location, white space folded: only ever hashed into the fingerprint. */
  readonly codeForFingerprint: string
  /** A rule on trial is shown and never blocks. */
  readonly trial: boolean
}

/** A detection placed in a change: named, and with the origin of the lines it rests on. */
export interface Finding extends Omit<Detection, 'codeForFingerprint' | 'restsOn'> {
  /** 32 hex characters; the same through line moves, rebases and squashes. */
  readonly fingerprint: string
  readonly origin: Origin
}

export function isAtLeast<T>(scale: readonly T[], value: T, floor: T): boolean {
  return scale.indexOf(value) >= scale.indexOf(floor)
}

/**
 * Names a finding by rule, path, normalised code and its occurrence among equals in that file (0-based), never by line
 * number or commit, so that a move or rebase does not make it new.
 */
export function fingerprintOf(detection: Detection, occurrence: number): string {
  const parts = [
    detection.ruleId,
    detection.location.path,
    normaliseCode(detection.codeForFingerprint),
    String(occurrence),
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

function normaliseCode(code: string): string {
  return code.replaceAll(/\s+/gu, ' ').trim()
}
