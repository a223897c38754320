import { type DependencySource, type Ecosystem } from '../../../core/dependency.ts'
import { type ManifestEntry, toEntry, withoutCredentials } from '../manifest.ts'
import { linesOf, unquoted } from '../read/lines.ts'

interface Growing {
  line: number
  name: string | null
  version: string | null
  source: DependencySource
  from: string | null
  isDevelopment: boolean
  readonly hashes: string[]
}

/** How a tool writes where a package comes from, and what it means when it writes nothing. */
interface Dialect {
  readonly ecosystem: Ecosystem
  readonly withoutSource: DependencySource
}

/** `[[package]]` tables as Cargo, Poetry, PDM and uv write them, one value a line: read by line, for speed and for its lines. */
export function readPackageTables(text: string, dialect: Dialect): readonly ManifestEntry[] {
  const entries: ManifestEntry[] = []
  let current: Growing | null = null
  let table = ''
  for (const { text: line, line: number } of linesOf(text, ['#'])) {
    if (line.startsWith('[') && line.endsWith(']') && !line.includes('=')) {
      table = line
      if (line === '[[package]]') {
        addTo(entries, current, dialect)
        current = begin(number, dialect)
      } else if (!line.startsWith('[package.')) {
        addTo(entries, current, dialect)
        current = null
      }
    } else if (current !== null) readPair(current, table, { line, number })
  }
  addTo(entries, current, dialect)
  return entries
}

function begin(line: number, { withoutSource }: Dialect): Growing {
  return {
    line,
    name: null,
    version: null,
    source: withoutSource,
    from: null,
    isDevelopment: false,
    hashes: [],
  }
}

function addTo(entries: ManifestEntry[], growing: Growing | null, { ecosystem }: Dialect): void {
  if (growing === null || growing.name === null) return
  const { name, version, source, from, line, hashes } = growing
  if (source === 'workspace') return
  entries.push(
    toEntry({
      ecosystem,
      name,
      version,
      resolved: version,
      source,
      from,
      line,
      scope: growing.isDevelopment ? 'development' : 'runtime',
      integrity: hashes.length === 0 ? null : hashes.join(' '),
    }),
  )
}

const longestPair = 9000
const fileHash =
  /(?:file|url) = "(?:[^"]{0,500}\/)?(?<file>[^"/]{1,300})", .{0,200}?hash = "(?<hash>[\w:]{1,200})"/gu

function readPair(growing: Growing, table: string, { line, number }: Read): void {
  const hashed = line.includes('hash = ') ? line.matchAll(fileHash) : []
  for (const { groups } of hashed) {
    growing.hashes.push([groups?.['file'], groups?.['hash']].join('='))
  }
  const equals = line.indexOf('=')
  if (equals === -1 || equals === line.length - 1 || line.length > longestPair) return
  const key = line.slice(0, equals).trimEnd()
  const value = line.slice(equals + 1).trimStart()
  if (table === '[package.source]') readSourceTable(growing, key, unquoted(value))
  else if (table === '[[package]]') readField(growing, { key, value, number })
}

interface Read {
  readonly line: string
  readonly number: number
}

function readField(
  growing: Growing,
  { key, value, number }: { readonly key: string; readonly value: string; readonly number: number },
): void {
  if (key === 'name') {
    growing.name = unquoted(value)
    growing.line = number
  } else if (key === 'version') growing.version = unquoted(value)
  else if (key === 'source') readSource(growing, value)
  else if (key === 'checksum') growing.hashes.push(`sha256=${unquoted(value)}`)
  else if (key === 'category') growing.isDevelopment = unquoted(value) !== 'main'
  else if (key === 'groups') growing.isDevelopment = !/"(?:main|default)"/u.test(value)
}

/** Cargo: `"registry+https://…"`, `"git+https://…"`; uv: `{ registry = "…" }`, `{ git = "…" }`, `{ editable = "." }`. */
function readSource(growing: Growing, value: string): void {
  const address =
    /"(?:(?:registry|sparse|git)\+)?(?<url>[^"]{1,500})"/u.exec(value)?.groups?.['url'] ?? null
  growing.from = address === null ? null : withoutCredentials(address)
  growing.source = sourceKind(value)
}

const inlineSources: ReadonlyMap<string, DependencySource> = new Map([
  ['editable', 'workspace'],
  ['virtual', 'workspace'],
  ['path', 'path'],
  ['directory', 'path'],
  ['url', 'url'],
  ['git', 'git'],
])

function sourceKind(value: string): DependencySource {
  const key = value.startsWith('{') ? /^\{\s?(?<key>[a-z]+)/u.exec(value)?.groups?.['key'] : null
  const kind = value.startsWith('"git+') ? 'git' : inlineSources.get(key ?? '')
  return kind ?? (defaultIndex.test(value) ? 'registry' : 'private-registry')
}

const defaultIndex =
  /github\.com\/rust-lang\/crates\.io-index|index\.crates\.io|\/\/pypi\.org\/simple/u

const poetrySources: ReadonlyMap<string, DependencySource> = new Map([
  ['git', 'git'],
  ['url', 'url'],
  ['file', 'path'],
  ['directory', 'path'],
  ['legacy', 'private-registry'],
])

function readSourceTable(growing: Growing, key: string, value: string): void {
  if (key === 'type') growing.source = poetrySources.get(value) ?? growing.source
  else if (key === 'url') growing.from = withoutCredentials(value)
}
