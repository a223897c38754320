import { type Assessment } from '../core/assessment.ts'
import { type Finding } from '../core/finding.ts'
import { type DiscountReason } from '../core/people.ts'
import { type WaiverKind } from '../core/waiver.ts'
import { type Section } from './fit-sections.ts'
import { code, counted, prose } from './markdown.ts'

/** Which lines need whose eyes, whose approval counted, and whose did not. */
export function reviewSection({ analysis, decision }: Assessment): Section {
  const { reasons, approvals, discounted } = decision
  const open = reasons.filter(({ action }) => action === 'require-review')
  const approved = reasons.filter((reason) => reason.approved)
  const wanted = new Set(open.flatMap(({ fingerprints }) => fingerprints))
  const places = analysis.findings.filter(({ fingerprint }) => wanted.has(fingerprint))
  return {
    opening: '### Review by a person',
    items: [
      ...(open.length === 0 ? [] : [whoText, ...placesOf(places)]),
      ...(approved.length === 0
        ? []
        : [`- Approved by ${approvals.map(({ by }) => prose(by.login, 60)).join(', ')}.`]),
      ...discounted.map(
        ({ by, why }) =>
          `- The approval of ${prose(by.login, 60)} does not count: ${discountTexts[why]}.`,
      ),
    ],
    closing: '',
    omitted: (count) => `- and ${counted(count, 'more place')}`,
    maxBytes: 6_000,
  }
}

const whoText =
  'An approval of the newest commit opens the merge, by a person with write access who neither opened this pull request, nor wrote or committed its commits, nor asked an agent for them:\n'

const discountTexts = {
  stale: 'it was given on an earlier commit',
  'not-a-person': 'it is not a person',
  'no-write-access': 'this account has no write access',
  author: 'this account opened the pull request',
  committer: 'this account wrote or committed some of the commits',
  'co-author': 'this account is a co-author of some of the commits',
  requester: 'this account asked the agent for the change',
} as const satisfies Record<DiscountReason, string>

/** A line for each run of lines, so that it is clear what is to be read. */
function placesOf(findings: readonly Finding[]): readonly string[] {
  const lines = findings.map(({ location: { path, startLine, endLine }, title }) => {
    const range = startLine === endLine ? String(startLine) : `${startLine}-${endLine}`
    return `- ${code(`${path}:${range}`)} ${prose(title, 120)}`
  })
  return [...new Set(lines)]
}

/** What is let in because somebody answers for it. */
export function waivedSection({ analysis, decision: { waived } }: Assessment): Section {
  const found = new Map(analysis.findings.map((finding) => [finding.fingerprint, finding]))
  return {
    opening: `<details><summary>${counted(waived.length, 'finding')} let in by a waiver</summary>\n`,
    items: waived.map(({ fingerprint, waiver }) => {
      const finding = found.get(fingerprint)
      const place =
        finding === undefined
          ? code(fingerprint)
          : `${code(`${finding.location.path}:${finding.location.startLine}`)} ${prose(finding.title, 120)}`
      const { kind, until, grantedBy, reason } = waiver
      return `- ${place}: ${kindTexts[kind]} until ${code(until)} by ${prose(grantedBy.login, 60)}, because: ${prose(reason, 200)}`
    }),
    closing: '\n</details>',
    omitted: (count) => `- and ${count} more`,
    maxBytes: 8_000,
  }
}

const kindTexts = {
  accepted: 'accepted',
  'false-positive': 'a false positive',
} as const satisfies Record<WaiverKind, string>
