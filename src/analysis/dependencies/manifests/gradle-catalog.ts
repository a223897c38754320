import { type Manifest, type ManifestEntry, parsed, toEntry } from '../manifest.ts'
import { readToml, type TomlValue } from '../read/toml.ts'
import { mavenExact } from './pom-xml.ts'

/** Source: https://docs.gradle.org/current/userguide/version_catalogs.html */
export const gradleCatalog: Manifest = {
  name: 'libs.versions.toml',
  ecosystem: 'maven',
  kind: 'manifest',
  isManifest: (path) => path.endsWith('.versions.toml'),
  parse: (text) => {
    const { values, brokenAtLine } = readToml(text)
    const versions = versionsIn(values)
    const rows = new Map<string, Row>()
    for (const { path, value, line } of values) {
      const [table = '', alias = ''] = path
      if (table !== 'libraries' && table !== 'plugins') continue
      const row = rows.get(`${table}.${alias}`) ?? { table, line, fields: new Map() }
      row.fields.set(path.slice(2).join('.'), value ?? '')
      rows.set(`${table}.${alias}`, row)
    }
    const entries = [...rows.values()].flatMap((row) => toLibrary(row, versions) ?? [])
    return parsed(entries, { brokenAtLine })
  },
}

interface Row {
  readonly table: string
  readonly line: number
  readonly fields: Map<string, string>
}

/** `x = "1"` or `x = { strictly = "1" }`. */
function versionsIn(values: readonly TomlValue[]): ReadonlyMap<string, string> {
  return new Map(
    values
      .filter(({ path }) => path[0] === 'versions')
      .map(({ path, value }) => [path[1] ?? '', value ?? '']),
  )
}

function toLibrary(
  { table, line, fields }: Row,
  versions: ReadonlyMap<string, string>,
): ManifestEntry | null {
  const parts = (fields.get('') ?? '').split(':')
  const isPlugin = table === 'plugins'
  const name = isPlugin ? pluginName(fields, parts) : libraryName(fields, parts)
  if (!name.includes(':')) return null
  const version = versionOf(fields, versions) ?? parts[isPlugin ? 1 : 2] ?? null
  return toEntry({
    ecosystem: 'maven',
    name,
    version,
    resolved: version === null ? null : mavenExact(version),
    line,
    scope: isPlugin ? 'development' : 'runtime',
  })
}

const versionKeys = ['version', 'version.strictly', 'version.require', 'version.prefer'] as const

function versionOf(
  fields: ReadonlyMap<string, string>,
  versions: ReadonlyMap<string, string>,
): string | undefined {
  const reference = fields.get('version.ref')
  if (reference !== undefined) return versions.get(reference)
  const key = versionKeys.find((candidate) => fields.has(candidate))
  return key === undefined ? undefined : fields.get(key)
}

function pluginName(fields: ReadonlyMap<string, string>, parts: readonly string[]): string {
  const id = fields.get('id') ?? parts[0] ?? ''
  return id === '' ? '' : `${id}:${id}.gradle.plugin`
}

function libraryName(fields: ReadonlyMap<string, string>, parts: readonly string[]): string {
  const module = fields.get('module')
  if (module !== undefined) return module
  const [group, name] = [fields.get('group') ?? parts[0], fields.get('name') ?? parts[1]]
  return group === undefined || name === undefined ? '' : `${group}:${name}`
}
