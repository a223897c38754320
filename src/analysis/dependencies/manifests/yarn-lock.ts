import { basename } from 'node:path/posix'
import {
  type Draft,
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
    let current: Draft | null = null
    for (const { text: line, indent, line: number } of linesOf(text, ['#'])) {
      if (indent === 0) {
        if (current !== null) entries.push(current)
        current = toPackage(line, number)
      } else if (indent === 2 && current !== null) readField(current, line)
    }
    if (current !== null) entries.push(current)
    return parsed(entries.filter(({ source }) => source !== 'workspace'))
  },
}

const longestField = 2000

const descriptor = /^"?(?<name>(?:@[^/@"]{1,214}\/)?[^/@",]{1,214})@(?<range>[^",]{1,400})/u

/** `"@a/b@^1", "@a/b@^2":` */
function toPackage(line: string, number: number): Draft | null {
  const groups = descriptor.exec(line)?.groups
  if (groups?.['name'] === undefined || !line.endsWith(':')) return null
  const range = groups['range'] ?? ''
  if (/^(?:workspace|link|portal):/u.test(range)) return null
  const alias = /^npm:(?<real>@?[^@:]{1,214})@/u.exec(range)?.groups?.['real']
  const name = alias ?? groups['name']
  const source = npmSourceOf(range.replace(/:$/u, ''))
  return toEntry({ ecosystem: 'npm', name, version: null, line: number, source })
}

/** `key value`; later `key: value`. */
function readField(entry: Draft, line: string): void {
  const blank = line.indexOf(' ')
  if (blank === -1 || line.length > longestField) return
  const key = line.slice(0, line[blank - 1] === ':' ? blank - 1 : blank)
  const value = unquoted(line.slice(blank + 1))
  if (key === 'version') {
    entry.version = value
    entry.resolved = value
  } else if (key === 'resolution') readResolution(entry, value)
  else if (key === 'integrity') entry.integrity = value
  else if (key === 'checksum') entry.integrity = `yarn-${value}`
  else if (key === 'resolved') setAddress(entry, value)
}

function setAddress(entry: Draft, address: string): void {
  entry.from = withoutCredentials(address)
  entry.source = npmSourceOf(address)
}

/** `name@npm:1.0.0`, `name@workspace:.`, `name@https://…#commit=…` */
function readResolution(entry: Draft, value: string): void {
  const found = groupsOf(descriptor, value)
  if (found === null) return
  const range = found('range')
  if (range.startsWith('workspace:')) entry.source = 'workspace'
  else if (range.startsWith('npm:')) {
    const archive = groupsOf(/::__archiveUrl=(?<url>[^&\s]{1,400})/u, range)?.('url')
    entry.name = found('name')
    if (archive !== undefined) entry.from = withoutCredentials(decoded(archive))
  } else setAddress(entry, range)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
