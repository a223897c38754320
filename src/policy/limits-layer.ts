import { type LicencePolicy } from '../core/licence-policy.ts'
import { type Permission, permissions } from '../core/people.ts'
import { type CustomSecret, type Policy } from '../core/policy.ts'
import { type EffectiveSetting, type IgnoredSetting } from '../core/policy-in-force.ts'
import { defaultPolicy } from './default-policy.ts'
import { ignored, milder, one } from './list-settings.ts'
import { type PolicyFile } from './policy-file.ts'
import { type Stated, stated, stricter } from './stated.ts'

/** What one file says about waivers, reviews, licences and secrets. */
export interface LimitsLayer {
  readonly approvers: Stated<Permission> | null
  readonly maxDays: Stated<number> | null
  readonly codeOwners: Stated<boolean> | null
  readonly licences: Stated<readonly string[]> | null
  readonly deniedLicences: readonly Stated<string>[]
  readonly patterns: readonly Stated<CustomSecret>[]
  /** Fingerprints that are silent: they make a policy milder, so only the top names them. */
  readonly silent: readonly Stated<string>[]
}

export const noLimits: LimitsLayer = limitsLayer({}, '')

type Limits = Pick<PolicyFile, 'waivers' | 'review' | 'licences' | 'secrets'>

export function limitsLayer(file: Limits, from: string): LimitsLayer {
  const { waivers = {}, review = {}, licences = {}, secrets = {} } = file
  return {
    approvers: stated(waivers.approvers, from),
    maxDays: stated(waivers['max-days'], from),
    codeOwners: stated(review['code-owners'], from),
    licences: stated(licences.allow, from),
    deniedLicences: each(licences.deny, from),
    patterns: each(secrets.patterns?.map(toPattern), from),
    silent: each(secrets.allow, from),
  }
}

function each<T>(values: readonly T[] | undefined, from: string): readonly Stated<T>[] {
  return (values ?? []).map((value) => ({ value, from }))
}

type PatternFile = NonNullable<NonNullable<PolicyFile['secrets']>['patterns']>[number]

/** Someone who writes a format of their own knows it: what it finds counts like a documented one. */
function toPattern({ id, title, pattern, ...file }: PatternFile): CustomSecret {
  return {
    id,
    title,
    pattern,
    keywords: (file.keywords ?? []).map((keyword) => keyword.toLowerCase()),
    severity: file.severity ?? 'high',
    confidence: file.confidence ?? 'high',
  }
}

/** What stands above all else also says what it leaves open, so that nothing below is milder. */
export function rootLimits(layer: LimitsLayer): LimitsLayer {
  const from = 'built in'
  const { waivers, review } = defaultPolicy
  return {
    ...layer,
    approvers: layer.approvers ?? { value: waivers.approvers, from },
    maxDays: layer.maxDays ?? { value: waivers.maxDays, from },
    codeOwners: layer.codeOwners ?? { value: review.codeOwners, from },
  }
}

const no = [false, true] as const

/** As `mergePolicy`: of each the stricter value. */
export function mergeLimits(upper: LimitsLayer, lower: LimitsLayer): LimitsLayer {
  return {
    approvers: stricter(permissions, upper.approvers, lower.approvers),
    maxDays: fewer(upper.maxDays, lower.maxDays),
    codeOwners: stricter(no, upper.codeOwners, lower.codeOwners),
    licences: common(upper.licences, lower.licences),
    deniedLicences: union(upper.deniedLicences, lower.deniedLicences, (value) => value),
    patterns: union(upper.patterns, lower.patterns, (value) => JSON.stringify(value)),
    silent: upper.silent,
  }
}

function fewer(upper: Stated<number> | null, lower: Stated<number> | null): Stated<number> | null {
  if (upper === null || lower === null) return upper ?? lower
  return lower.value < upper.value ? lower : upper
}

/** Licences both lists name. */
function common(
  upper: LimitsLayer['licences'],
  lower: LimitsLayer['licences'],
): LimitsLayer['licences'] {
  if (upper === null || lower === null) return upper ?? lower
  const value = upper.value.filter((licence) => lower.value.includes(licence))
  return value.length === upper.value.length ? upper : { value, from: lower.from }
}

function union<T>(
  upper: readonly Stated<T>[],
  lower: readonly Stated<T>[],
  keyOf: (value: T) => string,
): readonly Stated<T>[] {
  const known = new Map<string, Stated<T>>()
  for (const entry of [...upper, ...lower]) {
    const key = keyOf(entry.value)
    if (!known.has(key)) known.set(key, entry)
  }
  return [...known.values()]
}

export function resolveLimits(
  layer: LimitsLayer,
): Pick<Policy, 'waivers' | 'review' | 'licences' | 'secrets'> {
  const { waivers, review, licences } = defaultPolicy
  const denied: LicencePolicy['deny'] = valuesOf(layer.deniedLicences)
  return {
    waivers: {
      approvers: layer.approvers?.value ?? waivers.approvers,
      maxDays: layer.maxDays?.value ?? waivers.maxDays,
    },
    review: { codeOwners: layer.codeOwners?.value ?? review.codeOwners },
    licences: { allow: layer.licences?.value ?? licences.allow, deny: denied },
    secrets: { patterns: valuesOf(layer.patterns), allow: [...new Set(valuesOf(layer.silent))] },
  }
}

function valuesOf<T>(entries: readonly Stated<T>[]): readonly T[] {
  return entries.map(({ value }) => value)
}

export function limitSettings(layer: LimitsLayer): readonly EffectiveSetting[] {
  return [
    ...one('waivers.approvers', layer.approvers, String),
    ...one('waivers.max-days', layer.maxDays, String),
    ...one('review.code-owners', layer.codeOwners, String),
    ...one('licences.allow', layer.licences, (names) => names.join(', ')),
    ...layer.deniedLicences.flatMap((entry) => one('licences.deny', entry, String)),
    ...layer.patterns.flatMap((entry) => one('secrets.patterns', entry, ({ id }) => id)),
    ...layer.silent.flatMap((entry) => one('secrets.allow', entry, String)),
  ]
}

/** As `ignoredSettings`. */
export function ignoredLimits(upper: LimitsLayer, lower: LimitsLayer): readonly IgnoredSetting[] {
  const known = new Set(valuesOf(upper.silent))
  return [
    ...milder('waivers.approvers', permissions, {
      upper: upper.approvers,
      lower: lower.approvers,
    }),
    ...moreDays(upper.maxDays, lower.maxDays),
    ...milder('review.code-owners', no, { upper: upper.codeOwners, lower: lower.codeOwners }),
    ...moreLicences(upper.licences, lower.licences),
    ...lower.silent
      .filter(({ value }) => !known.has(value))
      .map((entry) => ignored('secrets.allow', entry, null)),
  ]
}

function moreDays(
  upper: LimitsLayer['maxDays'],
  lower: LimitsLayer['maxDays'],
): readonly IgnoredSetting[] {
  const isMore = upper !== null && lower !== null && lower.value > upper.value
  return isMore ? [ignored('waivers.max-days', lower, upper)] : []
}

function moreLicences(
  upper: LimitsLayer['licences'],
  lower: LimitsLayer['licences'],
): readonly IgnoredSetting[] {
  if (upper === null || lower === null) return []
  const more = lower.value.filter((licence) => !upper.value.includes(licence))
  return more.length === 0 ? [] : [ignored('licences.allow', { ...lower, value: more }, upper)]
}
