import { type DependencySource } from '../../../core/dependency.ts'
import { type ManifestEntry, toEntry, withoutCredentials } from '../manifest.ts'
import { pinned, pypiSourceOf } from '../pep508.ts'
import { type TomlValue } from '../read/toml.ts'

interface Section {
  /** Index of the package's name in the path. */
  readonly at: number
  readonly scope: ManifestEntry['scope']
}

const sourceKeys: ReadonlyMap<string, DependencySource> = new Map([
  ['git', 'git'],
  ['url', 'url'],
  ['path', 'path'],
  ['file', 'path'],
  ['source', 'private-registry'],
  ['index', 'private-registry'],
])

/** `name = "^1"` and `name = { version = "^1", git = "…" }`, as Poetry and Pipenv write them. */
export function readPythonTable(
  values: readonly TomlValue[],
  sectionOf: (path: readonly string[]) => Section | null,
): readonly ManifestEntry[] {
  const entries = new Map<string, ManifestEntry>()
  for (const { path, value, line } of values) {
    const section = sectionOf(path)
    const name = section === null ? undefined : path[section.at]
    if (section === null || name === undefined || name === 'python') continue
    const id = JSON.stringify(path.slice(0, section.at + 1))
    const fresh = toEntry({ ecosystem: 'pypi', name, version: null, line, scope: section.scope })
    entries.set(id, withValue(entries.get(id) ?? fresh, path.slice(section.at + 1), value))
  }
  return [...entries.values()]
}

function withValue(
  entry: ManifestEntry,
  rest: readonly string[],
  value: string | null,
): ManifestEntry {
  const key = rest.findLast((part) => part !== '[]') ?? 'version'
  if (value === null) return entry
  if (key === 'version') return { ...entry, version: value, resolved: exact(value) }
  const source = sourceKeys.get(key)
  if (source === undefined) return entry
  const isRemote = source === 'git' || source === 'url'
  return {
    ...entry,
    source: source === 'path' && pypiSourceOf(value) === 'url' ? 'url' : source,
    from: isRemote ? withoutCredentials(value) : entry.from,
  }
}

/** Poetry reads a bare version as `==`. */
function exact(version: string): string | null {
  return pinned(version) ?? (/^\d[\w.+!-]{0,100}$/u.test(version) ? version : null)
}
