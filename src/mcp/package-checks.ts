import { type Ecosystem } from '../core/dependency.ts'

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

/** Asks registries and advisories. Never throws: what is not answered is `not-checked`. */
export type PackageLookUp = (wanted: WantedPackage) => Promise<readonly PackageCheck[]>

/** Until the server is started with look-ups: says plainly that nobody was asked. */
export async function askNobody({ ecosystem }: WantedPackage): Promise<readonly PackageCheck[]> {
  return questions.map(([check, detail]) => ({
    check,
    state: 'not-checked',
    detail: detail.replace('REGISTRY', ecosystem),
  }))
}

const questions = [
  [
    'existence',
    'No registry was asked, so an invented name is not noticed. Look the package up in the REGISTRY registry before you install it.',
  ],
  ['advisories', 'No advisory source was asked, so known vulnerabilities are not noticed.'],
  ['look-alike', 'The name was not compared with well-known names.'],
  ['age-and-licence', 'Age, maintainers and licence were not looked up.'],
] as const
