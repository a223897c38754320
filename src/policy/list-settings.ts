import { type EffectiveSetting, type IgnoredSetting } from '../core/policy-in-force.ts'
import { type Stated } from './stated.ts'

export function one<T>(
  setting: string,
  entry: Stated<T> | null,
  text: (value: T) => string,
): readonly EffectiveSetting[] {
  return entry === null ? [] : [{ setting, value: text(entry.value), from: entry.from }]
}

interface Pair<T> {
  readonly upper: Stated<T> | null
  readonly lower: Stated<T> | null
}

/** What a preset says and a floor overrules is nobody's mistake. */
export function milder<T>(
  setting: string,
  scale: readonly T[],
  { upper, lower }: Pair<T>,
): readonly IgnoredSetting[] {
  if (upper === null || lower === null || lower.from.startsWith('preset ')) return []
  if (scale.indexOf(lower.value) >= scale.indexOf(upper.value)) return []
  return [ignored(setting, lower, upper)]
}

export function ignored(
  setting: string,
  lower: Stated<unknown>,
  upper: Stated<unknown> | null,
): IgnoredSetting {
  return {
    setting,
    value: String(lower.value),
    from: lower.from,
    inForce: upper === null ? 'nothing' : String(upper.value),
    inForceFrom: upper?.from ?? 'the files above',
  }
}
