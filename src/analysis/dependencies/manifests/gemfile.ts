import { basename } from 'node:path/posix'
import {
  type Manifest,
  type ManifestEntry,
  parsed,
  type RegistrySetting,
  toEntry,
  withoutCredentials,
} from '../manifest.ts'
import { linesOf } from '../read/lines.ts'

const gem =
  /^(?:gem|s\.add_(?:runtime_|development_)?dependency|spec\.add_(?:runtime_|development_)?dependency)[\s(]{1,4}["'](?<name>[\w.-]{1,200})["'](?<rest>.{0,1000})$/u
const versions =
  /^(?:\s{0,8},\s{0,8}\[?\s{0,4}["'](?<version>[\s<>=~!]{0,6}\d[\w.\s-]{0,60})["'])(?:\s{0,8},\s{0,8}["'](?<second>[\s<>=~!]{1,6}\d[\w.\s-]{0,60})["'])?/u
const option =
  /\b(?<key>git|github|gitlab|bitbucket|gist|path|source)(?::|\s{0,4}=>)\s{0,4}["'](?<value>[^"']{1,400})["']/u

/** Bundler, and the gemspec it may take in. Source: https://bundler.io/man/gemfile.5.html */
export const gemfile: Manifest = {
  name: 'Gemfile',
  ecosystem: 'rubygems',
  kind: 'manifest',
  isManifest: (path) => /^(?:Gemfile|gems\.rb)$|\.(?:gemspec|gemfile)$/u.test(basename(path)),
  parse: (text) => {
    const entries: ManifestEntry[] = []
    const registries: RegistrySetting[] = []
    const blocks: ManifestEntry['scope'][] = []
    for (const { text: raw, line } of linesOf(text, ['#'])) {
      const entry = readGem(raw, line)
      if (entry !== null) entries.push({ ...entry, scope: blocks.at(-1) ?? entry.scope })
      else if (/\bdo(?:\s{1,4}\|\w{1,40}\|)?$/u.test(raw)) blocks.push(scopeOf(raw, blocks.at(-1)))
      else if (raw === 'end') blocks.pop()
      const url = /^source[\s(]{1,4}["'](?<url>https?:[^"']{1,400})["']/u.exec(raw)?.groups?.['url']
      if (url !== undefined)
        registries.push(
          setting(url, { line, isBlock: raw.endsWith('do'), isFirst: registries.length === 0 }),
        )
    }
    return parsed(entries, { registries })
  },
}

function setting(
  url: string,
  {
    line,
    isBlock,
    isFirst,
  }: { readonly line: number; readonly isBlock: boolean; readonly isFirst: boolean },
): RegistrySetting {
  const effect = isBlock ? 'scope' : isFirst ? 'replaces' : 'adds'
  return { effect, scope: '', url: withoutCredentials(url), line }
}

function scopeOf(
  opening: string,
  outer: ManifestEntry['scope'] | undefined,
): ManifestEntry['scope'] {
  if (!opening.startsWith('group')) return outer ?? 'runtime'
  return /:(?:default|production)\b/u.test(opening) ? 'runtime' : 'development'
}

function readGem(raw: string, line: number): ManifestEntry | null {
  const groups = gem.exec(raw)?.groups
  if (groups?.['name'] === undefined) return null
  const rest = groups['rest'] ?? ''
  const found = versions.exec(rest)?.groups
  const version = [found?.['version'], found?.['second']]
    .filter((part) => part !== undefined)
    .join(', ')
  const where = option.exec(rest)?.groups
  const isDevelopment =
    /^s\w*\.add_development|\bgroups?(?::|\s{0,4}=>)\s{0,4}\[?:(?:test|development)/u.test(raw)
  return toEntry({
    ecosystem: 'rubygems',
    name: groups['name'],
    version: version === '' ? null : version,
    resolved: /^(?:=\s{0,4})?(?<exact>\d[\w.-]{0,60})$/u.exec(version)?.groups?.['exact'] ?? null,
    scope: isDevelopment ? 'development' : 'runtime',
    ...sourceOf(where?.['key'], where?.['value']),
    line,
  })
}

function sourceOf(key: string | undefined, value = ''): Pick<ManifestEntry, 'source' | 'from'> {
  if (key === undefined) return { source: 'registry', from: null }
  if (key === 'path') return { source: 'path', from: null }
  const source = key === 'source' ? 'private-registry' : 'git'
  return { source, from: withoutCredentials(value) }
}
