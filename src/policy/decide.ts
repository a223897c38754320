import { type Analysis } from '../core/assessment.ts'
import { type Attribution, linesByOrigin } from '../core/attribution.ts'
import { type DecisionBasis } from '../core/change-facts.ts'
import { type Finding } from '../core/finding.ts'
import { type Gap, type GapReason, gapReasons } from '../core/gap.ts'
import { type PeopleSay } from '../core/people-say.ts'
import {
  type Action,
  actions,
  type Decision,
  type OpenReason,
  type Policy,
  strictest,
} from '../core/policy.ts'
import { type PolicyInForce } from '../core/policy-in-force.ts'
import { covers, type WaivedFinding, type Waiver } from '../core/waiver.ts'
import { approve } from './approve.ts'
import { disclosureReasons } from './disclosure-reasons.ts'
import { judgeFinding } from './judge-finding.ts'
import { ruleReasons, trialText } from './rule-reasons.ts'
import { type RuleInForce, rulesInForce } from './rules-in-force.ts'
import { type Subjects, subjectsOf } from './subjects.ts'

export interface DecisionInput {
  readonly attribution: Attribution
  readonly analysis: Analysis
  readonly basis: DecisionBasis
  readonly policy: Pick<PolicyInForce, 'policy' | 'hash'>
}

/**
 * The verdict: the strictest action any rule, gap, unmarked line or missing disclosure asks for. Total and deterministic:
 * it never throws, and neither the order of findings nor that of gaps changes it.
 *
 * `reasons` also names what was let in, with the action `allow`. They stand strictest first, then in the policy's order, rules
 * about findings before others; `policyRule` is a rule's name, `on-gap/<reason>`, `unmarked/<setting>`, `disclosure/<duty>`, or
 * `no-rule` for findings no rule speaks of.
 */
export function decide({ attribution, analysis, basis, policy: inForce }: DecisionInput): Decision {
  const { policy, hash } = inForce
  const { facts, missing, people, today } = basis
  const rules = rulesInForce(policy, { facts, ranges: attribution.ranges, today })
  const waived = waivedAmong(analysis.findings, people)
  const judged = analysis.findings.filter((finding) => waiverOf(finding, people) === null)
  const subjects = subjectsOf(attribution, { ...analysis, findings: judged })
  const open = [
    ...findingReasons(subjects, { rules, policy }),
    ...ruleReasons(subjects, rules, policy.unmarked),
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
function waivedAmong(findings: readonly Finding[], people: PeopleSay): readonly WaivedFinding[] {
  return findings
    .flatMap((finding) => {
      const waiver = waiverOf(finding, people)
      return waiver === null ? [] : [{ fingerprint: finding.fingerprint, waiver }]
    })
    .toSorted(
      (first, second) =>
        compare(first.fingerprint, second.fingerprint) || longestFirst(first.waiver, second.waiver),
    )
}

function waiverOf(finding: Finding, { waivers }: PeopleSay): Waiver | null {
  return waivers.filter((one) => covers(one, finding)).toSorted(longestFirst)[0] ?? null
}

function longestFirst(first: Waiver, second: Waiver): number {
  return (
    compare(second.until, first.until) || compare(JSON.stringify(first), JSON.stringify(second))
  )
}

function compare(first: string, second: string): number {
  if (first === second) return 0
  return first < second ? -1 : 1
}

interface Share {
  readonly judged: Set<string>
  readonly capped: Set<string>
}

interface Rules {
  readonly rules: readonly RuleInForce[]
  readonly policy: Policy
}

/** A finding is named by the rules that decided on it, not by milder ones that match it too. */
function findingReasons({ findings }: Subjects, { rules, policy }: Rules): readonly OpenReason[] {
  const shares = new Map<RuleInForce | null, Share>()
  for (const subject of findings) {
    const judgement = judgeFinding(subject, rules, policy.unmarked)
    for (const rule of judgement.rules.length === 0 ? [null] : judgement.rules) {
      const share = shares.get(rule) ?? { judged: new Set(), capped: new Set() }
      shares.set(rule, share)
      const fingerprints = judgement.capped ? share.capped : share.judged
      fingerprints.add(subject.finding.fingerprint)
    }
  }
  return [...rules, null].flatMap((rule) => reasonsOf(rule, shares.get(rule)))
}

function reasonsOf(inForce: RuleInForce | null, share: Share | undefined): readonly OpenReason[] {
  if (share === undefined) return []
  const policyRule = inForce?.rule.name ?? 'no-rule'
  const because =
    inForce === null
      ? 'No rule of the policy speaks of it.'
      : `${inForce.rule.because}${trialText(inForce)}`
  const judged: OpenReason = {
    policyRule,
    action: inForce?.action ?? 'allow',
    because,
    fingerprints: [...share.judged].toSorted(),
    places: [],
  }
  const capped: OpenReason = {
    policyRule,
    action: 'warn',
    because: `${because} The rule that found it is on trial, so it only warns.`,
    fingerprints: [...share.capped].toSorted(),
    places: [],
  }
  return [judged, capped].filter((reason) => reason.fingerprints.length > 0)
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
      places: [],
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
        places: [],
      },
    ]
  })
}
