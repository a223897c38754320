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

/** pnpm, lock file versions 5 to 9, read by line. Source: https://github.com/pnpm/spec/tree/master/lockfile */
export const pnpmLock: Manifest = {
  name: 'pnpm-lock.yaml',
  ecosystem: 'npm',
  kind: 'lock',
  isManifest: (path) => basename(path) === 'pnpm-lock.yaml',
  parse: (text) => {
    const entries: ManifestEntry[] = []
    let section = ''
    let current: Draft | null = null
    for (const { text: line, indent, line: number } of linesOf(text, ['#'])) {
      if (indent <= 2 && current !== null) {
        entries.push(current)
        current = null
      }
      if (indent === 0) section = line
      else if (section !== 'packages:') continue
      else if (indent === 2) current = toPackage(line, number)
      else if (current !== null && indent === 4) readField(current, line)
    }
    if (current !== null) entries.push(current)
    return parsed(entries)
  },
}

/** `/name/1.0.0_peer:`, `/@scope/name@1.0.0(peer@2):`, `name@1.0.0:`, `name@https://…:` */
function toPackage(line: string, number: number): Draft | null {
  const key = unquoted(line.replace(/:(?:\s.{0,200})?$/u, '')).replace(/^\//u, '')
  const plain = key.replace(/\(.*$/u, '')
  const groups = /^(?<name>(?:@[^/@]{1,214}\/)?[^/@]{1,214})[@/](?<version>.{1,400})$/u.exec(
    plain,
  )?.groups
  if (groups === undefined) return null
  const { name = '', version = '' } = groups
  const source = npmSourceOf(version)
  const isVersion = /^\d/u.test(version)
  return toEntry({
    ecosystem: 'npm',
    name,
    version: isVersion ? version.replace(/_.*$/u, '') : withoutCredentials(version),
    resolved: isVersion ? version.replace(/_.*$/u, '') : null,
    source,
    from: isVersion ? null : withoutCredentials(version),
    line: number,
  })
}

function readField(entry: Draft, line: string): void {
  if (line === 'dev: true') entry.scope = 'development'
  else if (line === 'requiresBuild: true') entry.hasInstallScript = true
  else if (line.startsWith('resolution:')) readResolution(entry, line)
  else if (line.startsWith('version: ')) entry.resolved = unquoted(line.slice('version: '.length))
}

function readResolution(entry: Draft, line: string): void {
  const integrity = groupsOf(/\bintegrity: (?<value>[\w+/=-]{1,300})/u, line)?.('value')
  const tarball = groupsOf(/\btarball: (?<value>[^\s,}]{1,500})/u, line)?.('value')
  if (integrity !== undefined) entry.integrity = integrity
  if (tarball === undefined) return
  entry.from = withoutCredentials(tarball)
  entry.source = npmSourceOf(tarball)
}
