import { gapReasons } from '../core/gap.ts'
import { actions, modes, unmarkedSettings } from '../core/policy.ts'
import { type EffectiveSetting, type IgnoredSetting } from '../core/policy-in-force.ts'
import { type PolicyRule } from '../core/policy-rule.ts'
import { ignoredLimits, limitSettings } from './limits-layer.ts'
import { ignored, milder, one } from './list-settings.ts'
import { type PolicyLayer } from './policy-layer.ts'
import { type Stated } from './stated.ts'

/** Every setting a layer states, in the order of the file's keys, with its value in words and where it is from. */
export function effectiveSettings(layer: PolicyLayer): readonly EffectiveSetting[] {
  const { mode, unmarked, onGap, rules } = layer
  return [
    ...one('mode', mode, String),
    ...one('unmarked', unmarked, String),
    ...gapReasons.flatMap((reason) => one(`on-gap.${reason}`, onGap[reason], String)),
    ...rules.flatMap((rule) => one(`rules.${rule.value.name}`, rule, ruleText)),
    ...provenanceSettings(layer),
    ...limitSettings(layer.limits),
  ]
}

function provenanceSettings({ provenance }: PolicyLayer): readonly EffectiveSetting[] {
  const { agents, bots, trailers, branches, agentTrace, disclosure, trusted } = provenance
  const duty = 'provenance.disclosure'
  const trust = 'provenance.trusted-records'
  return [
    ...agents.flatMap((agent) => one('provenance.agents', agent, ({ tool }) => tool)),
    ...bots.flatMap((bot) => one('provenance.bots', bot, ({ tool }) => tool)),
    ...trailers.flatMap((trailer) => one('provenance.trailers', trailer, ({ key }) => key)),
    ...branches.flatMap((branch) => one('provenance.branches', branch, ({ prefix }) => prefix)),
    ...one(`${duty}.trailers`, disclosure.trailers, listText),
    ...one(`${duty}.on`, disclosure.trailersOn, String),
    ...one(`${duty}.forbid-co-authors`, disclosure.forbidCoAuthors, String),
    ...one(`${duty}.statement`, disclosure.statement, String),
    ...one(`${duty}.action`, disclosure.action, String),
    ...agentTrace.flatMap((path) => one('provenance.agent-trace', path, String)),
    ...one(`${trust}.git-ai`, trusted.gitAi, String),
    ...one(`${trust}.agent-trace`, trusted.agentTrace, listText),
  ]
}

function ruleText({ action, trial }: PolicyRule): string {
  return trial === null ? action : `${action}, on trial until ${trial}`
}

function listText(values: readonly string[]): string {
  return values.join(', ')
}

/** What `lower` says and `upper` does not let it say: it would make the policy milder, or be a way out of a duty. */
export function ignoredSettings(upper: PolicyLayer, lower: PolicyLayer): readonly IgnoredSetting[] {
  return [
    ...milder('mode', modes, { upper: upper.mode, lower: lower.mode }),
    ...milder('unmarked', unmarkedSettings, { upper: upper.unmarked, lower: lower.unmarked }),
    ...gapReasons.flatMap((reason) =>
      milder(`on-gap.${reason}`, actions, {
        upper: upper.onGap[reason],
        lower: lower.onGap[reason],
      }),
    ),
    ...ignoredProvenance(upper, lower),
    ...ignoredLimits(upper.limits, lower.limits),
  ]
}

function ignoredProvenance(
  { provenance: upper }: PolicyLayer,
  { provenance: lower }: PolicyLayer,
): readonly IgnoredSetting[] {
  const ofTop = new Set(upper.bots.map(({ value }) => JSON.stringify(value)))
  const bots = lower.bots.filter(({ value }) => !ofTop.has(JSON.stringify(value)))
  const { trailers, statement } = lower.disclosure
  return [
    ...bots.map(({ value, from }) => ignored('provenance.bots', { value: value.tool, from }, null)),
    ...replaced('provenance.disclosure.trailers', upper.disclosure.trailers, trailers),
    ...replaced('provenance.disclosure.statement', upper.disclosure.statement, statement),
    ...untrusted('provenance.trusted-records.git-ai', upper.trusted.gitAi, lower.trusted.gitAi),
    ...untrusted(
      'provenance.trusted-records.agent-trace',
      upper.trusted.agentTrace,
      lower.trusted.agentTrace,
    ),
  ]
}

function replaced(
  setting: string,
  upper: Stated<unknown> | null,
  lower: Stated<unknown> | null,
): readonly IgnoredSetting[] {
  if (upper === null || lower === null || sameValue(upper, lower)) return []
  return [ignored(setting, lower, upper)]
}

function untrusted(
  setting: string,
  upper: Stated<unknown> | null,
  lower: Stated<unknown> | null,
): readonly IgnoredSetting[] {
  if (lower === null || lower.value === false || sameValue(upper, lower)) return []
  return [ignored(setting, lower, upper)]
}

function sameValue(first: Stated<unknown> | null, second: Stated<unknown>): boolean {
  return JSON.stringify(first?.value) === JSON.stringify(second.value)
}
