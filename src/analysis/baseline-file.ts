import { type EngineVersion } from '../core/assessment.ts'
import { type Finding } from '../core/finding.ts'

/** One finding that stood when the baseline was written. */
export interface BaselineEntry {
  /** 32 hex characters. */
  readonly fingerprint: string
  readonly ruleId: string
  readonly path: string
}

/** Where a repository keeps it. */
export const baselinePath = '.countersign-baseline.json'

/** More findings than this are no baseline, but a reason to start with fewer rules or folders. */
export const maxBaselineEntries = 100_000

/**
 * The text of a baseline: version, engine, one entry a line in order of path, rule and fingerprint, so that equal findings give an equal
 * file and a diff shows what came and went.
 */
export function toBaselineText(
  findings: readonly Pick<Finding, 'fingerprint' | 'ruleId' | 'location'>[],
  engine: EngineVersion,
): string {
  const entries = new Map(
    findings.map(({ fingerprint, ruleId, location }) => [
      fingerprint,
      { path: location.path, rule: ruleId, fingerprint },
    ]),
  )
  const lines = [...entries.values()].map((entry) => JSON.stringify(entry)).toSorted()
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`
  return `{\n  "version": 1,\n  "engine": ${JSON.stringify(engine)},\n  "findings": ${list}\n}\n`
}

/** Null for what is no baseline of version 1: a broken one must not pass for an empty one. Never throws. */
export function parseBaseline(text: string): readonly BaselineEntry[] | null {
  const file = parseJson(text)
  if (!isRecord(file) || file['version'] !== 1) return null
  const { findings } = file
  if (!Array.isArray(findings) || findings.length > maxBaselineEntries) return null
  const entries = findings.flatMap((entry: unknown) => toEntry(entry))
  return entries.length === findings.length ? entries : null
}

function toEntry(entry: unknown): readonly BaselineEntry[] {
  if (!isRecord(entry)) return []
  const { fingerprint, rule, path } = entry
  if (typeof fingerprint !== 'string' || !/^[0-9a-f]{32}$/u.test(fingerprint)) return []
  return typeof rule === 'string' && typeof path === 'string'
    ? [{ fingerprint, ruleId: rule, path }]
    : []
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
