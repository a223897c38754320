import { type Assessment } from '../../src/core/assessment.ts'
import { type AttributedRange } from '../../src/core/attribution.ts'
import { type Action } from '../../src/core/policy.ts'
import { isHeld } from '../../src/report/is-held.ts'
import { judgedFindings } from '../../src/report/judged-findings.ts'

/** What a door says of a change, in words all doors have. */
export interface DoorVerdict {
  /** A merge, commit or turn would wait. */
  readonly isHeld: boolean
  /** Findings on lines of the change, sorted: `block javascript/sql-injection src/search.js:8`. */
  readonly findings: readonly string[]
}

interface Said {
  readonly action: string
  readonly ruleId: string
  readonly path: string
  readonly line: number
}

export function toFindings(said: readonly Said[]): readonly string[] {
  return said
    .map(({ action, ruleId, path, line }) => `${action} ${ruleId} ${path}:${line}`)
    .toSorted()
}

export function verdictOf(assessment: Assessment): DoorVerdict {
  const { analysis, decision } = assessment
  const judged = judgedFindings(analysis.findings, decision)
  const said = judged.map(({ finding: { ruleId, location }, action }) => {
    return { action, ruleId, path: location.path, line: location.startLine }
  })
  return { isHeld: isHeld(assessment), findings: toFindings(said) }
}

/** Whether a merge waits for a finding, written as above. */
export function holds(finding: string): boolean {
  return holding.some((action) => finding.startsWith(`${action} `))
}

/** Whether a finding, written as above, stands on one of these lines. */
export function isOn(
  finding: string,
  { path, startLine, endLine }: Pick<AttributedRange, 'path' | 'startLine' | 'endLine'>,
): boolean {
  const [, at = '', line = ''] = /(\S+):(\d+)$/u.exec(finding) ?? []
  return at === path && startLine <= Number(line) && Number(line) <= endLine
}

const holding = ['require-review', 'block'] as const satisfies readonly Action[]
