import { type Assessment } from '../../core/assessment.ts'
import { judgedFindings } from '../../report/judged-findings.ts'
import { code, counted, prose, ruleText } from '../../report/markdown.ts'
import { actionVerbs, toVerdict } from '../../report/verdict.ts'
import { type Desk, done, type Outcome, refused } from './desk.ts'
import { findFindings } from './find-findings.ts'

const mostListed = 30

/** What each finding means and what to do about it. */
export function explain(desk: Desk, words: readonly string[]): Outcome {
  const findings = findFindings(desk, words)
  if ('problem' in findings) return refused(findings.problem)
  const texts = findings.slice(0, 5).map((finding) => {
    const { title, ruleId, cwe, severity, confidence, location, trace } = finding
    const names = [code(ruleId), ...cwe.map((number) => `CWE-${number}`)].join(', ')
    return [
      `**${prose(title, 200)}** at ${code(`${location.path}:${location.startLine}`)}`,
      ruleText(finding.message, 1000),
      ...trace
        .slice(0, 20)
        .map(
          (step, index) =>
            `${index + 1}. ${code(`${step.location.path}:${step.location.startLine}`)}: ${prose(step.note, 200)}`,
        ),
      `**What to do:** ${ruleText(finding.remediation, 1000)}`,
      `${names}; severity ${severity}, confidence ${confidence}. The rule with examples: ${code(`countersign rules --explain ${ruleId}`)}.`,
    ].join('\n\n')
  })
  return done(texts.join('\n\n---\n\n'))
}

/** The verdict in force, what is open in it, and the waivers it rests on. */
export function status({ assessment }: Desk): Outcome {
  if (assessment === null)
    return done('The newest commit is not judged yet; its check says how far it is.')
  const { headSha, decision } = assessment
  return done(
    [
      `**${prose(toVerdict(assessment))}** at ${code(headSha.slice(0, 12))}.`,
      ...openLines(assessment),
      ...decision.waived
        .slice(0, mostListed)
        .map(
          ({ fingerprint, waiver }) =>
            `- ${code(fingerprint.slice(0, 12))} let in until ${code(waiver.until)} by ${prose(waiver.grantedBy.login, 60)}: ${prose(waiver.reason, 200)}`,
        ),
    ].join('\n'),
  )
}

function openLines({ analysis, decision }: Assessment): readonly string[] {
  const open = judgedFindings(analysis.findings, decision).filter(
    ({ action }) => action !== 'allow',
  )
  const hidden = open.length - mostListed
  return [
    ...open.slice(0, mostListed).map(({ finding, action }) => {
      const { fingerprint, location, title } = finding
      return `- ${code(fingerprint.slice(0, 12))} ${code(`${location.path}:${location.startLine}`)} ${prose(title, 120)} **${actionVerbs[action]}**`
    }),
    ...(hidden > 0 ? [`- and ${counted(hidden, 'more finding')}: see the check`] : []),
  ]
}

/** What can be asked for, and how. */
export const helpText = [
  'Commands, each on a line of its own:',
  '',
  '| command | what it does | who may |',
  '| --- | --- | --- |',
  '| `/countersign waive <fingerprint> reason: … until: 2027-01-31` | lets a finding in until that day | the role the policy names, nobody who brought the change |',
  '| `/countersign false-positive <fingerprint> reason: … until: 30d` | the same, because there is no problem | as above |',
  '| … `scope: path` or `scope: repository` | for the rule in the whole file, or in the whole repository | as above; the repository needs `admin` |',
  '| `/countersign reopen <fingerprint>` | takes a waiver back | write access |',
  '| `/countersign explain <fingerprint>` | what it means and what to do | everybody here |',
  '| `/countersign status` | what is open and what was let in | everybody here |',
  '| `/countersign recheck` | judges the newest commit again | everybody here |',
  '',
  'Below a comment of Countersign the fingerprint may be left out: the finding it speaks of is meant.',
].join('\n')
