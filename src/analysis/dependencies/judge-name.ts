import { type DependencyChange } from '../../core/dependency.ts'
import { type Detection } from '../../core/finding.ts'
import { type PackageFacts } from '../../core/package-facts.ts'
import { isListed, type NameList, rankOf } from './names/name-list.ts'
import { type Resemblance, resemblanceTexts } from './names/resemblance.ts'
import { packageDetection, registryNames, shown, type Verdict } from './package-detection.ts'
import { isSettled, type Risk, risksOf } from './package-risk.ts'

/** One package and all that is known about its name. */
export interface NameCase {
  readonly dependency: DependencyChange
  /** Null: the registry was not asked. */
  readonly facts: PackageFacts | null
  readonly list: NameList | null
  readonly resemblance: Resemblance | null
  /** A tool wrote the line that names it. */
  readonly isGenerated: boolean
  /** The snapshot is too old to say what exists. */
  readonly isStale: boolean
}

/**
 * Whether a name is invented, meant to be taken for another, or too unproven for a tool to have chosen it. What the registry
 * says counts before the snapshot; a popular package is beyond doubt.
 */
export function judgeName(subject: NameCase): readonly Detection[] {
  const verdict = verdictOn(subject)
  return verdict === null ? [] : [packageDetection(subject.dependency, verdict)]
}

function verdictOn(subject: NameCase): Verdict | null {
  const { dependency, facts, list } = subject
  if (list !== null && rankOf(list, dependency.name) !== null) return null
  if (facts?.existence === 'absent') return invented(subject)
  if (facts?.existence === 'exists') return unproven(subject, facts)
  const listed = list === null ? null : isListed(list, dependency.name)
  if (listed === false) return unlisted(subject)
  return suspected(subject)
}

function invented(subject: NameCase): Verdict {
  const { dependency, facts, list } = subject
  const registry = registryNames[dependency.ecosystem]
  const wasThere = list !== null && list.existing !== null && isListed(list, dependency.name)
  const since = wasThere ? `, though it was there on ${list.asOf}: it was taken down` : ''
  return {
    ruleId: 'dependency/invented-package',
    severity: 'critical',
    confidence: 'high',
    title: wasThere ? 'Package that was taken down' : 'Package that does not exist',
    what: `${registry} has no package ${shown(dependency.name)} (${facts?.from ?? registry} asked on ${dayOf(facts?.asOf)})${since}.${likeness(subject)}`,
    why: whyInvented(subject),
    remedy: remedyOf(subject),
  }
}

/** It exists: then it is a likeness, or an AI's choice, together with a risk that holds the merge. */
function unproven(subject: NameCase, facts: PackageFacts): Verdict | null {
  const { dependency, list, resemblance } = subject
  const risks = risksOf(facts, list)
  if (resemblance !== null && risks.length > 0) return lookAlike(subject, risks, facts)
  if (risks.length > 0 && dependency.relation !== 'locked') {
    return unprovenChoice(subject, risks, facts)
  }
  return isSettled(facts, list) ? null : suspected(subject)
}

function lookAlike(subject: NameCase, risks: readonly Risk[], facts: PackageFacts): Verdict {
  const { name, ecosystem } = subject.dependency
  return {
    ruleId: 'dependency/look-alike-package',
    severity: 'high',
    confidence: 'high',
    title: 'Look-alike of a popular package',
    what: `${shown(name)} of ${registryNames[ecosystem]} ${together(risks)} (${facts.from} asked on ${dayOf(facts.asOf)}).${likeness(subject)}`,
    why: 'Names like this are registered to be installed by mistake, and run code on the machine that does.',
    remedy: remedyOf(subject),
  }
}

function unprovenChoice(subject: NameCase, risks: readonly Risk[], facts: PackageFacts): Verdict {
  const { dependency, isGenerated } = subject
  const isNew = risks.some((risk) => risk.kind === 'days-old')
  return {
    ruleId: isNew ? 'dependency/too-new' : 'dependency/hardly-used',
    severity: isGenerated ? 'high' : 'medium',
    confidence: isGenerated ? 'high' : 'low',
    title: isNew ? 'Package that is days old' : 'Package that hardly anybody uses',
    what: `${shown(dependency.name)} of ${registryNames[dependency.ecosystem]} ${together(risks)} (${facts.from} asked on ${dayOf(facts.asOf)}).`,
    why: isGenerated
      ? 'A tool chose it, and names that models make up are registered by attackers soon after.'
      : 'Nobody has had the time, or the reason, to look at what it does.',
    remedy: 'Read its source and its owner’s other packages, or take a package that many use.',
  }
}

