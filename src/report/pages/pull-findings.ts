import { type Assessment } from '../../core/assessment.ts'
import { type Finding, type Location } from '../../core/finding.ts'
import { escaped, type Html, table } from '../compliance/html-text.ts'
import { type JudgedFinding, judgedFindings } from '../judged-findings.ts'
import { counted } from '../markdown.ts'
import { writtenBy } from '../written-by.ts'
import { type Place, sourceOnGitHub, traceAddress } from './addresses.ts'
import { code, facts, folded, link } from './markup.ts'
import { actionBadge, categoryWords, severityBadge } from './words.ts'

/** Findings shown in full; the rest is in one table. */
const mostInFull = 50
const mostInTable = 1000

/** What was found on added lines, with the trace of each; then what was silenced and what was there before. */
export function findingSections(assessment: Assessment, place: Place): Html {
  const { analysis, decision } = assessment
  const judged = judgedFindings(analysis.findings, decision)
  const shown = judged.slice(0, mostInFull)
  const rest = judged.slice(mostInFull)
  const none = '<p>Nothing was found on the lines this change adds.</p>\n'
  return [
    '<h2>Findings</h2>\n',
    judged.length === 0 ? none : shown.map((one) => inFull(one, assessment, place)).join(''),
    rest.length === 0 ? '' : restTable(rest),
    suppressedTable(assessment),
    contextTable(assessment),
  ].join('')
}

function inFull({ finding, action }: JudgedFinding, assessment: Assessment, place: Place): Html {
  const { title, message, remediation, severity, category, confidence, ruleId, location } = finding
  const { headSha } = assessment
  return [
    `<section class="finding">\n<h3>${severityBadge(severity)} ${escaped(title)}</h3>\n`,
    `<p>${escaped(message, 4000)}</p>\n<p>${escaped(remediation, 4000)}</p>\n`,
    facts([
      ['Where', placeLink(place, headSha, location)],
      ['Written by', escaped(writtenBy(finding, assessment.attribution))],
      ['What the policy says', actionBadge(action) + waiverText(finding, assessment)],
      [
        'Rule',
        `${code(ruleId)} (${categoryWords[category]}, confidence ${confidence}${cweText(finding)})`,
      ],
      ['Fingerprint', code(finding.fingerprint)],
      [
        'Line',
        link(
          traceAddress(place, { path: location.path, line: location.startLine }),
          'Chain of custody',
        ),
      ],
    ]),
    traceList(finding, { headSha, place }),
    finding.fix === null
      ? ''
      : `<p>A fix is offered in the review: ${escaped(finding.fix.description)}</p>\n`,
    '</section>\n',
  ].join('')
}

function cweText({ cwe, trial }: Finding): string {
  const list = cwe.map((one) => `, CWE-${one}`).join('')
  return `${list}${trial ? ', on trial' : ''}`
}

function waiverText({ fingerprint }: Finding, { decision }: Assessment): Html {
  const found = decision.waived.find((one) => one.fingerprint === fingerprint)
  return found === undefined ? '' : ` let in by the waiver ${code(found.waiver.id)}`
}

function placeLink(place: Place, sha: string, location: Location): Html {
  const { path, startLine, endLine } = location
  return link(sourceOnGitHub(place, { sha, path, startLine, endLine }), placeText(location))
}

function placeText({ path, startLine, endLine }: Location): Html {
  return code(endLine === startLine ? `${path}:${startLine}` : `${path}:${startLine}-${endLine}`)
}

function traceList(
  { trace }: Finding,
  { headSha, place }: { readonly headSha: string; readonly place: Place },
): Html {
  if (trace.length === 0) return ''
  const steps = trace.map(
    ({ location, note }) => `<li>${placeLink(place, headSha, location)} ${escaped(note)}</li>\n`,
  )
  return `<p>From the source to the sink:</p>\n<ol class="trace">\n${steps.join('')}</ol>\n`
}

function restTable(rest: readonly JudgedFinding[]): Html {
  const rows = rest
    .slice(0, mostInTable)
    .map(({ finding: { severity, title, ruleId, location }, action }) => [
      severityBadge(severity),
      escaped(title),
      code(ruleId),
      placeText(location),
      actionBadge(action),
    ])
  const caption = `${rest.length} more findings${rest.length > mostInTable ? `, the first ${mostInTable} of them` : ''}`
  return table({ caption, head: ['Severity', 'What', 'Rule', 'Where', 'Policy'], rows })
}

function suppressedTable({ analysis: { suppressed } }: Assessment): Html {
  if (suppressed.length === 0) return ''
  const rows = suppressed
    .slice(0, mostInTable)
    .map(({ finding: { title, ruleId, location }, reason }) => [
      escaped(title),
      code(ruleId),
      placeText(location),
      escaped(reason),
    ])
  const caption = 'Silenced in the code or by the policy, with the reason given'
  const head = ['What', 'Rule', 'Where', 'Reason']
  return folded(counted(suppressed.length, 'silenced finding'), table({ caption, head, rows }))
}

function contextTable({ analysis: { context } }: Assessment): Html {
  if (context.length === 0) return ''
  const rows = context
    .slice(0, mostInTable)
    .map(({ severity, title, ruleId, location }) => [
      severityBadge(severity),
      escaped(title),
      code(ruleId),
      placeText(location),
    ])
  const caption = 'On lines this change does not add; never judged'
  const head = ['Severity', 'What', 'Rule', 'Where']
  return folded(
    `${counted(context.length, 'finding')} that stood there before`,
    table({ caption, head, rows }),
  )
}
