import { type Analysis } from '../core/assessment.ts'
import { type Attribution, linesByOrigin } from '../core/attribution.ts'
import { type Finding } from '../core/finding.ts'
import { type Gap, type GapReason, gapReasons } from '../core/gap.ts'
import {
  type Action,
  actions,
  type Decision,
  nobodySays,
  type OpenReason,
  type PeopleSay,
  type Policy,
  type PolicyInForce,
  type PolicyRule,
  strictest,
} from '../core/policy.ts'
import { type MissingDisclosure } from '../core/provenance.ts'
import { covers, type WaivedFinding } from '../core/waiver.ts'
import { judge } from './action-for.ts'
import { approve } from './approve.ts'
import { disclosureReasons } from './disclosure-reasons.ts'

interface DecisionInput {
  readonly attribution: Attribution
  readonly analysis: Analysis
  /** What the change does not say about AI although the policy asks for it. */
  readonly missing: MissingDisclosure
  readonly policy: PolicyInForce
}

/**
 * The verdict: the strictest action any rule, gap, unmarked line or missing disclosure asks for. Total and deterministic:
 * it never throws, and neither the order of findings nor that of gaps changes it.
 *
 * `reasons` also names what was let in, with the action `allow`. They stand strictest first, then in the policy's order;
 * `policyRule` is a rule's name, `on-gap/<reason>`, `unmarked/<setting>`, `disclosure/<duty>`, or `no-rule` for findings no
 * rule speaks of.
 */
export function decide(input: DecisionInput, people: PeopleSay = nobodySays): Decision {
  const { attribution, analysis, missing } = input
  const { policy, hash } = input.policy
  const waived = waivedAmong(analysis.findings, people)
  const isWaived = new Set(waived.map(({ fingerprint }) => fingerprint))
  const judged = analysis.findings.filter(({ fingerprint }) => !isWaived.has(fingerprint))
  const open = [
    ...findingReasons(judged, policy),
    ...unmarkedReasons(attribution, policy),
    ...disclosureReasons(missing, policy.provenance.disclosure),
    ...gapReasonsFor([...attribution.gaps, ...analysis.gaps], policy),
  ]
  const reasons = approve(open, { findings: judged, approvals: people.approvals, policy }).toSorted(
    (first, second) => actions.indexOf(second.action) - actions.indexOf(first.action),
  )
  return {
    action: reasons.reduce<Action>((action, reason) => strictest(action, reason.action), 'allow'),
    mode: policy.mode,
    reasons,
    waived,
    approvals: people.approvals,
    discounted: people.discounted,
    policyHash: hash,
  }
}

/** The waiver that holds longest, where several speak of a finding. */
function waivedAmong(
  findings: readonly Finding[],
  { waivers }: PeopleSay,
): readonly WaivedFinding[] {
  const longestFirst = waivers.toSorted(
    (first, second) => compare(second.until, first.until) || compare(first.id, second.id),
  )
  return findings
    .flatMap((finding) => {
      const waiver = longestFirst.find((one) => covers(one, finding))
      return waiver === undefined ? [] : [{ fingerprint: finding.fingerprint, waiver }]
    })
    .toSorted((first, second) => compare(first.fingerprint, second.fingerprint))
}

function compare(first: string, second: string): number {
  if (first === second) return 0
  return first < second ? -1 : 1
}

interface Share {
  readonly judged: Set<string>
  readonly onTrial: Set<string>
}

/** A finding is named by the rules that decided on it, not by milder ones that match it too. */
function findingReasons(findings: readonly Finding[], policy: Policy): readonly OpenReason[] {
  const shares = new Map<PolicyRule | null, Share>()
  for (const finding of findings) {
    const { rules, onTrial } = judge(finding, policy)
    for (const rule of rules.length === 0 ? [null] : rules) {
      const share = shares.get(rule) ?? { judged: new Set(), onTrial: new Set() }
      shares.set(rule, share)
      const fingerprints = onTrial ? share.onTrial : share.judged
      fingerprints.add(finding.fingerprint)
    }
  }
  return [...new Set([...policy.rules, null])].flatMap((rule) => reasonsOf(rule, shares.get(rule)))
}

function reasonsOf(rule: PolicyRule | null, share: Share | undefined): readonly OpenReason[] {
  if (share === undefined) return []
  const policyRule = rule?.name ?? 'no-rule'
  const because = rule?.because ?? 'No rule of the policy speaks of it.'
  const judged: OpenReason = {
    policyRule,
    action: rule?.action ?? 'allow',
    because,
    fingerprints: [...share.judged].toSorted(),
  }
  const onTrial: OpenReason = {
    policyRule,
    action: 'warn',
    because: `${because} The rule that found it is on trial, so it only warns.`,
    fingerprints: [...share.onTrial].toSorted(),
  }
  return [judged, onTrial].filter((reason) => reason.fingerprints.length > 0)
}

const unmarkedTexts = {
  human: 'The policy counts them as written by a person.',
  ai: 'The policy counts them as generated.',
  'unknown-blocks':
    'The policy asks that every commit says who wrote it: add the trailer of the tool, or remove the lines.',
} as const satisfies Record<Policy['unmarked'], string>

function unmarkedReasons({ ranges }: Attribution, { unmarked }: Policy): readonly OpenReason[] {
  const lines = linesByOrigin(ranges).unknown
  if (lines === 0) return []
  const counted = lines === 1 ? '1 added line carries' : `${lines} added lines carry`
  return [
    {
      policyRule: `unmarked/${unmarked}`,
      action: unmarked === 'unknown-blocks' ? 'block' : 'allow',
      because: `${counted} no mark of who wrote them. ${unmarkedTexts[unmarked]}`,
      fingerprints: [],
    },
  ]
}

const gapTexts = {
  'unsupported-language': 'in a language there are no rules for',
  'no-text': 'without text to read',
  'syntax-error': 'that could not be parsed',
  'too-large': 'too large to analyse',
  'timed-out': 'whose analysis ran out of time',
  'not-fetched': 'that could not be fetched',
  'not-attributed': 'whose author could not be established',
  'not-checked': 'with a look-up that was not answered',
} as const satisfies Record<GapReason, string>

function gapReasonsFor(gaps: readonly Gap[], policy: Policy): readonly OpenReason[] {
  return gapReasons.flatMap((reason) => {
    const places = new Set(gaps.filter((gap) => gap.reason === reason).map((gap) => gap.path))
    if (places.size === 0) return []
    const counted = places.size === 1 ? '1 place' : `${places.size} places`
    return [
      {
        policyRule: `on-gap/${reason}`,
        action: policy.onGap[reason],
        because: `${counted} ${gapTexts[reason]}: not looked at is not clean.`,
        fingerprints: [],
      },
    ]
  })
}
