import { type DependencyChange } from '../../core/dependency.ts'
import { type Detection } from '../../core/finding.ts'
import { type PackageFacts } from '../../core/package-facts.ts'
import { packageDetection, registryNames, shown } from './package-detection.ts'

/** What the registry itself warns about. */
export function judgeFacts(
  dependency: DependencyChange,
  facts: PackageFacts | null,
): readonly Detection[] {
  if (facts === null || facts.existence !== 'exists') return []
  const name = shown(dependency.name)
  const registry = registryNames[dependency.ecosystem]
  if (facts.quarantined === true) {
    return [
      packageDetection(dependency, {
        ruleId: 'dependency/malicious-package',
        severity: 'critical',
        confidence: 'high',
        title: 'Package in quarantine',
        what: `${registry} keeps ${name} from being installed (asked on ${facts.asOf.slice(0, 10)}).`,
        why: 'It does so when it suspects that a package is malware.',
        remedy:
          'Do without it, and look for it on every machine that may have installed it before.',
      }),
    ]
  }
  if (facts.deprecated !== true || dependency.change !== 'added') return []
  if (dependency.relation === 'locked') return []
  return [
    packageDetection(dependency, {
      ruleId: 'dependency/deprecated-package',
      severity: 'medium',
      confidence: 'medium',
      title: 'Deprecated package',
      what: `The owner of ${name} says on ${registry} that it should not be used any more.`,
      why: 'Holes found in it from now on stay open.',
      remedy: 'Take the package its page names instead.',
    }),
  ]
}
