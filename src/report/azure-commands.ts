import { type Assessment } from '../core/assessment.ts'
import { type Action } from '../core/policy.ts'
import { judgedFindings } from './judged-findings.ts'
import { toVerdict } from './verdict.ts'
import { visibleText } from './visible-text.ts'

/** Azure knows two kinds. */
const types = {
  allow: 'warning',
  warn: 'warning',
  'require-review': 'error',
  block: 'error',
} as const satisfies Record<Action, 'warning' | 'error'>

/**
 * Logging commands of Azure Pipelines, one a line: an issue for every judged finding and every gap, then the verdict as text.
 * Escaped as the agent unescapes: `%`, line ends, and in properties `;` and `]`.
 */
export function toAzureCommands(assessment: Assessment): string {
  const { analysis, attribution, decision } = assessment
  const findings = judgedFindings(analysis.findings, decision).map(({ finding, action }) => {
    const { path, startLine, startColumn } = finding.location
    const place = [`sourcepath=${property(path)}`, `linenumber=${startLine}`]
    const properties = [...place, `columnnumber=${startColumn}`, `code=${property(finding.ruleId)}`]
    const text = `${finding.severity}: ${finding.title}. ${finding.message} ${finding.remediation}`
    return issue(types[action], properties, text)
  })
  const gaps = [...attribution.gaps, ...analysis.gaps].map(({ path, reason, detail }) => {
    const place = path === null ? [] : [`sourcepath=${property(path)}`]
    return issue('warning', place, `not looked at: ${reason}. ${detail}`)
  })
  return `${[...findings, ...gaps, `Countersign: ${toVerdict(assessment)}`].join('\n')}\n`
}

function issue(type: 'warning' | 'error', properties: readonly string[], text: string): string {
  const all = [`type=${type}`, ...properties].join(';')
  return `##vso[task.logissue ${all}]${data(visibleText(text, 1_000))}`
}

function property(value: string): string {
  return data(visibleText(value, 1_000)).replaceAll(';', '%3B').replaceAll(']', '%5D')
}

/** The agent reads `%AZP25` as a percent sign. */
function data(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
