import { type Ecosystem } from '../../core/dependency.ts'

/** The name in the spelling by which its registry compares names: for look-ups, never for showing. */
export function canonicalName(ecosystem: Ecosystem, name: string): string {
  if (ecosystem === 'pypi') return name.toLowerCase().replaceAll(/[-_.]+/gu, '-')
  if (ecosystem === 'cargo') return name.toLowerCase().replaceAll('_', '-')
  const ignoresCase = ecosystem === 'nuget' || ecosystem === 'packagist'
  return ignoresCase || ecosystem === 'github-actions' ? name.toLowerCase() : name
}
