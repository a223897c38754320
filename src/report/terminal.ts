import { type Assessment } from '../core/assessment.ts'
import { type Attribution, type Evidence, type Origin } from '../core/attribution.ts'
import { type Finding } from '../core/finding.ts'
import { type Action, type Place } from '../core/policy.ts'
import { authorships } from './authorship.ts'
import { codeFrame, type Frames } from './code-frame.ts'
import { type JudgedFinding, judgedFindings } from './judged-findings.ts'
import { counted } from './markdown.ts'
import { paint, type Style } from './paint.ts'
import { toolTitle } from './tool-title.ts'
import { actionVerbs, toVerdict } from './verdict.ts'
import { visibleText } from './visible-text.ts'
import { writtenBy } from './written-by.ts'

interface TerminalOptions {
  /** Whether to use ANSI colours. */
  readonly colour: boolean
}

/**
 * The verdict for a person at a terminal: findings with code frames, gravest last so that they stay in view, what was not looked at, who
 * wrote the lines, the verdict. `sources` maps paths to head texts for the frames; a file that is not there gets none. Lines that hold a
 * secret are never shown, and no character of a source can steer the terminal.
 */
export function toTerminal(
  assessment: Assessment,
  sources: ReadonlyMap<string, string>,
  { colour }: TerminalOptions,
): string {
  const { analysis, attribution, decision } = assessment
  const frames: Frames = { sources, secretLines: secretLines(assessment), colour }
  const findings = judgedFindings(analysis.findings, decision)
    .toReversed()
    .map((judged) => findingText(judged, attribution, frames))
  const parts = [
    ...findings,
    [...gapLines(assessment, colour), ...asideLines(assessment)].join('\n'),
    originLines(assessment).join('\n'),
    verdictLines(assessment, colour).join('\n'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** `path` and line number, joined by a character no line number holds. */
function secretLines({ analysis }: Assessment): ReadonlySet<string> {
  const all = [
    ...analysis.findings,
    ...analysis.context,
    ...analysis.suppressed.map(({ finding }) => finding),
  ]
  const lines = new Set<string>()
  for (const { category, location } of all) {
    if (category !== 'secret') continue
    for (let line = location.startLine; line <= location.endLine; line += 1) {
      lines.add(`${line}:${location.path}`)
    }
  }
  return lines
}

const styles = {
  allow: 'dim',
  warn: 'yellow',
  'require-review': 'magenta',
  block: 'red',
} as const satisfies Record<Action, Style>

function findingText(
  { finding, action }: JudgedFinding,
  attribution: Attribution,
  frames: Frames,
): string {
  const { colour } = frames
  const { path, startLine, startColumn } = finding.location
  const place = paint(`${visibleText(path, 200)}:${startLine}:${startColumn}`, 'bold', colour)
  const names = [finding.ruleId, ...finding.cwe.map((cwe) => `CWE-${cwe}`)].join(', ')
  const verb = paint(actionVerbs[action], styles[action], colour)
  const title = `${finding.severity}: ${visibleText(finding.title, 120)}`
  return [
    `${place}  ${title} (${visibleText(names, 120)})${finding.trial ? ', on trial' : ''}  ${verb}`,
    ...codeFrame(finding, frames),
    `  ${visibleText(finding.message, 600)}`,
    ...flowLines(finding),
    `  Fix: ${visibleText(finding.remediation, 600)}`,
    paint(`  Written by ${visibleText(writtenBy(finding, attribution), 200)}.`, 'dim', colour),
  ].join('\n')
}

const maxSteps = 12

function flowLines({ trace }: Finding): readonly string[] {
  const shown = trace.slice(0, maxSteps).map(({ location, note }, index) => {
    const place = `${visibleText(location.path, 200)}:${location.startLine}`
    return `  ${index + 1}. ${place}  ${visibleText(note, 200)}`
  })
  const rest = trace.length - shown.length
  return rest > 0 ? [...shown, `  and ${counted(rest, 'more step')}`] : shown
}

function gapLines({ analysis, attribution }: Assessment, colour: boolean): readonly string[] {
  const gaps = [...attribution.gaps, ...analysis.gaps]
  if (gaps.length === 0) return []
  const lines = gaps.map(({ path, reason, detail }) => {
    const place = path === null ? 'the whole change' : visibleText(path, 200)
    return `  ${place}  ${reason}: ${visibleText(detail, 400)}`
  })
  return [paint('Not looked at', 'bold', colour), ...lines]
}

/** What is there and not judged. */
function asideLines({ analysis: { context, suppressed } }: Assessment): readonly string[] {
  const lines = []
  if (suppressed.length > 0) {
    lines.push(`${counted(suppressed.length, 'finding')} silenced with a reason.`)
  }
  if (context.length > 0) {
    const count = counted(context.length, 'finding')
    lines.push(
      `${count} on lines this change does not add, or known before: not judged, listed by --format json.`,
    )
  }
  return lines
}

const originNames = {
  ai: 'AI',
  mixed: 'AI and a person',
  bot: 'a bot',
  human: 'a person',
  unknown: 'an unmarked commit',
} as const satisfies Record<Origin, string>

function originLines({ attribution }: Assessment): readonly string[] {
  return authorships(attribution.ranges).map(({ origin, evidence, lines, commits }) => {
    const trace = evidence === null ? [] : [titleOf(evidence), evidence.detail]
    const known = commits === 0 ? [] : [counted(commits, 'commit')]
    const parts = [...trace.map((part) => visibleText(part, 80)), ...known, counted(lines, 'line')]
    return `Written by ${originNames[origin]}: ${parts.join(', ')}`
  })
}

function titleOf({ tool }: Evidence): string {
  return tool === null ? 'tool not named' : toolTitle(tool)
}

function placeText({ path, startLine, endLine }: Place): string {
  const lines = startLine === endLine ? String(startLine) : `${startLine}-${endLine}`
  return `${visibleText(path, 200)}:${lines}`
}

function verdictLines(assessment: Assessment, colour: boolean): readonly string[] {
  const { decision } = assessment
  const reasons = decision.reasons
    .filter(({ action, policyRule }) => action !== 'allow' || policyRule.startsWith('unmarked/'))
    .flatMap(({ policyRule, action, because, places }) => {
      if (action === 'allow') return [`  ${visibleText(because, 400)}`]
      const verb = paint(actionVerbs[action], styles[action], colour)
      const shown = places.slice(0, maxSteps).map((place) => `    ${placeText(place)}`)
      const rest = places.length - shown.length
      if (rest > 0) shown.push(`    and ${counted(rest, 'more place')}`)
      return [`  ${policyRule} ${verb}: ${visibleText(because, 400)}`, ...shown]
    })
  const style: Style = decision.action === 'allow' ? 'green' : styles[decision.action]
  return [...reasons, paint(toVerdict(assessment), style, colour)]
}
