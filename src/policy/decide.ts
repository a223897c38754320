import { type Analysis } from '../core/assessment.ts'
import { type Attribution, linesByOrigin } from '../core/attribution.ts'
import { type DecisionBasis } from '../core/change-facts.ts'
import { type Gap, type GapReason, gapReasons } from '../core/gap.ts'
import {
  type Action,
  actions,
  type Decision,
  type Policy,
  type Reason,
  strictest,
} from '../core/policy.ts'
import { type PolicyInForce } from '../core/policy-in-force.ts'
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
  const { unmarked } = policy
  const { facts, missing, today } = basis
  const rules = rulesInForce(policy, { facts, ranges: attribution.ranges, today })
  const subjects = subjectsOf(attribution, analysis)
  const reasons = [
    ...findingReasons(subjects, { rules, policy }),
    ...ruleReasons(subjects, rules, unmarked),
    ...unmarkedReasons(attribution, policy),
    ...disclosureReasons(missing, policy.provenance.disclosure),
    ...gapReasonsFor([...attribution.gaps, ...analysis.gaps], policy),
  ].toSorted((first, second) => actions.indexOf(second.action) - actions.indexOf(first.action))
  return {
    action: reasons.reduce<Action>((action, reason) => strictest(action, reason.action), 'allow'),
    mode: policy.mode,
    reasons,
    policyHash: hash,
  }
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
function findingReasons({ findings }: Subjects, { rules, policy }: Rules): readonly Reason[] {
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

function reasonsOf(inForce: RuleInForce | null, share: Share | undefined): readonly Reason[] {
  if (share === undefined) return []
  const policyRule = inForce?.rule.name ?? 'no-rule'
  const because =
    inForce === null
      ? 'No rule of the policy speaks of it.'
      : `${inForce.rule.because}${trialText(inForce)}`
  const judged: Reason = {
    policyRule,
    action: inForce?.action ?? 'allow',
    because,
    fingerprints: [...share.judged].toSorted(),
    places: [],
  }
  const capped: Reason = {
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

function unmarkedReasons({ ranges }: Attribution, { unmarked }: Policy): readonly Reason[] {
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

function gapReasonsFor(gaps: readonly Gap[], policy: Policy): readonly Reason[] {
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
