import { type Ecosystem } from '../core/dependency.ts'
import { type Gap } from '../core/gap.ts'
import { visibleText } from '../report/visible-text.ts'

export interface WantedPackage {
  readonly ecosystem: Ecosystem
  readonly name: string
  /** A version or range; null for whatever the package manager picks. */
  readonly version: string | null
}

/** One question about a package, and what was found out. `not-checked` is never fine. */
export interface PackageCheck {
  readonly check: string
  readonly state: 'fine' | 'concern' | 'not-checked'
  readonly detail: string
}

/** Whether registry and advisories answered, as the gaps of the verdict tell. Null gaps: nobody could be asked. */
export function lookUpCheck(gaps: readonly Gap[] | null): PackageCheck {
  const check = 'look-up'
  if (gaps === null) return { check, state: 'not-checked', detail: nobodyAsked }
  if (gaps.length === 0) {
    return {
      check,
      state: 'fine',
      detail: 'The registry and the advisories answered; what they know is judged above.',
    }
  }
  const details = gaps.map(({ detail }) => visibleText(detail, 400))
  return { check, state: 'not-checked', detail: details.join(' ') }
}

const nobodyAsked =
  'Packages of this ecosystem are not looked up from here: existence, vulnerabilities, age and licence are not known. Look it up yourself before you install it.'
