import { basename } from 'node:path/posix'
import {
  type Manifest,
  type ManifestEntry,
  parsed,
  toEntry,
  withoutCredentials,
} from '../manifest.ts'
import { readJson } from '../read/json.ts'
import { npmSourceOf } from './package-lock.ts'

/** Bun's text lock file. Source: https://bun.sh/docs/install/lockfile */
export const bunLock: Manifest = {
  name: 'bun.lock',
  ecosystem: 'npm',
  kind: 'lock',
  isManifest: (path) => basename(path) === 'bun.lock',
  parse: (text) => {
    const entries: ManifestEntry[] = []
    let key = ''
    const brokenAtLine = readJson(text, {
      onValue: ([top, name = '', element], value, line) => {
        if (top !== 'packages' || element !== '[]' || typeof value !== 'string') return
        const current = entries.at(-1)
        if (name !== key || current === undefined) {
          key = name
          const entry = toPackage(value, line)
          if (entry !== null) entries.push(entry)
        } else entries[entries.length - 1] = withElement(current, value)
      },
    })
    return parsed(
      entries.filter(({ source }) => source !== 'workspace'),
      { brokenAtLine },
    )
  },
}

function toPackage(id: string, line: number): ManifestEntry | null {
  const groups = /^(?<name>(?:@[^/@]{1,214}\/)?[^/@]{1,214})@(?<version>.{1,400})$/u.exec(
    id,
  )?.groups
  if (groups === undefined) return null
  const { name = '', version = '' } = groups
  const isVersion = /^\d/u.test(version)
  const source = version.startsWith('workspace:') ? 'workspace' : npmSourceOf(version)
  const from = isVersion ? null : withoutCredentials(version)
  const resolved = isVersion ? version : null
  return toEntry({ ecosystem: 'npm', name, version, resolved, line, source, from })
}

/** After the id: the registry where it is not the default, and the checksum. */
function withElement(entry: ManifestEntry, value: string): ManifestEntry {
  if (/^sha\d{1,3}-/u.test(value)) return { ...entry, integrity: value }
  return /^https?:/u.test(value) ? { ...entry, from: withoutCredentials(value) } : entry
}
