import { type RegistrySetting } from '../manifest.ts'
import { type ManifestChange } from '../read-manifest-changes.ts'
import { type Observed } from './detection.ts'

/** Registries the ecosystems use by default, and public ones that everybody adds. */
const wellKnown = new Set([
  'pypi.org',
  'files.pythonhosted.org',
  'download.pytorch.org',
  'rubygems.org',
  'index.rubygems.org',
  'repo.maven.apache.org',
  'repo1.maven.org',
  'plugins.gradle.org',
  'maven.google.com',
  'dl.google.com',
  'api.nuget.org',
  'repo.packagist.org',
  'packagist.org',
])

/** New or changed settings of where packages come from. */
export function checkRegistries({
  file,
  head,
  base,
  isAdded,
}: ManifestChange): readonly Observed[] {
  const before = new Set(base?.registries.map((setting) => keyOf(setting)))
  const fresh = head.registries.filter(
    (setting) => !before.has(keyOf(setting)) && isAdded(setting.line),
  )
  const now = new Set(head.registries.map(({ scope }) => scope))
  const dropped = base?.registries.filter(
    ({ effect, scope }) => effect === 'scope' && scope !== '' && !now.has(scope),
  )
  return [
    ...fresh.flatMap((setting) => judge(setting, file.path)),
    ...(dropped ?? []).map(({ scope }): Observed => {
      const line = firstAdded(
        head.registries.map((one) => one.line),
        isAdded,
      )
      return { rule: 'scope-registry-removed', path: file.path, line, name: scope, detail: scope }
    }),
  ]
}

function keyOf({ effect, scope, url }: RegistrySetting): string {
  return `${effect} ${scope} ${url.replace(/\/$/u, '')}`
}

function firstAdded(lines: readonly number[], isAdded: (line: number) => boolean): number {
  return lines.find((line) => isAdded(line)) ?? 1
}

function judge({ effect, url, line }: RegistrySetting, path: string): readonly Observed[] {
  const host = hostOf(url)
  const observed = { path, line, name: host ?? url, detail: host ?? 'another place' }
  if (host === null || isLocal(host)) return []
  if (/^http:/iu.test(url)) return [{ ...observed, rule: 'registry-insecure' }]
  if (wellKnown.has(host) || effect === 'scope') return []
  return [
    {
      ...observed,
      rule: effect === 'adds' && addsForAllNames(path) ? 'extra-index' : 'registry-changed',
    },
  ]
}

/** pip and uv ask every index for every name; Maven and Composer go by order. */
function addsForAllNames(path: string): boolean {
  return /(?:\.txt|\.in|\.toml|pip\.(?:conf|ini)|Pipfile)$/u.test(path)
}

/** Null for what is no address. */
export function hostOf(url: string): string | null {
  return (
    /^(?:[a-z]+\+)?https?:\/\/(?<host>[^/:?#\s]{1,200})/iu
      .exec(url)
      ?.groups?.['host']?.toLowerCase() ?? null
  )
}

export function isLocal(host: string): boolean {
  return host === 'localhost' || /^127\.|^\[?::1|\.localhost$/u.test(host)
}
