import { type KnownAdvisory } from '../../core/advisory.ts'
import { type DependencyChange } from '../../core/dependency.ts'
import { type Detection } from '../../core/finding.ts'
import { packageDetection, registryNames, shown, type Verdict } from './package-detection.ts'

/** One finding for each advisory that is true of a version this change brings in. */
export function judgeAdvisories(
  dependency: DependencyChange,
  advisories: readonly KnownAdvisory[],
): readonly Detection[] {
  return advisories.map((advisory) =>
    packageDetection(
      dependency,
      advisory.malicious ? malicious(dependency, advisory) : vulnerable(dependency, advisory),
    ),
  )
}

function malicious({ name, ecosystem }: DependencyChange, advisory: KnownAdvisory): Verdict {
  const version = advisory.version === null ? '' : ` ${shown(advisory.version)}`
  return {
    ruleId: 'dependency/malicious-package',
    severity: 'critical',
    confidence: 'high',
    title: 'Malicious package',
    what: `${shown(name)}${version} of ${registryNames[ecosystem]} is malware: ${shown(advisory.id)}.`,
    why: 'It runs its code on every machine that installs it.',
    remedy:
      'Take it out. Where it was installed before, take every credential of that machine for stolen and replace it.',
    cwe: advisory.cwe,
    about: advisory.id,
  }
}

function vulnerable({ name, ecosystem }: DependencyChange, advisory: KnownAdvisory): Verdict {
  const { id, aliases, version, score, fixedIn, isCertain } = advisory
  const names = [id, ...aliases.filter((alias) => alias.startsWith('CVE-'))].slice(0, 3)
  const rating = score === null ? '' : ` (CVSS ${score.toFixed(1)})`
  const subject = version === null ? shown(name) : `${shown(name)} ${shown(version)}`
  return {
    ruleId: 'dependency/known-vulnerability',
    severity: advisory.severity,
    confidence: isCertain ? 'high' : 'medium',
    title: 'Dependency with a known vulnerability',
    what: `${subject} of ${registryNames[ecosystem]} has a known vulnerability: ${names.map((one) => shown(one)).join(', ')}${rating}.`,
    why: 'It is public, so it is looked for, and this change brings it in.',
    remedy:
      fixedIn === null
        ? 'There is no version without it yet: take another package, or make sure that its flaw cannot be reached.'
        : `Take ${shown(fixedIn)} or later.`,
    cwe: advisory.cwe,
    about: id,
  }
}
