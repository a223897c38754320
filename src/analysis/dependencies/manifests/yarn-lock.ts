import { basename } from 'node:path/posix'
import {
  type Manifest,
  type ManifestEntry,
  parsed,
  toEntry,
  withoutCredentials,
} from '../manifest.ts'
import { groupsOf } from '../read/groups.ts'
import { linesOf, unquoted } from '../read/lines.ts'
import { npmSourceOf } from './package-lock.ts'

/** Yarn 1 and later. Source: https://yarnpkg.com/configuration/yarnrc, https://classic.yarnpkg.com/lang/en/docs/yarn-lock */
export const yarnLock: Manifest = {
  name: 'yarn.lock',
  ecosystem: 'npm',
  kind: 'lock',
  isManifest: (path) => basename(path) === 'yarn.lock',
  parse: (text) => {
    const entries: ManifestEntry[] = []
    let current: ManifestEntry | null = null
    for (const { text: line, indent, line: number } of linesOf(text, ['#'])) {
      if (indent === 0) {
        if (current !== null) entries.push(current)
        current = toPackage(line, number)
      } else if (indent === 2) current = withField(current, line)
    }
    if (current !== null) entries.push(current)
    return parsed(entries)
  },
}

const descriptor = /^"?(?<name>(?:@[^/@"]{1,214}\/)?[^/@",]{1,214})@(?<range>[^",]{1,400})/u

/** `"@a/b@^1", "@a/b@^2":` */
function toPackage(line: string, number: number): ManifestEntry | null {
  const groups = descriptor.exec(line)?.groups
  if (groups?.['name'] === undefined || !line.endsWith(':')) return null
  const range = groups['range'] ?? ''
  if (/^(?:workspace|link|portal):/u.test(range)) return null
  const alias = /^npm:(?<real>@?[^@:]{1,214})@/u.exec(range)?.groups?.['real']
  const name = alias ?? groups['name']
  const source = npmSourceOf(range.replace(/:$/u, ''))
  return toEntry({ ecosystem: 'npm', name, version: null, line: number, source })
}

const field = /^(?<key>[a-zA-Z]{1,20}):? (?<value>.{1,2000})$/u

function withField(entry: ManifestEntry | null, line: string): ManifestEntry | null {
  const groups = field.exec(line)?.groups
  if (entry === null || groups === undefined) return entry
  const value = unquoted(groups['value'] ?? '')
  if (groups['key'] === 'version') return { ...entry, version: value, resolved: value }
  if (groups['key'] === 'resolution') return resolution(entry, value)
  if (groups['key'] === 'integrity') return { ...entry, integrity: value }
  if (groups['key'] === 'checksum') return { ...entry, integrity: `yarn-${value}` }
  if (groups['key'] !== 'resolved') return entry
  return { ...entry, from: withoutCredentials(value), source: npmSourceOf(value) }
}

/** `name@npm:1.0.0`, `name@workspace:.`, `name@https://…#commit=…` */
function resolution(entry: ManifestEntry, value: string): ManifestEntry | null {
  const found = groupsOf(descriptor, value)
  if (found === null) return entry
  const range = found('range')
  if (range.startsWith('workspace:')) return null
  if (range.startsWith('npm:')) {
    const archive = groupsOf(/::__archiveUrl=(?<url>[^&\s]{1,400})/u, range)?.('url')
    const from = archive === undefined ? entry.from : withoutCredentials(decoded(archive))
    return { ...entry, name: found('name'), from }
  }
  return { ...entry, from: withoutCredentials(range), source: npmSourceOf(range) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
