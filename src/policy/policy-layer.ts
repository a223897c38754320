import { type GapReason, gapReasons } from '../core/gap.ts'
import { type Action, type Mode, type Unmarked } from '../core/policy.ts'
import { type PolicyRule } from '../core/policy-rule.ts'
import { type GroupFile } from './group-file.ts'
import { type LimitsLayer, limitsLayer, noLimits, rootLimits } from './limits-layer.ts'
import { type PolicyFile } from './policy-file.ts'
import { type PresetName, presets } from './presets.ts'
import { noProvenance, type ProvenanceLayer, provenanceLayer } from './provenance-layer.ts'
import { toRule } from './rule-file.ts'
import { type Stated, stated } from './stated.ts'

/** What one file, or a group in it, says; null where it says nothing. */
export interface PolicyLayer {
  readonly mode: Stated<Mode> | null
  readonly unmarked: Stated<Unmarked> | null
  readonly onGap: Readonly<Record<GapReason, Stated<Action> | null>>
  readonly rules: readonly Stated<PolicyRule>[]
  readonly provenance: ProvenanceLayer
  readonly limits: LimitsLayer
}

/** The outermost file says everything: what it leaves open is that of its preset, the default when it names none. */
export function rootLayer(file: PolicyFile, from: string): PolicyLayer {
  const layer = innerLayer({ ...file, extends: file.extends ?? 'default' }, from)
  const limits = rootLimits(layer.limits)
  return { ...layer, limits, mode: layer.mode ?? { value: 'enforce', from: 'built in' } }
}

/** A file below another one: only what it says itself, and the preset it asks for. */
export function innerLayer(file: PolicyFile, from: string): PolicyLayer {
  const base = file.extends === undefined ? nothing : presetLayer(file.extends)
  const own = settingsLayer(file, from)
  const onGap = { ...own.onGap }
  for (const reason of gapReasons) onGap[reason] ??= base.onGap[reason]
  return {
    mode: own.mode,
    unmarked: own.unmarked ?? base.unmarked,
    onGap,
    rules: [...base.rules, ...own.rules],
    provenance: provenanceLayer(file.provenance, from),
    limits: limitsLayer(file, from),
  }
}

/** What a group adds for the repositories it selects. */
export function groupLayer(group: GroupFile, from: string): PolicyLayer {
  return { ...settingsLayer(group, from), provenance: noProvenance, limits: noLimits }
}

/** What is in force where nobody wrote a policy. */
export function defaultLayer(): PolicyLayer {
  return rootLayer({ version: 1 }, 'built in')
}

type Settings = Pick<PolicyFile & GroupFile, 'mode' | 'unmarked' | 'on-gap' | 'rules'>

function settingsLayer(
  settings: Settings,
  from: string,
): Omit<PolicyLayer, 'provenance' | 'limits'> {
  const { mode, unmarked, 'on-gap': onGap = {}, rules = [] } = settings
  return {
    mode: stated(mode, from),
    unmarked: stated(unmarked, from),
    onGap: gapActions((reason) => stated(onGap[reason], from)),
    rules: rules.map((rule) => ({ value: toRule(rule), from })),
  }
}

function presetLayer(name: PresetName): PolicyLayer {
  const from = `preset ${name}`
  const { unmarked, onGap, rules } = presets[name]
  return {
    mode: null,
    unmarked: { value: unmarked, from },
    onGap: gapActions((reason) => ({ value: onGap[reason], from })),
    rules: rules.map((value) => ({ value, from })),
    provenance: noProvenance,
    limits: noLimits,
  }
}

function gapActions(
  actionOf: (reason: GapReason) => Stated<Action> | null,
): Record<GapReason, Stated<Action> | null> {
  return {
    'unsupported-language': actionOf('unsupported-language'),
    'no-text': actionOf('no-text'),
    'syntax-error': actionOf('syntax-error'),
    'too-large': actionOf('too-large'),
    'timed-out': actionOf('timed-out'),
    'not-fetched': actionOf('not-fetched'),
    'not-attributed': actionOf('not-attributed'),
    'not-checked': actionOf('not-checked'),
  }
}

const nothing: PolicyLayer = {
  mode: null,
  unmarked: null,
  onGap: gapActions(() => null),
  rules: [],
  provenance: noProvenance,
  limits: noLimits,
}
