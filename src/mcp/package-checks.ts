import { isPublic } from '../analysis/dependencies/is-public.ts'
import { type NameLists, rankOf } from '../analysis/dependencies/names/name-list.ts'
import { registryNames, shown } from '../analysis/dependencies/package-detection.ts'
import { notesIn } from '../analysis/dependencies/unchecked-packages.ts'
import { packageKey } from '../core/advisory.ts'
import { type Assessment } from '../core/assessment.ts'
import { type DependencyChange, type Ecosystem } from '../core/dependency.ts'
import { type PackageFacts } from '../core/package-facts.ts'
import { judgedFindings } from '../report/judged-findings.ts'
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

/** The verdict on a manifest that asks for one package, and by what it was reached. */
export interface PackageEvidence {
  readonly assessment: Assessment
  readonly names: NameLists
  readonly privatePackages: readonly string[]
  /** Host or folder of the advisories. */
  readonly advisoriesFrom: string
}

/** A finding is a concern, a gap is not checked, and only what somebody answered is fine. */
export function packageChecks(evidence: PackageEvidence): readonly PackageCheck[] {
  const { assessment, privatePackages } = evidence
  const [dependency] = assessment.analysis.dependencies
  if (dependency === undefined) return questions.map((check) => notChecked(check, unread))
  const obstacle = obstacleOf(dependency, privatePackages)
  if (obstacle !== null) return questions.map((check) => notChecked(check, obstacle))
  const known = knownOf(dependency, evidence)
  return questions.map((check) => concern(check, assessment) ?? toCheck(check, known))
}

/** Each question, and the rules whose findings answer it. */
const rulesOf = {
  existence: ['dependency/invented-package'],
  'look-alike-and-age': [
    'dependency/look-alike-package',
    'dependency/too-new',
    'dependency/hardly-used',
    'dependency/deprecated-package',
  ],
  advisories: ['dependency/malicious-package', 'dependency/known-vulnerability'],
  licence: ['dependency/licence-denied'],
} as const satisfies Record<string, readonly string[]>
type Question = keyof typeof rulesOf

/** Findings of these rules are told by a check. */
export const toldRules: ReadonlySet<string> = new Set(Object.values(rulesOf).flat())

const questions = [
  'existence',
  'look-alike-and-age',
  'advisories',
  'licence',
] as const satisfies readonly Question[]

const unread = 'This name with this version could not be read as a dependency: nobody was asked.'

/** Why nobody was asked, or null. */
function obstacleOf(
  dependency: DependencyChange,
  privatePackages: readonly string[],
): string | null {
  if (dependency.ecosystem === 'docker') return 'Container images are not looked up anywhere.'
  if (dependency.source !== 'registry')
    return 'This version comes from no registry: none was asked.'
  return isPublic(dependency, privatePackages)
    ? null
    : 'It is named as a package of your own (PRIVATE_PACKAGES): nobody outside was asked.'
}

const mostTold = 3

function concern(check: Question, { analysis, decision }: Assessment): PackageCheck | null {
  const rules: readonly string[] = rulesOf[check]
  const found = judgedFindings(analysis.findings, decision).filter(({ finding }) =>
    rules.includes(finding.ruleId),
  )
  if (found.length === 0) return null
  const told = found.slice(0, mostTold).map(({ finding }) => {
    return visibleText(`${finding.message} ${finding.remediation}`, 700)
  })
  const more = found.length > mostTold ? [`And ${found.length - mostTold} more.`] : []
  return { check, state: 'concern', detail: [...told, ...more].join(' ') }
}

interface Known {
  /** Null: the registry gave no answer. */
  readonly facts: PackageFacts | null
  readonly registryGap: string | null
  readonly advisoryGap: string | null
  readonly advisoriesFrom: string
  readonly registry: string
  /** What the snapshot says; null for a name that is not among the popular ones. */
  readonly popular: string | null
}

function knownOf(
  dependency: DependencyChange,
  { assessment, names, advisoriesFrom }: PackageEvidence,
): Known {
  const { packageFacts, gaps } = assessment.analysis
  const key = packageKey(dependency)
  const facts = packageFacts.find((one) => packageKey(one) === key) ?? null
  const open = gaps.filter(({ reason }) => reason === 'not-checked')
  const notes = notesIn(open.map(({ detail }) => visibleText(detail, 700)).join(' '))
  const registry = registryNames[dependency.ecosystem]
  const list = names.get(dependency.ecosystem)
  const isPopular = list !== undefined && rankOf(list, dependency.name) !== null
  return {
    facts: facts?.existence === 'unknown' ? null : facts,
    registryGap: notes.registry,
    advisoryGap: notes.advisories,
    advisoriesFrom,
    registry,
    popular: isPopular
      ? `It is among the popular names of ${registry} in the snapshot of ${list.asOf}.`
      : null,
  }
}

/** The answer when no finding speaks against it. */
function toCheck(check: Question, known: Known): PackageCheck {
  const { facts, registry, registryGap, advisoryGap } = known
  const detail = answers[check](known)
  if (detail !== null) return { check, state: 'fine', detail }
  if (check === 'advisories') return notChecked(check, advisoryGap ?? unread)
  if (facts === null) return notChecked(check, registryGap ?? unread)
  if (facts.existence !== 'absent')
    return notChecked(check, `${registry} does not say (${asked(facts)}).`)
  const gone = `${registry} has no such package (${asked(facts)})`
  return check === 'existence'
    ? {
        check,
        state: 'concern',
        detail: `${gone}, though the name is known: it may have been taken down.`,
      }
    : notChecked(check, `${gone}: there is nothing that could tell.`)
}

/** What makes each question fine; null when nobody answered it. */
const answers: Readonly<Record<Question, (known: Known) => string | null>> = {
  existence: ({ facts, registry, popular }) =>
    facts === null
      ? popular
      : facts.existence === 'exists'
        ? `${registry} has it (${asked(facts)}).`
        : null,
  'look-alike-and-age': ({ facts, popular }) => {
    if (facts?.existence === 'absent') return null
    if (facts === null || facts.firstPublished === null) return popular
    return `First published on ${facts.firstPublished.slice(0, 10)} (${asked(facts)}); neither its name nor its age or use speaks against it.`
  },
  advisories: ({ advisoryGap, advisoriesFrom }) =>
    advisoryGap === null ? `No advisory is true of it (${advisoriesFrom} asked).` : null,
  licence: ({ facts }) => {
    if (facts?.existence !== 'exists' || facts.licence === null) return null
    return `The policy does not object to ${shown(facts.licence)} (${asked(facts)}).`
  },
}

function asked({ from, asOf }: PackageFacts): string {
  return `${visibleText(from, 100)} asked on ${asOf.slice(0, 10)}`
}

function notChecked(check: Question, detail: string): PackageCheck {
  return { check, state: 'not-checked', detail }
}
