import { type Assessment } from '../core/assessment.ts'
import { type Decision } from '../core/policy.ts'
import {
  type Outcome,
  type SettingChange,
  type SimulatedOutcome,
  type Simulation,
} from '../core/policy-dry-run.ts'
import { type EffectiveSetting, type PolicyInForce } from '../core/policy-in-force.ts'
import { redecide } from './redecide.ts'

export interface NamedAssessment {
  readonly name: string
  readonly assessment: Pick<Assessment, 'attribution' | 'analysis' | 'basis' | 'decision'>
}

/** Which recorded changes would end differently under a policy, were they judged on a day. */
export function simulate(
  recorded: readonly NamedAssessment[],
  policy: Pick<PolicyInForce, 'policy' | 'hash'>,
  today: string,
): Simulation {
  const outcomes = recorded.map((one) => simulateOne(one, policy, today))
  return { judged: outcomes.length, different: outcomes.filter((outcome) => differs(outcome)) }
}

export function simulateOne(
  { name, assessment }: NamedAssessment,
  policy: Pick<PolicyInForce, 'policy' | 'hash'>,
  today: string,
): SimulatedOutcome {
  const after = redecide(assessment, policy, today)
  const asking = after.reasons.filter(({ action }) => action === after.action)
  return {
    name,
    before: toOutcome(assessment.decision),
    after: toOutcome(after),
    because: [...new Set(asking.map(({ policyRule }) => policyRule))],
  }
}

function differs({ before, after }: SimulatedOutcome): boolean {
  return before.action !== after.action || before.mode !== after.mode
}

function toOutcome({ action, mode }: Decision): Outcome {
  return { action, mode }
}

/** What is different between the settings of two policies; where it is from does not count. */
export function changedSettings(
  before: readonly EffectiveSetting[],
  after: readonly EffectiveSetting[],
): readonly SettingChange[] {
  const [old, fresh] = [byName(before), byName(after)]
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((setting) => ({
      setting,
      before: old.get(setting) ?? null,
      after: fresh.get(setting) ?? null,
    }))
    .filter((change) => change.before !== change.after)
}

/** Settings that stand more than once, such as agents, are one. */
function byName(settings: readonly EffectiveSetting[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const { setting, value } of settings) {
    const before = values.get(setting)
    values.set(setting, before === undefined ? value : `${before}, ${value}`)
  }
  return values
}
