import { type Ecosystem } from '../../../core/dependency.ts'

export interface Resemblance {
  readonly kind: ResemblanceKind
  /** The package probably meant, as its registry writes it. */
  readonly target: string
  readonly targetEcosystem: Ecosystem
  /** Hardly ever a coincidence: worth a word by itself. */
  readonly isStrong: boolean
}

/** What makes one name pass for another, as the end of "its name is …". */
export const resemblanceTexts = {
  'look-alike-characters': 'written with characters that look like those of',
  separators: 'but for separators that of',
  'one-edit': 'one keystroke away from',
  'owner-one-edit': 'in a scope one keystroke away from the one of',
  'foreign-scope': 'in a scope of somebody else that of',
  'import-name': 'what code imports, while the package that provides it is',
  'word-order': 'in another order of words that of',
  affix: 'with a word more that of',
  combination: 'put together from words of others, among them',
  brand: 'made with a known brand, whose own package is',
  'wrong-ecosystem': 'in another registry that of',
} as const satisfies Record<string, string>
export type ResemblanceKind = keyof typeof resemblanceTexts
