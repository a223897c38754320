import { type Assessment } from '../core/assessment.ts'
import { type Attribution, type Origin, origins } from '../core/attribution.ts'
import { type Finding, severities } from '../core/finding.ts'
import { type Section } from './fit-sections.ts'
import { compareFindings, type JudgedFinding, judgedFindings } from './judged-findings.ts'
import { code, counted, htmlCode, prose, ruleText } from './markdown.ts'
import { actionVerbs } from './verdict.ts'
import { writtenBy } from './written-by.ts'

const maxTop = 3

const originNames = {
  ai: 'AI',
  mixed: 'AI and person',
  bot: 'Bot',
  human: 'Person',
  unknown: 'Unmarked',
} as const satisfies Record<Origin, string>

/** Findings by severity and origin; rows and columns without any are left out. */
export function countsSection({ analysis: { findings } }: Assessment): Section | null {
  if (findings.length === 0) return null
  const columns = origins.filter((origin) => findings.some((finding) => finding.origin === origin))
  const rows = severities
    .filter((severity) => findings.some((finding) => finding.severity === severity))
    .toReversed()
    .map((severity) => {
      const cells = columns.map((origin) =>
        String(findings.filter((one) => one.severity === severity && one.origin === origin).length),
      )
      return tableRow([severity, ...cells])
    })
  return {
    opening: '',
    items: [
      tableRow(['Findings', ...columns.map((origin) => originNames[origin])]),
      tableRow(['---', ...columns.map(() => '--:')]),
      ...rows,
    ],
    closing: '',
    omitted: () => '',
    maxBytes: 2_000,
  }
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** The gravest findings, told in full. */
export function topSection({ analysis, attribution, decision }: Assessment): Section | null {
  const top = judgedFindings(analysis.findings, decision).slice(0, maxTop)
  if (top.length === 0) return null
  return {
    opening: analysis.findings.length > maxTop ? '### First of all' : '### Findings',
    items: top.map((judged, index) => `${index + 1}. ${fullText(judged, attribution)}`),
    closing: '',
    omitted: (count) => `- and ${counted(count, 'more finding')}, too long to show here`,
    maxBytes: 16_000,
  }
}

function fullText({ finding, action }: JudgedFinding, attribution: Attribution): string {
  const { location, message, remediation } = finding
  const place = `${location.path}:${location.startLine}`
  return [
    `${headline(finding)} at ${code(place)} **${actionVerbs[action]}**.`,
    ruleText(message),
    `**What to do:** ${ruleText(remediation)}`,
    `Written by ${prose(writtenBy(finding, attribution), 200)}.`,
  ].join(' ')
}

function headline(finding: Finding): string {
  const names = [finding.ruleId, ...finding.cwe.slice(0, 3).map((cwe) => `CWE-${cwe}`)]
  const trial = finding.trial ? ', on trial' : ''
  return `**${finding.severity}** ${prose(finding.title, 120)} (${names.map((name) => code(name, 80)).join(', ')}${trial})`
}

const maxPerFile = 30

/** What the first section did not tell, folded, a block for each file. */
export function restSection({ analysis, decision }: Assessment): Section {
  const rest = judgedFindings(analysis.findings, decision).slice(maxTop)
  return {
    opening: '',
    items: [...byPath(rest)].map(([path, judged]) => {
      const lines = judged.map(({ finding, action }) => {
        return `- line ${finding.location.startLine}: ${headline(finding)} **${actionVerbs[action]}**`
      })
      return folded(`${htmlCode(path)}: ${counted(judged.length, 'finding')}`, lines)
    }),
    closing: '',
    omitted: (count) => `Findings in ${counted(count, 'more file')} do not fit here; ${elsewhere}.`,
    maxBytes: 30_000,
  }
}

function byPath(judged: readonly JudgedFinding[]): ReadonlyMap<string, readonly JudgedFinding[]> {
  const groups = new Map<string, JudgedFinding[]>()
  for (const one of judged) {
    const { path } = one.finding.location
    const group = groups.get(path)
    if (group === undefined) groups.set(path, [one])
    else group.push(one)
  }
  return groups
}

const elsewhere = '`countersign check --format json` lists all'

function folded(summary: string, lines: readonly string[]): string {
  const shown = lines.slice(0, maxPerFile)
  const omitted = lines.length - shown.length
  if (omitted > 0) shown.push(`- and ${omitted} more; ${elsewhere}`)
  return `<details><summary>${summary}</summary>\n\n${shown.join('\n')}\n\n</details>\n`
}

/** Findings an inline comment silenced, each with the reason given there. */
export function suppressedSection({ analysis: { suppressed } }: Assessment): Section {
  const lines = suppressed
    .toSorted((first, second) => compareFindings(first.finding, second.finding))
    .map(({ finding, reason }) => `- ${briefly(finding)}, silenced because: ${prose(reason, 200)}`)
  return foldedSection(`${counted(lines.length, 'finding')} silenced`, lines)
}

/** What was there before this change. */
export function contextSection({ analysis: { context } }: Assessment): Section {
  const lines = context.toSorted(compareFindings).map((finding) => `- ${briefly(finding)}`)
  const count = counted(lines.length, 'finding')
  return foldedSection(`${count} on lines this change does not add (not judged)`, lines)
}

function briefly(finding: Finding): string {
  const { path, startLine } = finding.location
  return `${code(`${path}:${startLine}`)} ${headline(finding)}`
}

function foldedSection(summary: string, lines: readonly string[]): Section {
  return {
    opening: `<details><summary>${summary}</summary>\n`,
    items: lines,
    closing: '\n</details>',
    omitted: (count) => `- and ${count} more; ${elsewhere}`,
    maxBytes: 12_000,
  }
}
