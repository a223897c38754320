import { type Assessment } from '../core/assessment.ts'
import { type Approval, type DiscountReason } from '../core/people.ts'
import { type Place, type Reason } from '../core/policy.ts'
import { type WaiverKind } from '../core/waiver.ts'
import { type Section } from './fit-sections.ts'
import { code, counted, prose } from './markdown.ts'

/** Which lines need whose eyes, whose approval counted, and whose did not. */
export function reviewSection(assessment: Assessment): Section {
  const { reasons, approvals, discounted } = assessment.decision
  const open = reasons.filter(({ action }) => action === 'require-review')
  const approved = reasons.filter((reason) => reason.approved)
  const places = placesOf(assessment, open)
  return {
    opening: '### Review by a person',
    items: [
      ...(open.length === 0 ? [] : [whoText(assessment), ...linesOf(places)]),
      ...(open.length === 0 ? [] : approvals.flatMap((one) => notOwnedBy(one, places))),
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

function whoText({ policyOrigin }: Assessment): string {
  const needsOwner = policyOrigin.settings.some(
    ({ setting, value }) => setting === 'review.code-owners' && value === 'true',
  )
  const owner = needsOwner ? ', and who owns the paths as CODEOWNERS of the base has it' : ''
  return `An approval of the newest commit opens the merge, by a person with write access who neither opened this pull request, nor wrote or committed its commits, nor asked an agent for them${owner}:\n`
}

const discountTexts = {
  stale: 'it was given on an earlier commit',
  'not-a-person': 'it is not a person',
  'no-write-access': 'this account has no write access',
  author: 'this account opened the pull request',
  committer: 'this account wrote or committed some of the commits',
  'co-author': 'this account is a co-author of some of the commits',
  requester: 'this account asked the agent for the change',
} as const satisfies Record<DiscountReason, string>

interface Wanted extends Place {
  readonly why: string
}

/** What is to be read: the findings, and the lines of rules about lines or dependencies. */
function placesOf({ analysis }: Assessment, open: readonly Reason[]): readonly Wanted[] {
  const wanted = new Set(open.flatMap(({ fingerprints }) => fingerprints))
  const findings = analysis.findings.filter(({ fingerprint }) => wanted.has(fingerprint))
  return [
    ...findings.map(({ location, title }) => ({ ...location, why: prose(title, 120) })),
    ...open.flatMap(({ places, policyRule }) =>
      places.map((place) => ({ ...place, why: code(policyRule) })),
    ),
  ]
}

/** A line for each run of lines. */
function linesOf(places: readonly Wanted[]): readonly string[] {
  const lines = places.map(({ path, startLine, endLine, why }) => {
    const range = startLine === endLine ? String(startLine) : `${startLine}-${endLine}`
    return `- ${code(`${path}:${range}`)} ${why}`
  })
  return [...new Set(lines)]
}

const mostPaths = 5

/** Where somebody's approval does not do, because the policy asks for owners. */
function notOwnedBy({ by, owns }: Approval, places: readonly Wanted[]): readonly string[] {
  if (owns === null) return []
  const missing = [...new Set(places.map(({ path }) => path))].filter(
    (path) => !owns.includes(path),
  )
  if (missing.length === 0) return []
  const shown = missing.slice(0, mostPaths).map((path) => code(path))
  const rest = missing.length > mostPaths ? ` and ${missing.length - mostPaths} more` : ''
  return [
    `- The approval of ${prose(by.login, 60)} does not do for ${shown.join(', ')}${rest}: CODEOWNERS names others.`,
  ]
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
