import { packageKey } from '../../core/advisory.ts'
import { type ChangeSet } from '../../core/change-set.ts'
import { type DependencyChange } from '../../core/dependency.ts'
import { type Detection } from '../../core/finding.ts'
import { type Gap } from '../../core/gap.ts'
import { type LicencePolicy } from '../../core/licence-policy.ts'
import { type PackageFacts } from '../../core/package-facts.ts'
import { type OriginAt } from '../change-lines.ts'
import { groupBy } from '../group-by.ts'
import { judgeAdvisories } from './judge-advisories.ts'
import { judgeFacts } from './judge-facts.ts'
import { judgeLicence } from './judge-licence.ts'
import { judgeName } from './judge-name.ts'
import { judgedPackages } from './judged-packages.ts'
import { type NameList } from './names/name-list.ts'
import { resemble } from './names/resemble.ts'
import { type PackageKnowledge } from './package-knowledge.ts'
import { uncheckedPackages } from './unchecked-packages.ts'

interface PackageVerdicts {
  readonly detections: readonly Detection[]
  readonly gaps: readonly Gap[]
  /** The facts the verdict rests on. */
  readonly facts: readonly PackageFacts[]
}

interface PackageQuestion {
  readonly changes: ChangeSet
  readonly dependencies: readonly DependencyChange[]
  readonly packages: PackageKnowledge
  readonly licences: LicencePolicy
  readonly originAt: OriginAt
}

/** What is wrong with the packages a change brings in: their names, what registries and advisories say, their licences. */
export function judgePackages(question: PackageQuestion): PackageVerdicts {
  const { dependencies, packages, licences } = question
  const judged = judgedPackages(dependencies, packages.privatePackages)
  const factsOf = new Map(packages.facts.map((facts) => [packageKey(facts), facts]))
  const advisoriesOf = groupBy(packages.advisories?.advisories ?? [], packageKey)
  const day = lastDay(question.changes)
  const detections = judged.flatMap((dependency) => {
    const key = packageKey(dependency)
    const facts = factsOf.get(key) ?? null
    const known = judgeAdvisories(dependency, advisoriesOf.get(key) ?? [])
    const own = judgeFacts(dependency, facts)
    const isMalware = [...known, ...own].some(isMalicious)
    const name = isMalware ? [] : nameVerdict(dependency, facts, { ...question, day })
    return [...known, ...own, ...name, ...judgeLicence(dependency, facts, licences)]
  })
  const keys = new Set(judged.map((dependency) => packageKey(dependency)))
  return {
    detections,
    gaps: uncheckedPackages(judged, packages),
    facts: packages.facts.filter((facts) => keys.has(packageKey(facts))),
  }
}

function isMalicious({ ruleId }: Detection): boolean {
  return ruleId === 'dependency/malicious-package'
}

function nameVerdict(
  dependency: DependencyChange,
  facts: PackageFacts | null,
  question: PackageQuestion & { readonly day: string | null },
): readonly Detection[] {
  const { packages, originAt, day } = question
  const list = packages.names.get(dependency.ecosystem) ?? null
  if (dependency.change !== 'added') return []
  const origin = originAt(dependency.path, dependency.line)
  return judgeName({
    dependency,
    facts,
    list,
    resemblance: resemble(dependency, packages.names),
    isGenerated: origin === 'ai' || origin === 'mixed',
    isStale: isStale(list, day),
  })
}

const staleAfterDays = 180
const dayLength = 86_400_000

/** Measured by the commits' own clock: a stage has none. */
function isStale(list: NameList | null, day: string | null): boolean {
  if (list === null || day === null) return false
  return (Date.parse(day) - Date.parse(list.asOf)) / dayLength > staleAfterDays
}

function lastDay({ commits }: ChangeSet): string | null {
  return commits.reduce<string | null>((last, { committedAt }) => {
    return committedAt !== null && (last === null || committedAt > last) ? committedAt : last
  }, null)
}
