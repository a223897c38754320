import { basename } from 'node:path/posix'
import { type DependencySource } from '../../../core/dependency.ts'
import {
  type Manifest,
  type ManifestEntry,
  parsed,
  toEntry,
  withoutCredentials,
} from '../manifest.ts'
import { readJson } from '../read/json.ts'

const names = new Set(['package-lock.json', 'npm-shrinkwrap.json', '.package-lock.json'])

/** What is read of a package. One shape for all: lock files hold tens of thousands. */
function noFields(): Record<string, unknown> {
  return {
    version: undefined,
    resolved: undefined,
    integrity: undefined,
    dev: undefined,
    link: undefined,
    name: undefined,
    hasInstallScript: undefined,
    inBundle: undefined,
    bundled: undefined,
  }
}

const known: ReadonlySet<string> = new Set(Object.keys(noFields()))

interface Growing {
  readonly key: string
  readonly line: number
  readonly fields: Record<string, unknown>
}

/** npm, lock file versions 1 to 3. Source: https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
export const packageLock: Manifest = {
  name: 'package-lock.json',
  ecosystem: 'npm',
  kind: 'lock',
  isManifest: (path) => names.has(basename(path)),
  parse: (text) => {
    const installed: ManifestEntry[] = []
    const nested: ManifestEntry[] = []
    const open: Growing[] = []
    const brokenAtLine = readJson(text, {
      wants: (path, name) => {
        if (path.length === 0) return name === 'packages' || installed.length === 0
        return !isPackage(path) || known.has(name) || name === 'dependencies'
      },
      onObject: (path, line) => {
        if (isPackage(path)) open.push({ key: path.at(-1) ?? '', line, fields: noFields() })
      },
      onValue: (path, value) => {
        const field = path.at(-1) ?? ''
        const fields = known.has(field) ? open.at(-1)?.fields : undefined
        if (fields !== undefined && isPackage(path, 1)) fields[field] = value
      },
      onObjectEnd: (path) => {
        if (!isPackage(path)) return
        const entry = toLocked(open.pop(), path[0] === 'packages')
        if (entry !== null) (path[0] === 'packages' ? installed : nested).push(entry)
      },
    })
    const entries = installed.length > 0 ? installed : nested
    return parsed(
      entries.toSorted((a, b) => a.line - b.line),
      { brokenAtLine },
    )
  },
}

/** `packages/<folder>`, or `dependencies/<name>` any number of times; `below` levels above the path's end. */
function isPackage(path: readonly string[], below = 0): boolean {
  const depth = path.length - below
  if (path[0] === 'packages') return depth === 2
  if (path[0] !== 'dependencies' || depth < 2 || depth % 2 !== 0) return false
  for (let at = 2; at < depth; at += 2) if (path[at] !== 'dependencies') return false
  return true
}

const folder = 'node_modules/'

function toLocked(growing: Growing | undefined, isFolder: boolean): ManifestEntry | null {
  if (growing === undefined) return null
  const { key, line, fields } = growing
  const at = key.lastIndexOf(folder)
  if ((isFolder && at === -1) || fields['link'] === true) return null
  const own = isFolder ? key.slice(at + folder.length) : key
  const [name, version] = realName(textOf(fields, 'name') ?? own, textOf(fields, 'version'))
  return toEntry({
    ecosystem: 'npm',
    name,
    version,
    resolved: version,
    line,
    scope: fields['dev'] === true ? 'development' : 'runtime',
    ...addressOf(fields, version),
    integrity: textOf(fields, 'integrity'),
    hasInstallScript: fields['hasInstallScript'] === true,
  })
}

/** What is bundled comes with the package around it. */
function addressOf(
  fields: Readonly<Record<string, unknown>>,
  version: string | null,
): Pick<ManifestEntry, 'source' | 'from'> {
  const resolved = textOf(fields, 'resolved')
  const isBundled = fields['inBundle'] === true || fields['bundled'] === true
  const from = isBundled || resolved === null ? null : withoutCredentials(resolved)
  return { source: npmSourceOf(resolved ?? version ?? ''), from }
}

/** Version 1 writes an alias into the version: `npm:real@1.0.0`. */
function realName(name: string, version: string | null): readonly [string, string | null] {
  if (version?.startsWith('npm:') !== true) return [name, version]
  const alias = /^npm:(?<name>@?[^@]{1,214})@(?<version>.{1,256})$/u.exec(version)?.groups
  return alias === undefined ? [name, version] : [alias['name'] ?? name, alias['version'] ?? null]
}

function textOf(fields: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = fields[name]
  return typeof value === 'string' ? value : null
}

/** What an address of a lock file says of the package: registries serve archives below `/-/`. */
export function npmSourceOf(address: string): DependencySource {
  if (address.includes('//codeload.github.com/')) return 'git'
  if (/^(?:git\+|git:|git@|github:|ssh:)/u.test(address)) return 'git'
  if (/^(?:file|link|portal):/u.test(address)) return 'path'
  if (!/^https?:/u.test(address)) return 'registry'
  if (address.includes('/-/')) return 'registry'
  return address.startsWith('https://npm.pkg.github.com/') ? 'private-registry' : 'url'
}
