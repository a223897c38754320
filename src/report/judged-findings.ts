import { confidences, type Finding, severities } from '../core/finding.ts'
import { type Action, actions, type Decision, strictest } from '../core/policy.ts'

/** A finding with what the recorded decision says about it. */
export interface JudgedFinding {
  readonly finding: Finding
  readonly action: Action
}

/**
 * Findings with their actions, gravest first: by action, severity, confidence, then place. The action is read from the
 * decision's reasons, so a stored assessment shows what was decided then, not what today's policy would say.
 */
export function judgedFindings(
  findings: readonly Finding[],
  decision: Decision,
): readonly JudgedFinding[] {
  const known = actionsByFingerprint(decision)
  return findings
    .map((finding) => ({ finding, action: known.get(finding.fingerprint) ?? 'allow' }))
    .toSorted(
      (first, second) =>
        actions.indexOf(second.action) - actions.indexOf(first.action) ||
        compareFindings(first.finding, second.finding),
    )
}

function actionsByFingerprint({ reasons }: Decision): ReadonlyMap<string, Action> {
  const known = new Map<string, Action>()
  for (const { action, fingerprints } of reasons) {
    for (const fingerprint of fingerprints) {
      known.set(fingerprint, strictest(known.get(fingerprint) ?? 'allow', action))
    }
  }
  return known
}

/** Gravest first, then by place; a total order for findings that differ at all. */
export function compareFindings(first: Finding, second: Finding): number {
  return (
    severities.indexOf(second.severity) - severities.indexOf(first.severity) ||
    confidences.indexOf(second.confidence) - confidences.indexOf(first.confidence) ||
    compareText(first.location.path, second.location.path) ||
    first.location.startLine - second.location.startLine ||
    first.location.startColumn - second.location.startColumn ||
    compareText(first.ruleId, second.ruleId) ||
    compareText(first.fingerprint, second.fingerprint)
  )
}

/** By UTF-16 units: the same on every machine, unlike `localeCompare`. */
export function compareText(first: string, second: string): number {
  if (first === second) return 0
  return first < second ? -1 : 1
}
