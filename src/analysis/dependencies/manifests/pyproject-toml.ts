import { basename } from 'node:path/posix'
import { type DependencySource } from '../../../core/dependency.ts'
import {
  type Manifest,
  type ManifestEntry,
  parsed,
  type RegistrySetting,
  withoutCredentials,
} from '../manifest.ts'
import { canonicalName } from '../package-name.ts'
import { readRequirement } from '../pep508.ts'
import { readToml, type TomlValue } from '../read/toml.ts'
import { readPythonTable } from './python-table.ts'

/** PEP 621, PEP 735, Poetry, uv, PDM. Source: https://packaging.python.org/en/latest/specifications/pyproject-toml/ */
export const pyprojectToml: Manifest = {
  name: 'pyproject.toml',
  ecosystem: 'pypi',
  kind: 'manifest',
  isManifest: (path) => basename(path) === 'pyproject.toml',
  parse: (text) => {
    const { values, brokenAtLine } = readToml(text)
    const sources = uvSources(values)
    const listed = values.flatMap((value) => readListed(value) ?? [])
    const entries = [...listed.map((entry) => withSource(entry, sources)), ...poetry(values)]
    return parsed(
      entries.toSorted((a, b) => a.line - b.line),
      {
        registries: registriesOf(values),
        brokenAtLine,
      },
    )
  },
}

/** Lists of PEP 508 requirements, and how deep they stand. */
const lists: ReadonlyMap<string, ManifestEntry['scope']> = new Map([
  ['project.dependencies.[]', 'runtime'],
  ['project.optional-dependencies.*.[]', 'runtime'],
  ['dependency-groups.*.[]', 'development'],
  ['build-system.requires.[]', 'development'],
  ['tool.uv.dev-dependencies.[]', 'development'],
  ['tool.pdm.dev-dependencies.*.[]', 'development'],
])

const overrideLists = new Set([
  'tool.uv.override-dependencies.[]',
  'tool.uv.constraint-dependencies.[]',
])

function readListed({ path, value, line }: TomlValue): ManifestEntry | null {
  if (value === null) return null
  const place = path.join('.')
  const isOverride = overrideLists.has(place)
  const scope = lists.get(place) ?? lists.get([...path.slice(0, -2), '*', '[]'].join('.'))
  if (scope === undefined && !isOverride) return null
  const entry = readRequirement(value, { line, scope: scope ?? 'runtime' })
  return entry === null ? null : { ...entry, isOverride, isOptional: path[0] === 'build-system' }
}

interface Source extends Pick<ManifestEntry, 'source' | 'from'> {}

/** `[tool.uv.sources]`: where a package comes from that a list names. */
function uvSources(values: readonly TomlValue[]): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>()
  for (const { path, value } of values) {
    const [tool, uv, table, name = ''] = path
    const source = uvKinds.get(path.at(-1) ?? '')
    if ([tool, uv, table].join('.') !== 'tool.uv.sources' || source === undefined) continue
    const isRemote = source === 'git' || source === 'url'
    const from = isRemote && value !== null ? withoutCredentials(value) : null
    sources.set(canonicalName('pypi', name), { source, from })
  }
  return sources
}

const uvKinds: ReadonlyMap<string, DependencySource> = new Map([
  ['git', 'git'],
  ['url', 'url'],
  ['path', 'path'],
  ['workspace', 'workspace'],
  ['index', 'private-registry'],
])

function withSource(entry: ManifestEntry, sources: ReadonlyMap<string, Source>): ManifestEntry {
  return { ...entry, ...sources.get(canonicalName('pypi', entry.name)) }
}

function poetry(values: readonly TomlValue[]): readonly ManifestEntry[] {
  const own = values.filter(({ path }) => path[0] === 'tool' && path[1] === 'poetry')
  return readPythonTable(own, (path) => {
    const [, , table = '', name = ''] = path
    if (table === 'dependencies') return { at: 3, scope: 'runtime' }
    if (table === 'dev-dependencies') return { at: 3, scope: 'development' }
    const isGroup = table === 'group' && path[4] === 'dependencies'
    return isGroup ? { at: 5, scope: name === 'main' ? 'runtime' : 'development' } : null
  })
}

/** `[[tool.poetry.source]]`, `[[tool.uv.index]]`, `[[tool.pdm.source]]`, `tool.uv.index-url`. */
function registriesOf(values: readonly TomlValue[]): readonly RegistrySetting[] {
  return values.flatMap(({ path, value, line, group }) => {
    const place = path.join('.')
    if (value === null || !registryPlaces.has(place)) return []
    const siblings = values.filter((other) => other.group === group && group !== 0)
    const replaces =
      place === 'tool.uv.index-url' || siblings.some((one) => isDefault(one.path.at(-1), one.value))
    const isExplicit = siblings.some(
      (one) =>
        ['explicit', 'priority'].includes(one.path.at(-1) ?? '') &&
        /explicit|true/u.test(one.value ?? ''),
    )
    const effect = isExplicit ? 'scope' : replaces ? 'replaces' : 'adds'
    return [{ effect, scope: '', url: withoutCredentials(value), line }]
  })
}

const registryPlaces = new Set([
  'tool.poetry.source.[].url',
  'tool.uv.index.[].url',
  'tool.pdm.source.[].url',
  'tool.uv.index-url',
  'tool.uv.extra-index-url.[]',
])

function isDefault(key: string | undefined, value: string | null): boolean {
  if (key === 'default') return value === 'true'
  return key === 'priority' && (value === 'default' || value === 'primary')
}
