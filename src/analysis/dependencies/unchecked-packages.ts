import { packageKey } from '../../core/advisory.ts'
import { type DependencyChange } from '../../core/dependency.ts'
import { type Gap } from '../../core/gap.ts'
import { type UnknownReason } from '../../core/package-facts.ts'
import { groupBy } from '../group-by.ts'
import { isListed, rankOf } from './names/name-list.ts'
import { type PackageKnowledge } from './package-knowledge.ts'

/** Packages whose registry or advisories gave no answer: one gap a file. Not asked is never clean. */
export function uncheckedPackages(
  judged: readonly DependencyChange[],
  packages: PackageKnowledge,
): readonly Gap[] {
  const byPath = groupBy(judged, ({ path }) => path)
  return [...byPath].flatMap(([path, ofFile]): readonly Gap[] => {
    const notes = [...registryNote(ofFile, packages), ...advisoryNote(ofFile, packages)]
    return notes.length === 0 ? [] : [{ path, reason: 'not-checked', detail: notes.join(' ') }]
  })
}

const advisoryNoteStart = 'Known vulnerabilities and malware were not looked up'

interface UncheckedNotes {
  readonly registry: string | null
  readonly advisories: string | null
}

/** What the detail of such a gap says of the registry, and what of advisories. */
export function notesIn(detail: string): UncheckedNotes {
  const at = detail.indexOf(advisoryNoteStart)
  const [registry, advisories] =
    at === -1 ? [detail, ''] : [detail.slice(0, at).trim(), detail.slice(at)]
  return { registry: registry || null, advisories: advisories || null }
}

function registryNote(
  ofFile: readonly DependencyChange[],
  { facts, names }: PackageKnowledge,
): readonly string[] {
  const answered = new Map(facts.map((one) => [packageKey(one), one]))
  const unanswered = ofFile.filter((one) => {
    const fact = answered.get(packageKey(one))
    const isAnswered = fact !== undefined && fact.existence !== 'unknown'
    return !isAnswered && !isKnownLocked(one, names)
  })
  const [first] = unanswered
  if (first === undefined) return []
  const reason = answered.get(packageKey(first))?.unknownBecause ?? 'offline'
  const days = [...new Set(unanswered.flatMap(({ ecosystem }) => names.get(ecosystem)?.asOf ?? []))]
  const instead =
    days.length === 0
      ? 'Their names were compared with nothing'
      : `Their names were compared with the snapshot of ${days.toSorted().join(', ')} only`
  return [
    `The registry gave no answer about ${counted(unanswered.length)} of this file: ${reasons[reason]}. ${instead}, and their age, owners and licences are unknown; ${remedies[reason]}.`,
  ]
}

/** A package that only a lock file names, and that the snapshot knows: what its age is matters for what somebody chose. */
function isKnownLocked(dependency: DependencyChange, names: PackageKnowledge['names']): boolean {
  const list = names.get(dependency.ecosystem)
  if (list === undefined || dependency.change !== 'added') return dependency.change === 'changed'
  if (dependency.relation !== 'locked') return false
  return rankOf(list, dependency.name) !== null || isListed(list, dependency.name) === true
}

function advisoryNote(
  ofFile: readonly DependencyChange[],
  { advisories, advisoriesMissing }: PackageKnowledge,
): readonly string[] {
  const unanswered = ofFile.filter((one) => advisories?.checked.has(packageKey(one)) !== true)
  if (unanswered.length === 0) return []
  const reason = advisoriesMissing ?? 'unreachable'
  return [
    `${advisoryNoteStart} for ${counted(unanswered.length)} of this file: ${reasons[reason]}; ${remedies[reason]}.`,
  ]
}

function counted(count: number): string {
  return count === 1 ? '1 package' : `${count} packages`
}

const reasons = {
  offline: 'looking up is switched off',
  unreachable: 'it could not be reached',
  'timed-out': 'it did not answer in time',
  'rate-limited': 'it asked to be left alone for now',
  'not-understood': 'it gave an answer that is none',
  refused: 'it refused',
  'too-large': 'its answer is too large to read',
  'odd-name': 'a name cannot be asked for',
  'too-many': 'the change names more packages than are asked about at once',
  'no-registry': 'no source is set for it',
} as const satisfies Record<UnknownReason, string>

const again = 'run the check again later'
const remedies = {
  offline: 'allow look-ups, or supply a directory of advisories and a mirror',
  unreachable: 'check the network, the proxy or the setting of the source',
  'timed-out': again,
  'rate-limited': again,
  'not-understood': 'check what answers under that address',
  refused: 'check the setting of the source',
  'too-large': 'look at the package by hand',
  'odd-name': 'look at the name',
  'too-many': 'split the change',
  'no-registry': 'set one',
} as const satisfies Record<UnknownReason, string>
