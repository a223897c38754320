import { type DependencySource } from '../../core/dependency.ts'
import { type ManifestEntry, toEntry, withoutCredentials } from './manifest.ts'
import { groupsOf, orNull } from './read/groups.ts'

/** PEP 508: a name, extras, then a version specifier or `@ URL`. */
const requirement =
  /^(?<name>[A-Za-z0-9](?:[\w.-]{0,200}[A-Za-z0-9])?)\s{0,8}(?:\[[^\]]{0,400}\])?\s{0,8}(?<version>(?:[<>=!~]=?|===|\(|@)[^;#]{0,400})?(?=$|[;#\\]|--)/u

interface Where {
  readonly line: number
  readonly scope?: ManifestEntry['scope']
}

/** Null for what is no requirement by name. */
export function readRequirement(text: string, where: Where): ManifestEntry | null {
  const found = groupsOf(requirement, text)
  if (found === null) return null
  const version = cleanVersion(found('version'))
  const url = groupsOf(/^@\s{0,8}(?<url>\S{1,400})/u, version)?.('url') ?? null
  return toEntry({
    ecosystem: 'pypi',
    name: found('name'),
    version: orNull(url === null ? version : `@ ${withoutCredentials(url)}`),
    resolved: pinned(version),
    ...(url === null ? {} : { source: pypiSourceOf(url), from: withoutCredentials(url) }),
    ...where,
  })
}

function cleanVersion(version: string): string {
  return version
    .replace(/\s--.*$/u, '')
    .replace(/\\$/u, '')
    .trim()
}

/** `==1.2.3` alone; `==1.2.*` and lists of conditions pin nothing. */
export function pinned(version: string): string | null {
  return /^\(?={2,3}\s{0,4}(?<exact>[\w.+!-]{1,100})\)?$/u.exec(version)?.groups?.['exact'] ?? null
}

/** What a URL or path of pip, Poetry or Pipenv stands for. */
export function pypiSourceOf(url: string): DependencySource {
  if (/^(?:git|hg|svn|bzr)\+|^git@|\.git(?:@|#|$)/u.test(url)) return 'git'
  return /^https?:/u.test(url) ? 'url' : 'path'
}
