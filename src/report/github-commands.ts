import { type Assessment } from '../core/assessment.ts'
import { type Finding } from '../core/finding.ts'
import { type Gap } from '../core/gap.ts'
import { type Action } from '../core/policy.ts'
import { type JudgedFinding, judgedFindings } from './judged-findings.ts'
import { toVerdict } from './verdict.ts'
import { visibleText } from './visible-text.ts'

type Level = 'notice' | 'warning' | 'error'

const levels = {
  allow: 'notice',
  warn: 'warning',
  'require-review': 'error',
  block: 'error',
} as const satisfies Record<Action, Level>

/**
 * Workflow commands of GitHub Actions, one a line: an annotation for every judged finding, gravest first (GitHub shows ten of a kind
 * for each step), one for every gap, and the verdict. Escaped as the runner unescapes: `%`, line ends, and in properties `:` and `,`.
 */
export function toGithubCommands(assessment: Assessment): string {
  const { analysis, attribution, decision } = assessment
  const commands = [
    ...judgedFindings(analysis.findings, decision).map((judged) => findingCommand(judged)),
    ...[...attribution.gaps, ...analysis.gaps].map((gap) => gapCommand(gap, assessment)),
    command(levels[decision.action], { title: 'Countersign' }, toVerdict(assessment)),
  ]
  return `${commands.join('\n')}\n`
}

function findingCommand({ finding, action }: JudgedFinding): string {
  const { path, startLine, startColumn, endLine, endColumn } = finding.location
  const columns = startLine === endLine ? { col: startColumn, endColumn } : {}
  const properties = { file: path, line: startLine, endLine, ...columns, title: titleOf(finding) }
  return command(levels[action], properties, `${finding.message} ${finding.remediation}`)
}

function titleOf({ severity, title, ruleId }: Finding): string {
  return `${severity}: ${title} (${ruleId})`
}

function gapCommand({ path, reason, detail }: Gap, { decision }: Assessment): string {
  const known = decision.reasons.find(({ policyRule }) => policyRule === `on-gap/${reason}`)
  const place = path === null ? {} : { file: path }
  return command(
    levels[known?.action ?? 'warn'],
    { ...place, title: `not looked at: ${reason}` },
    detail,
  )
}

function command(
  level: Level,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`)
  return `::${level} ${listed.join(',')}::${data(visibleText(message, 1_000))}`
}

/** As `@actions/core` documents for properties. */
function property(value: string | number): string {
  return data(visibleText(String(value), 1_000))
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
