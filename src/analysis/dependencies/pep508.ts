import { type DependencySource } from '../../core/dependency.ts'
import { type ManifestEntry, toEntry, withoutCredentials } from './manifest.ts'

/** PEP 508: a name, extras, then a version specifier or `@ URL`. */
const requirement =
  /^(?<name>[A-Za-z0-9](?:[\w.-]{0,200}[A-Za-z0-9])?)\s{0,8}(?:\[[^\]]{0,400}\])?\s{0,8}(?<version>(?:[<>=!~]=?|===|\(|@)[^;#]{0,400})?(?=$|[;#\s\\])/u

interface Where {
  readonly line: number
  readonly scope?: ManifestEntry['scope']
}

/** Null for what is no requirement by name. */
export function readRequirement(text: string, where: Where): ManifestEntry | null {
  const groups = requirement.exec(text)?.groups
  if (groups?.['name'] === undefined) return null
  const version = cleanVersion(groups['version'] ?? '')
  const url = /^@\s{0,8}(?<url>\S{1,400})/u.exec(version)?.groups?.['url'] ?? null
  return toEntry({
    ecosystem: 'pypi',
    name: groups['name'],
    version: version === '' ? null : withoutCredentialsAfterAt(version, url),
    resolved: pinned(version),
    source: url === null ? 'registry' : pypiSourceOf(url),
    from: url === null ? null : withoutCredentials(url),
    ...where,
  })
}

function cleanVersion(version: string): string {
  return version
    .replace(/\s--.*$/u, '')
    .replace(/\\$/u, '')
    .trim()
}

function withoutCredentialsAfterAt(version: string, url: string | null): string {
  return url === null ? version : `@ ${withoutCredentials(url)}`
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
