import { type Assessment } from '../../core/assessment.ts'
import { type DiscountReason } from '../../core/people.ts'
import { escaped, type Html, table } from '../compliance/html-text.ts'
import { counted } from '../markdown.ts'
import { code, folded, notice } from './markup.ts'
import { waiverKindWords } from './words.ts'

/** Whose approval counted, whose did not, and who answers for findings that were let in. */
export function peopleSections({ decision }: Assessment): Html {
  const { approvals, discounted, waived } = decision
  const reviewers = [
    ...approvals.map(({ by, owns }) => [
      escaped(by.login),
      'counts',
      owns === null ? '' : `owner of ${owns.length} paths`,
    ]),
    ...discounted.map(({ by, why }) => [escaped(by.login), 'does not count', discountWords[why]]),
  ]
  const waivers = waived.map(({ fingerprint, waiver }) => [
    code(waiver.id),
    code(fingerprint),
    waiverKindWords[waiver.kind],
    escaped(waiver.until),
    escaped(waiver.grantedBy.login),
    escaped(waiver.reason),
  ])
  const head = ['Waiver', 'Finding', 'Kind', 'Until', 'On the word of', 'Reason']
  return `<h2>People</h2>
${table({ caption: 'Approvals', head: ['Account', 'Approval', 'Why'], rows: reviewers })}${table({ caption: 'Findings let in by a waiver', head, rows: waivers })}`
}

const discountWords = {
  stale: 'given on an earlier commit',
  'not-a-person': 'not a person',
  'no-write-access': 'no write access',
  author: 'opened the pull request',
  committer: 'wrote or committed some of the commits',
  'co-author': 'co-author of some of the commits',
  requester: 'asked the agent for the change',
} as const satisfies Record<DiscountReason, string>

/** The policy the verdict rests on, and which file each setting is from. */
export function policySection({ policyOrigin }: Assessment): Html {
  const { settings } = policyOrigin
  return `<h2>Policy</h2>
${policyNotes(policyOrigin)}${folded(`${counted(settings.length, 'setting')}, and where each is from`, settingTable(settings))}`
}

/** What people should know about a policy, and what in it has no effect. */
export function policyNotes({ ignored, notices }: Assessment['policyOrigin']): Html {
  const rows = ignored.map(({ setting, value, from, inForce, inForceFrom }) => [
    code(`${setting}: ${value}`),
    escaped(from),
    code(inForce),
    escaped(inForceFrom),
  ])
  const head = ['Setting', 'Written in', 'In force', 'From']
  const caption = 'Settings without effect, as they would be milder than what stands above them'
  const list = rows.length === 0 ? '' : table({ caption, head, rows })
  return notices.map((text) => notice(escaped(text, 900))).join('') + list
}

export function settingTable(settings: Assessment['policyOrigin']['settings']): Html {
  const rows = settings.map(({ setting, value, from }) => [
    code(setting),
    code(value, 1000),
    escaped(from),
  ])
  return table({ caption: 'Settings in force', head: ['Setting', 'Value', 'From'], rows })
}
