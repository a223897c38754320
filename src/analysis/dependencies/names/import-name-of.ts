import { type Ecosystem } from '../../../core/dependency.ts'
import { distributionOf } from '../import-names.ts'
import { comparableName } from './comparable-name.ts'
import { type Resemblance } from './resemblance.ts'

/** PyPI: a name that code imports, taken for the name of the distribution that brings it. */
export function importNameOf(ecosystem: Ecosystem, name: string): Resemblance | null {
  if (ecosystem !== 'pypi') return null
  const module = name.replaceAll('-', '_')
  const target = distributionOf(module) ?? distributionOf(module.toLowerCase())
  if (target === null) return null
  const isItself = comparableName('pypi', target) === comparableName('pypi', name)
  return isItself ? null : { kind: 'import-name', target, targetEcosystem: 'pypi', isStrong: true }
}
