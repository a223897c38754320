import { valid } from 'semver'
import { type DependencySource } from '../../core/dependency.ts'
import { withoutCredentials } from './manifest.ts'
import { groupsOf, orNull } from './read/groups.ts'

export interface NpmSpec {
  readonly name: string
  readonly version: string | null
  readonly resolved: string | null
  readonly source: DependencySource
  readonly from: string | null
}

const git = /^(?:git(?:\+[a-z]{2,5})?:|git@|github:|gitlab:|bitbucket:|gist:)|\.git(?:#|$)/u
const shorthand = /^[\w.-]{1,100}\/[\w.-]{1,100}(?:#.{0,200})?$/u

/** What the right-hand side of a package.json entry asks for: range, tag, alias, folder, repository, archive. */
export function readNpmSpec(name: string, version: string | null): NpmSpec {
  const spec = version?.trim() ?? ''
  const alias = groupsOf(/^npm:(?<name>@?[^@]{1,214})(?:@(?<version>.{1,256}))?$/u, spec)
  if (alias !== null) return readNpmSpec(alias('name'), orNull(alias('version')))
  const source = npmSource(spec)
  const from = source === 'git' || source === 'url' ? withoutCredentials(spec) : null
  const resolved = source === 'registry' ? valid(spec.replace(/^=/u, '')) : null
  const shown = from === null ? version : withoutPassword(spec)
  return { name, version: shown, resolved, source, from }
}

function npmSource(spec: string): DependencySource {
  if (/^(?:workspace|catalog):/u.test(spec)) return spec.startsWith('w') ? 'workspace' : 'registry'
  if (/^(?:file:|link:|portal:|\.{0,2}\/|~\/)/u.test(spec)) return 'path'
  if (/^(?:patch|exec):/u.test(spec)) return 'path'
  if (git.test(spec)) return 'git'
  if (/^https?:/u.test(spec)) return 'url'
  return shorthand.test(spec) ? 'git' : 'registry'
}

/** As written, less user, password and query of an address. */
function withoutPassword(spec: string): string {
  return spec.replace(/\/\/[^/@\s]{0,300}@/u, '//').replace(/\?[^#]{0,2000}/u, '')
}
