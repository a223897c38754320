/** A value with the file or preset that says so. */
export interface Stated<T> {
  readonly value: T
  /** For people, e.g. `preset default`, `.github/countersign.yml`. */
  readonly from: string
}

export function stated<T>(value: T | undefined, from: string): Stated<T> | null {
  return value === undefined ? null : { value, from }
}

/** The stricter of two on a scale whose strictest stands last; the upper one where they are equal. */
export function stricter<T>(
  scale: readonly T[],
  upper: Stated<T> | null,
  lower: Stated<T> | null,
): Stated<T> | null {
  if (upper === null || lower === null) return upper ?? lower
  return scale.indexOf(lower.value) > scale.indexOf(upper.value) ? lower : upper
}
