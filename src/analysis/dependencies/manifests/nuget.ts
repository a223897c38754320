import { basename } from 'node:path/posix'
import { type Manifest, type ManifestEntry, parsed, toEntry } from '../manifest.ts'
import { readJson } from '../read/json.ts'
import { allOf, childrenOf, readXml, textIn, type XmlElement } from '../read/xml.ts'

const references = new Set([
  'PackageReference',
  'PackageVersion',
  'GlobalPackageReference',
  'DotNetCliToolReference',
])

/** Project files of .NET, central versions included. Source: https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files */
export const msbuild: Manifest = {
  name: '*.csproj, Directory.Packages.props',
  ecosystem: 'nuget',
  kind: 'manifest',
  isManifest: (path) =>
    /\.(?:cs|fs|vb)proj$/u.test(path) ||
    /^Directory\.(?:Packages|Build)\.(?:props|targets)$/u.test(basename(path)),
  parse: (text) => {
    const { root, brokenAtLine } = readXml(text)
    if (root === null) return parsed([], { brokenAtLine })
    const elements = [...allOf(root)]
    const properties = new Map(
      elements
        .filter(({ name }) => name === 'PropertyGroup')
        .flatMap(({ children }) =>
          children.map((child) => [child.name, child.text.trim()] as const),
        ),
    )
    const entries = elements
      .filter(({ name }) => references.has(name))
      .flatMap((element) => toReference(element, properties))
    return parsed(entries, { brokenAtLine })
  },
}

function toReference(
  element: XmlElement,
  properties: ReadonlyMap<string, string>,
): readonly ManifestEntry[] {
  const name = fieldOf(element, ['Include', 'Update']) ?? ''
  if (name === '' || name.includes('$(')) return []
  const written = fieldOf(element, ['Version', 'VersionOverride'])
  const version = written === null ? null : withProperties(written, properties)
  return [
    toEntry({
      ecosystem: 'nuget',
      name,
      version,
      resolved: version === null ? null : lowest(version),
      line: element.line,
      scope: fieldOf(element, ['PrivateAssets']) === 'all' ? 'development' : 'runtime',
      isOverride: element.name === 'PackageVersion',
    }),
  ]
}

/** MSBuild takes metadata as an attribute or as an element. */
function fieldOf(element: XmlElement, names: readonly string[]): string | null {
  const values = names.map((name) => element.attributes.get(name) ?? textIn(element, name))
  return values.find((value) => value !== null) ?? null
}

function withProperties(version: string, properties: ReadonlyMap<string, string>): string {
  const name = /^\$\((?<name>[\w.]{1,100})\)$/u.exec(version.trim())?.groups?.['name']
  return name === undefined ? version : (properties.get(name) ?? version)
}

/** NuGet takes the lowest version that fits: a bare version is what is installed. */
function lowest(version: string): string | null {
  const exact =
    /^\[(?<exact>[\w.+-]{1,100})\]$/u.exec(version.trim())?.groups?.['exact'] ?? version.trim()
  return /^\d[\w.+-]{0,100}$/u.test(exact) ? exact : null
}

/** Source: https://learn.microsoft.com/nuget/reference/packages-config */
export const packagesConfig: Manifest = {
  name: 'packages.config',
  ecosystem: 'nuget',
  kind: 'manifest',
  isManifest: (path) => basename(path).toLowerCase() === 'packages.config',
  parse: (text) => {
    const { root, brokenAtLine } = readXml(text)
    const entries = childrenOf(root, 'package').flatMap(({ attributes, line }) => {
      const name = attributes.get('id') ?? ''
      const version = attributes.get('version') ?? null
      const scope = attributes.get('developmentDependency') === 'true' ? 'development' : 'runtime'
      return name === ''
        ? []
        : [toEntry({ ecosystem: 'nuget', name, version, resolved: version, line, scope })]
    })
    return parsed(entries, { brokenAtLine })
  },
}

/** Source: https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#locking-dependencies */
export const nugetLock: Manifest = {
  name: 'packages.lock.json',
  ecosystem: 'nuget',
  kind: 'lock',
  isManifest: (path) => /^packages(?:\.[\w.-]{1,100})?\.lock\.json$/u.test(basename(path)),
  parse: (text) => {
    const entries: ManifestEntry[] = []
    const brokenAtLine = readJson(text, {
      onObject: ([top, , name, more], line) => {
        if (top !== 'dependencies' || name === undefined || more !== undefined) return
        entries.push(toEntry({ ecosystem: 'nuget', name, version: null, line }))
      },
      onValue: (path, value) => {
        const current = entries.at(-1)
        if (path[0] !== 'dependencies' || path.length !== 4 || current === undefined) return
        entries[entries.length - 1] = withField(current, path[3] ?? '', String(value))
      },
    })
    return parsed(distinct(entries.filter(({ source }) => source !== 'workspace')), {
      brokenAtLine,
    })
  },
}

function withField(entry: ManifestEntry, key: string, value: string): ManifestEntry {
  if (key === 'resolved') return { ...entry, version: value, resolved: value }
  if (key === 'contentHash') return { ...entry, integrity: `sha512=${value}` }
  return key === 'type' && value === 'Project' ? { ...entry, source: 'workspace' } : entry
}

/** Each target framework lists its packages again. */
function distinct(entries: readonly ManifestEntry[]): readonly ManifestEntry[] {
  const seen = new Map(
    entries.toReversed().map((entry) => [JSON.stringify([entry.name, entry.version]), entry]),
  )
  return [...seen.values()].toSorted((a, b) => a.line - b.line)
}
