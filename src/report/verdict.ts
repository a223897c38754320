import { type Assessment } from '../core/assessment.ts'
import { type Action, type Decision, type Place } from '../core/policy.ts'
import { judgedFindings } from './judged-findings.ts'
import { counted } from './markdown.ts'

/** The verdict in one line of plain text, at most 255 characters, without any text from the change. */
export function toVerdict(assessment: Assessment): string {
  const { decision } = assessment
  const word = verdictWords[decision.action]
  const details = [...findingParts(assessment), ...otherParts(assessment)]
  const text = details.length === 0 ? quietText(assessment) : details.join(', ')
  const prefix = decision.mode === 'observe' ? `Observing, merge not held. ${word}` : word
  return `${prefix}: ${text}`
}

const verdictWords = {
  allow: 'Passed',
  warn: 'Passed with warnings',
  'require-review': 'Review required',
  block: 'Blocked',
} as const satisfies Record<Action, string>

/** What an action does to a merge, as a verb. */
export const actionVerbs = {
  allow: 'is let in',
  warn: 'warns',
  'require-review': 'needs review',
  block: 'blocks',
} as const satisfies Record<Action, string>

function findingParts({ analysis, decision }: Assessment): readonly string[] {
  const counts = { allow: 0, warn: 0, 'require-review': 0, block: 0 }
  const waived = new Set(decision.waived.map(({ fingerprint }) => fingerprint))
  const judged = analysis.findings.filter(({ fingerprint }) => !waived.has(fingerprint))
  for (const { action } of judgedFindings(judged, decision)) counts[action] += 1
  const parts = [
    { count: counts.block, text: `${counted(counts.block, 'finding')} to fix` },
    {
      count: counts['require-review'],
      text: `${counted(counts['require-review'], 'finding')} to review`,
    },
    { count: counts.warn, text: counted(counts.warn, 'warning') },
    { count: counts.allow, text: `${counts.allow} minor` },
  ]
  return parts.filter(({ count }) => count > 0).map(({ text }) => text)
}

function otherParts({ analysis, attribution, decision }: Assessment): readonly string[] {
  const parts = []
  const approved = decision.reasons.filter((reason) => reason.approved).length
  if (approved > 0 && !asks(decision, '', 'require-review')) parts.push('reviewed by a person')
  if (decision.waived.length > 0) parts.push(`${decision.waived.length} waived`)
  if (asks(decision, 'unmarked/')) parts.push('lines without a mark of who wrote them')
  if (asks(decision, 'disclosure/')) parts.push('use of AI not disclosed as asked')
  parts.push(...ruleParts(decision))
  const gaps = analysis.gaps.length + attribution.gaps.length
  if (gaps > 0) parts.push(`${counted(gaps, 'place')} not looked at`)
  return parts
}

/** Rules that ask about lines, packages or the change itself, where nothing has to be wrong. */
function ruleParts({ reasons }: Decision): readonly string[] {
  const asking = reasons.filter(
    ({ policyRule, action, fingerprints }) =>
      action !== 'allow' && fingerprints.length === 0 && !policyRule.includes('/'),
  )
  if (asking.length === 0) return []
  const lines = new Set(asking.flatMap(({ places }) => places.flatMap((place) => linesOf(place))))
  const rules = `${counted(asking.length, 'policy rule')} on the change`
  return [
    lines.size === 0
      ? rules
      : `${counted(lines.size, 'line')} under ${counted(asking.length, 'policy rule')}`,
  ]
}

function linesOf({ path, startLine, endLine }: Place): readonly string[] {
  return Array.from(
    { length: endLine - startLine + 1 },
    (_, index) => `${startLine + index}:${path}`,
  )
}

function asks(decision: Decision, prefix: string, wanted: Action | null = null): boolean {
  return decision.reasons.some(
    ({ policyRule, action }) =>
      policyRule.startsWith(prefix) && (wanted === null ? action !== 'allow' : action === wanted),
  )
}

function quietText({ analysis }: Assessment): string {
  if (analysis.analysedFiles === 0) return 'no file to analyse'
  return `nothing found in ${counted(analysis.analysedFiles, 'file')}`
}
