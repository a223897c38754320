import { type GapReason } from '../core/gap.ts'

/** The kinds of gap in words. */
export const gapNames = {
  'unsupported-language': 'Language without rules',
  'no-text': 'No text to read',
  'syntax-error': 'Could not be parsed',
  'too-large': 'Too large',
  'timed-out': 'Out of time',
  'not-fetched': 'Could not be fetched',
  'not-attributed': 'Author not established',
  'not-checked': 'Look-up not answered',
} as const satisfies Record<GapReason, string>