/** The registry was not asked: the snapshot speaks. */
function unlisted(subject: NameCase): Verdict {
  const { dependency, list, isGenerated, resemblance } = subject
  const isProof = list?.coverage === 'all'
  const isLookAlike = !isProof && !isGenerated && resemblance?.isStrong === true
  return {
    ...gravity(subject),
    ruleId: isLookAlike ? 'dependency/look-alike-package' : 'dependency/invented-package',
    title: isProof
      ? 'Package that does not exist'
      : 'Package that nobody uses, or that does not exist',
    what: `${shown(dependency.name)} ${notListed(list)}; the registry itself was not asked.${likeness(subject)}`,
    why: whyInvented(subject),
    remedy: `${remedyOf(subject)} If it is right, let Countersign ask the registry, or name it as private.`,
  }
}

/** A list of all names proves it; one of the most used ones only together with a likeness. A list too old proves nothing. */
function gravity(subject: NameCase): Pick<Verdict, 'severity' | 'confidence'> {
  const { list, isGenerated, resemblance, isStale } = subject
  const isLikely = resemblance !== null && (resemblance.isStrong || isGenerated)
  if (list?.coverage === 'all' || isLikely) {
    return { severity: 'high', confidence: isStale ? 'medium' : 'high' }
  }
  return isGenerated
    ? { severity: 'high', confidence: 'medium' }
    : { severity: 'medium', confidence: 'low' }
}

function whyInvented({ isGenerated }: NameCase): string {
  const who = isGenerated ? ', and a tool wrote this line' : ''
  return `Models make up names like this one${who}; whoever registers it runs code on every machine that installs it.`
}

function notListed(list: NameList | null): string {
  const count = list?.existing?.names ?? 0
  const registry = list === null ? 'its registry' : registryNames[list.ecosystem]
  return list?.coverage === 'all'
    ? `is not among the ${count} names ${registry} had on ${list.asOf}`
    : `is not among the ${count} most used names of ${registry} on ${list?.asOf ?? ''}`
}

/** A likeness alone: many honest packages have one, so it is a word and no more. */
function suspected(subject: NameCase): Verdict | null {
  const { dependency, resemblance, list } = subject
  if (resemblance === null || !resemblance.isStrong || dependency.relation === 'locked') return null
  return {
    ruleId: 'dependency/look-alike-package',
    severity: 'medium',
    confidence: 'low',
    title: 'Name like that of a popular package',
    what: `Check the name ${shown(dependency.name)}.${likeness(subject)}`,
    why: `Packages with such names are registered to be installed by mistake (compared with the names of ${list?.asOf ?? 'the snapshot'}).`,
    remedy: remedyOf(subject),
  }
}

function likeness({ resemblance, dependency }: NameCase): string {
  if (resemblance === null) return ''
  const { kind, target, targetEcosystem } = resemblance
  const where =
    targetEcosystem === dependency.ecosystem ? '' : ` of ${registryNames[targetEcosystem]}`
  return ` Its name is ${resemblanceTexts[kind]} ${shown(target)}${where}.`
}

function remedyOf({ resemblance, dependency }: NameCase): string {
  if (resemblance === null) return 'Take the package you meant, or do without.'
  const { target, targetEcosystem, kind } = resemblance
  if (targetEcosystem !== dependency.ecosystem) {
    return `Look for what this language offers instead; ${shown(target)} is a package of ${registryNames[targetEcosystem]}.`
  }
  return kind === 'combination' || kind === 'brand'
    ? `Do without it, or take the package you meant, such as ${shown(target)}.`
    : `You probably meant ${shown(target)}: correct the name, or do without.`
}

function together(risks: readonly Risk[]): string {
  return risks.map(({ text }) => text).join(' and ')
}

function dayOf(time: string | undefined): string {
  return time?.slice(0, 10) ?? 'an unknown day'
}
