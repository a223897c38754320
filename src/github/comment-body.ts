import { type Assessment } from '../core/assessment.ts'
import { type Finding, type Location } from '../core/finding.ts'
import { type Action, type Decision } from '../core/policy.ts'
import { type JudgedFinding } from '../report/judged-findings.ts'
import { code, prose, ruleText } from '../report/markdown.ts'
import { type Anchor } from './comment-anchor.ts'
import { originLine } from './origin-line.ts'
import { fingerprintMarkers, settledMarker } from './review-marker.ts'

/** A finding to speak of, with equal ones of the same file folded into it. */
export interface Remark {
  readonly lead: JudgedFinding
  readonly others: readonly JudgedFinding[]
  /** Where the comment stands; null when that is not known. */
  readonly anchor: Anchor | null
  /** Everything the comment answers for, `lead` first. */
  readonly fingerprints: readonly string[]
}

export interface Surroundings {
  readonly assessment: Assessment
  /** `https://github.com/owner/repo/blob/<head>`, without a slash at its end. */
  readonly blobUrl: string
}

const mostSteps = 20
const mostOthers = 50
const mostMarkers = 1000
const longestText = 1000
const longestLink = 1000
/** GitHub takes 65,536 characters. */
const longestBody = 60_000

/** What, why, how, what to do, and how to disagree. Text from the change cannot break out of its place. */
export function toCommentBody(remark: Remark, { assessment, blobUrl }: Surroundings): string {
  const { lead, others, anchor, fingerprints } = remark
  const { finding } = lead
  const opening = [
    `**${indicator(lead.action, assessment.decision)}: ${prose(finding.title, 200)}**`,
    ruleText(finding.message, longestText),
  ]
  const closing = [
    footer(finding, assessment),
    fingerprintMarkers(fingerprints.slice(0, mostMarkers)),
  ]
  const todo = `**What to do:** ${ruleText(finding.remediation, longestText)}`
  const details = [
    ...opening,
    traceOf(finding, blobUrl),
    todo,
    suggestionOf(finding, anchor),
    foldedList(others, blobUrl),
    forAgents(remark, assessment),
    ...closing,
  ]
  const whole = details.filter((part) => part !== '').join('\n\n')
  return whole.length <= longestBody ? whole : [...opening, todo, ...closing].join('\n\n')
}

/** The comment of a finding that is gone: what became of it, then the old text, folded. */
export function toSettledBody(
  { body, fingerprints }: { readonly body: string; readonly fingerprints: readonly string[] },
  outcome: string,
): string {
  const old = `<details><summary>What was said</summary>\n\n${body}\n\n</details>`
  return [
    `**${outcome}**`,
    ...(body.length <= longestBody ? [old] : []),
    `${settledMarker}${fingerprintMarkers(fingerprints)}`,
  ].join('\n\n')
}

/** A link to a place at the head: its path and line as code, and no link when the path is too long for one. */
export function placeLink({ path, startLine }: Location, blobUrl: string): string {
  const encoded = path
    .toWellFormed()
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll('(', '%28').replaceAll(')', '%29'))
  const url = `${blobUrl}/${encoded.join('/')}#L${startLine}`
  const label = code(`${path}:${startLine}`)
  return url.length <= longestLink ? `[${label}](${url})` : label
}

const indicators = {
  enforce: {
    block: '⛔ Blocks the merge',
    'require-review': '👀 Needs a review',
    warn: '⚠️ Warning',
    allow: 'Note',
  },
  observe: {
    block: '⚠️ Would block the merge',
    'require-review': '⚠️ Would need a review',
    warn: '⚠️ Warning',
    allow: 'Note',
  },
} as const satisfies Record<Decision['mode'], Record<Action, string>>

export function indicator(action: Action, { mode }: Decision): string {
  return indicators[mode][action]
}

function traceOf({ trace }: Finding, blobUrl: string): string {
  if (trace.length < 2) return ''
  const steps = trace
    .slice(0, mostSteps)
    .map(
      ({ location, note }, index) =>
        `${index + 1}. ${placeLink(location, blobUrl)}: ${prose(note, 200)}`,
    )
  const hidden = trace.length - steps.length
  return [
    '**How it gets here**\n',
    ...steps,
    ...(hidden > 0 ? [`\nand ${hidden} more steps`] : []),
  ].join('\n')
}

/** GitHub replaces exactly the commented lines, so a fix of other lines is no suggestion. */
function suggestionOf({ fix }: Finding, anchor: Anchor | null): string {
  if (fix === null || anchor === null) return ''
  if (fix.startLine !== (anchor.startLine ?? anchor.line) || fix.endLine !== anchor.line) return ''
  const runs = fix.replacement.match(/`+/gu) ?? []
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)))
  const lines = fix.replacement === '' ? '' : `${fix.replacement}\n`
  return `${prose(fix.description, 500)}\n\n${fence}suggestion\n${lines}${fence}`
}

/** Each with its fingerprint, so that each can be dealt with by itself. */
function foldedList(others: readonly JudgedFinding[], blobUrl: string): string {
  if (others.length === 0) return ''
  const shown = others.slice(0, mostOthers).map(({ finding }) => {
    return `- ${placeLink(finding.location, blobUrl)}, fingerprint ${code(finding.fingerprint)}`
  })
  const hidden = others.length - shown.length
  return [
    '**The same in this file**\n',
    ...shown,
    ...(hidden > 0 ? [`- and ${hidden} more: see the check`] : []),
  ].join('\n')
}

/** The same for a machine: an agent that reads the thread needs no guessing. Lines and texts are ours, not the change's. */
function forAgents({ lead, others }: Remark, { baseSha }: Assessment): string {
  const { ruleId, location, cwe, remediation, fingerprint } = lead.finding
  const places = [lead, ...others.slice(0, mostOthers)].map(({ finding }) => finding.location)
  const data = {
    tool: 'countersign',
    rule: ruleId,
    cwe,
    path: location.path,
    lines: places.map(({ startLine, endLine }) => [startLine, endLine]),
    fingerprint,
    fix: remediation,
    verify: `countersign check --base ${baseSha.slice(0, 12)}`,
  }
  const text = JSON.stringify(data, null, 1).replaceAll(/[^\n\w ./:,"\\{}[\]-]/gu, escaped)
  return `<details><summary>For coding agents</summary>\n\n\`\`\`json\n${text}\n\`\`\`\n\n</details>`
}

/** JSON's own escape, so that nothing in a path can end the block or hide in it. */
function escaped(text: string): string {
  return text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}

function footer(finding: Finding, { attribution }: Assessment): string {
  const { ruleId, cwe, severity, confidence, fingerprint } = finding
  const names = [code(ruleId), ...cwe.map((number) => `CWE-${number}`)].join(', ')
  return [
    `<sub>${prose(originLine(finding, attribution), 300)}`,
    `${names}; severity ${severity}, confidence ${confidence}; fingerprint ${code(fingerprint)}.`,
    `Not a problem here? Somebody who did not bring the lines answers below: ${code('/countersign false-positive reason: … until: 90d')} (or ${code('waive')}, for a risk you take); or say why in the code: ${code(`countersign-ignore ${ruleId}: your reason`)}.</sub>`,
  ].join(' ')
}
