import { basename } from 'node:path/posix'
import {
  type Manifest,
  type ManifestEntry,
  parsed,
  type RegistrySetting,
  toEntry,
  withoutCredentials,
} from '../manifest.ts'
import { readJson } from '../read/json.ts'

const sections: ReadonlyMap<string, ManifestEntry['scope']> = new Map([
  ['require', 'runtime'],
  ['require-dev', 'development'],
])

/** `php`, `ext-json`, `lib-curl` stand for the platform: only names with a vendor are packages. Source: https://getcomposer.org/doc/04-schema.md */
export const composerJson: Manifest = {
  name: 'composer.json',
  ecosystem: 'packagist',
  kind: 'manifest',
  isManifest: (path) => basename(path) === 'composer.json',
  parse: (text) => {
    const entries: ManifestEntry[] = []
    const registries: RegistrySetting[] = []
    const brokenAtLine = readJson(text, {
      onValue: (path, value, line) => {
        const version = typeof value === 'string' ? value : null
        const entry = toRequirement(path, version, line)
        if (entry !== null) entries.push(entry)
        const isAddress = path[0] === 'repositories' && path.at(-1) === 'url'
        if (!isAddress || version === null || !/^https?:/u.test(version)) return
        registries.push({ effect: 'adds', scope: '', url: withoutCredentials(version), line })
      },
    })
    return parsed(entries, { registries, brokenAtLine })
  },
}

function toRequirement(
  path: readonly string[],
  version: string | null,
  line: number,
): ManifestEntry | null {
  const [top = '', name = ''] = path
  const scope = sections.get(top)
  if (scope === undefined || path.length !== 2 || !name.includes('/')) return null
  const resolved = exactVersion(version ?? '')
  return toEntry({ ecosystem: 'packagist', name, version, resolved, line, scope })
}

function exactVersion(version: string): string | null {
  return (
    /^=?\s{0,4}v?(?<exact>\d+(?:\.\d+){2,3}[\w.-]{0,40})$/u.exec(version)?.groups?.['exact'] ?? null
  )
}

/** Source: https://getcomposer.org/doc/01-basic-usage.md#commit-your-composer-lock-file-to-version-control */
export const composerLock: Manifest = {
  name: 'composer.lock',
  ecosystem: 'packagist',
  kind: 'lock',
  isManifest: (path) => basename(path) === 'composer.lock',
  parse: (text) => {
    const entries: ManifestEntry[] = []
    const brokenAtLine = readJson(text, {
      onValue: (path, value, line) => {
        const [top = '', , key = ''] = path
        if ((top !== 'packages' && top !== 'packages-dev') || typeof value !== 'string') return
        const scope = top === 'packages' ? 'runtime' : 'development'
        if (path.length === 3 && key === 'name') {
          entries.push(toEntry({ ecosystem: 'packagist', name: value, version: null, line, scope }))
        }
        const current = entries.at(-1)
        if (current !== undefined) entries[entries.length - 1] = withField(current, path, value)
      },
    })
    return parsed(entries, { brokenAtLine })
  },
}

function withField(entry: ManifestEntry, path: readonly string[], value: string): ManifestEntry {
  const place = path.slice(2).join('.')
  if (place === 'version')
    return { ...entry, version: value, resolved: value.replace(/^v(?=\d)/u, '') }
  if (value === '') return entry
  if (place === 'dist.shasum') return { ...entry, integrity: `sha1=${value}` }
  if (place === 'dist.type' && value === 'path') return { ...entry, source: 'path' }
  return place === 'dist.url' ? { ...entry, from: withoutCredentials(value) } : entry
}
