import { basename } from 'node:path/posix'
import { type DependencySource } from '../../../core/dependency.ts'
import {
  type Manifest,
  type ManifestEntry,
  parsed,
  toEntry,
  withoutCredentials,
} from '../manifest.ts'
import { readToml } from '../read/toml.ts'

const tables: ReadonlyMap<string, ManifestEntry['scope']> = new Map([
  ['dependencies', 'runtime'],
  ['dev-dependencies', 'development'],
  ['build-dependencies', 'development'],
])

const sources: ReadonlyMap<string, DependencySource> = new Map([
  ['git', 'git'],
  ['path', 'path'],
  ['workspace', 'workspace'],
  ['registry', 'private-registry'],
  ['registry-index', 'private-registry'],
])

/** Source: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html */
export const cargoToml: Manifest = {
  name: 'Cargo.toml',
  ecosystem: 'cargo',
  kind: 'manifest',
  isManifest: (path) => basename(path) === 'Cargo.toml',
  parse: (text) => {
    const { values, brokenAtLine } = readToml(text)
    const entries = new Map<string, ManifestEntry>()
    for (const { path, value, line } of values) {
      const place = placeOf(path)
      if (place === null || value === null) continue
      const { name, scope, isOverride, rest } = place
      const id = JSON.stringify(path.slice(0, path.length - rest.length))
      const fresh = toEntry({ ecosystem: 'cargo', name, version: null, line, scope, isOverride })
      entries.set(id, withField(entries.get(id) ?? fresh, rest, value))
    }
    return parsed(
      [...entries.values()].toSorted((a, b) => a.line - b.line),
      { brokenAtLine },
    )
  },
}

interface Place extends Pick<ManifestEntry, 'name' | 'scope' | 'isOverride'> {
  /** Keys after the name. */
  readonly rest: readonly string[]
}

/** `dependencies.x`, `workspace.dependencies.x`, `target.cfg.dependencies.x`, `patch.crates-io.x`. */
function placeOf(path: readonly string[]): Place | null {
  const isPatch = path[0] === 'patch' || path[0] === 'replace'
  if (isPatch)
    return placeAt(path, path[0] === 'patch' ? 2 : 1, { scope: 'runtime', isOverride: true })
  const at = path[0] === 'workspace' ? 1 : path[0] === 'target' ? 2 : 0
  const scope = tables.get(path[at] ?? '')
  return scope === undefined ? null : placeAt(path, at + 1, { scope, isOverride: false })
}

function placeAt(
  path: readonly string[],
  at: number,
  more: Pick<ManifestEntry, 'scope' | 'isOverride'>,
): Place | null {
  const name = path[at]
  return name === undefined ? null : { ...more, name, rest: path.slice(at + 1) }
}

function withField(entry: ManifestEntry, rest: readonly string[], value: string): ManifestEntry {
  const key = rest[0] ?? 'version'
  if (key === 'package') return { ...entry, name: value }
  if (key === 'version') {
    const exact = /^=\s{0,4}(?<exact>\d+\.\d+\.\d+[\w.+-]{0,60})$/u.exec(value)?.groups?.['exact']
    return { ...entry, version: value, resolved: exact ?? null }
  }
  const source = sources.get(key)
  if (source === undefined) return entry
  return { ...entry, source, from: source === 'git' ? withoutCredentials(value) : entry.from }
}
