import { PackageURL } from 'packageurl-js'
import { type Ecosystem } from '../../core/dependency.ts'

const types = {
  npm: 'npm',
  pypi: 'pypi',
  go: 'golang',
  maven: 'maven',
  cargo: 'cargo',
  rubygems: 'gem',
  nuget: 'nuget',
  packagist: 'composer',
  'github-actions': 'githubactions',
  docker: 'docker',
} as const satisfies Readonly<Record<Ecosystem, string>>

interface Named {
  readonly ecosystem: Ecosystem
  readonly name: string
  readonly version: string | null
}

/** Package URL (ECMA-427) of a package; null for a name it cannot hold. */
export function purlOf({ ecosystem, name, version }: Named): string | null {
  const { host, path } = ecosystem === 'docker' ? splitHost(name) : { host: null, path: name }
  const at = ecosystem === 'maven' ? path.indexOf(':') : path.lastIndexOf('/')
  const namespace = at === -1 ? undefined : path.slice(0, at)
  const qualifiers = host === null ? undefined : { repository_url: host }
  try {
    const purl = new PackageURL(
      types[ecosystem],
      namespace,
      path.slice(at + 1),
      version ?? undefined,
      qualifiers,
      undefined,
    )
    return purl.toString()
  } catch {
    return null
  }
}

/** An image's registry is no part of its name. */
function splitHost(name: string): { readonly host: string | null; readonly path: string } {
  const at = name.indexOf('/')
  const first = name.slice(0, Math.max(0, at))
  return /[.:]/u.test(first)
    ? { host: first, path: name.slice(at + 1) }
    : { host: null, path: name }
}
