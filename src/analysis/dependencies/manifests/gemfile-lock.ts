import { basename } from 'node:path/posix'
import { type DependencySource } from '../../../core/dependency.ts'
import {
  type Manifest,
  type ManifestEntry,
  parsed,
  toEntry,
  withoutCredentials,
} from '../manifest.ts'
import { linesOf } from '../read/lines.ts'

const sections: ReadonlyMap<string, DependencySource> = new Map([
  ['GEM', 'registry'],
  ['GIT', 'git'],
  ['PATH', 'path'],
  ['PLUGIN SOURCE', 'private-registry'],
])

/** Source: https://bundler.io/guides/rationale.html */
export const gemfileLock: Manifest = {
  name: 'Gemfile.lock',
  ecosystem: 'rubygems',
  kind: 'lock',
  isManifest: (path) =>
    /^(?:Gemfile|gems|[\w.-]{1,80}\.gemfile)\.(?:lock|locked)$/u.test(basename(path)),
  parse: (text) => {
    const entries: ManifestEntry[] = []
    const checksums = new Map<string, string>()
    let section = ''
    let remote = ''
    for (const { text: raw, indent, line } of linesOf(text)) {
      if (indent === 0) section = raw
      if (raw.startsWith('remote: ')) remote = withoutCredentials(raw.slice('remote: '.length))
      const source = sections.get(section)
      if (source !== undefined && indent === 4)
        entries.push(...toSpec(raw, { source, from: remote, line }))
      if (section === 'CHECKSUMS' && indent === 2) readChecksum(raw, checksums)
    }
    return parsed(
      entries.map((entry) => ({
        ...entry,
        integrity: checksums.get(`${entry.name} (${entry.version ?? ''})`) ?? null,
      })),
    )
  },
}

function toSpec(
  raw: string,
  where: Pick<ManifestEntry, 'source' | 'from' | 'line'>,
): readonly ManifestEntry[] {
  const groups = /^(?<name>[\w.-]{1,200}) \((?<version>\d[\w.-]{0,100})\)$/u.exec(raw)?.groups
  if (groups?.['name'] === undefined) return []
  const version = (groups['version'] ?? '').replace(
    /-(?:x86|x64|arm|aarch|java|mswin|mingw|universal).*$/u,
    '',
  )
  return [
    toEntry({ ...where, ecosystem: 'rubygems', name: groups['name'], version, resolved: version }),
  ]
}

function readChecksum(raw: string, checksums: Map<string, string>): void {
  const groups = /^(?<id>[\w.-]{1,200} \([\w.-]{1,100}\)) (?<hash>sha\d{1,3}=\w{1,200})/u.exec(
    raw,
  )?.groups
  if (groups?.['id'] !== undefined) checksums.set(groups['id'], groups['hash'] ?? '')
}
