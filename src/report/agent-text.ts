import { type AgentAnswer, type AgentFinding } from './agent-answer.ts'
import { code } from './markdown.ts'
import { actionVerbs } from './verdict.ts'

/** The answer as a few lines of plain text; names that come from the repository stand between backticks. */
export function toAgentText(answer: AgentAnswer): string {
  const { findings, notLookedAt, reasons, omitted, next } = answer
  return [
    answer.verdict,
    `Policy: ${code(answer.policy)}.`,
    ...findings.map(findingText),
    ...more(omitted.findings, 'finding'),
    ...notLookedAt.map(
      ({ path, reason, detail }) =>
        `Not looked at: ${path === null ? 'the whole change' : code(path)} (${reason}). ${detail}`,
    ),
    ...more(omitted.notLookedAt, 'place that was not looked at', 'places that were not looked at'),
    ...reasons.map(
      ({ policyRule, action, because }) =>
        `Policy rule ${code(policyRule)} ${actionVerbs[action]}: ${because}`,
    ),
    ...next.map((step) => `Next: ${step}`),
  ].join('\n')
}

function findingText(finding: AgentFinding): string {
  const { path, startLine, severity, title, ruleId, action, trace } = finding
  const flow = trace.map(({ path: at, line, note }) => `${code(at)}:${line} ${note}`)
  return [
    `- ${code(path)}:${startLine} ${severity}: ${title} (${ruleId}) ${actionVerbs[action]}`,
    `  ${finding.message}`,
    ...(flow.length === 0 ? [] : [`  Flow: ${flow.join(' > ')}`]),
    `  Fix: ${finding.remediation}`,
  ].join('\n')
}

function more(count: number, one: string, many = `${one}s`): readonly string[] {
  return count === 0 ? [] : [`And ${count} more ${count === 1 ? one : many} not shown.`]
}
