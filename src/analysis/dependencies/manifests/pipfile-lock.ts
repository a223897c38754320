import { basename } from 'node:path/posix'
import {
  type Manifest,
  type ManifestEntry,
  parsed,
  toEntry,
  withoutCredentials,
} from '../manifest.ts'
import { pinned } from '../pep508.ts'
import { readJson } from '../read/json.ts'

/** Pipenv. Source: https://pipenv.pypa.io/en/latest/pipfile.html */
export const pipfileLock: Manifest = {
  name: 'Pipfile.lock',
  ecosystem: 'pypi',
  kind: 'lock',
  isManifest: (path) => basename(path) === 'Pipfile.lock',
  parse: (text) => {
    const entries: ManifestEntry[] = []
    const brokenAtLine = readJson(text, {
      onObject: ([section = '', name], line) => {
        if (name === undefined || section === '_meta') return
        const isNew = entries.at(-1)?.line !== line || entries.at(-1)?.name !== name
        const scope = section === 'default' ? 'runtime' : 'development'
        if (isNew) entries.push(toEntry({ ecosystem: 'pypi', name, version: null, line, scope }))
      },
      onValue: ([section, name, key = ''], value) => {
        const current = entries.at(-1)
        if (section === '_meta' || current === undefined || current.name !== name) return
        if (typeof value !== 'string') return
        entries[entries.length - 1] = withField(current, key, value)
      },
    })
    return parsed(entries, { brokenAtLine })
  },
}

function withField(entry: ManifestEntry, key: string, value: string): ManifestEntry {
  if (key === 'version') return { ...entry, version: value, resolved: pinned(value) }
  if (key === 'hashes') return { ...entry, integrity: `${entry.integrity ?? ''} ${value}`.trim() }
  if (key === 'git') return { ...entry, source: 'git', from: withoutCredentials(value) }
  if (key === 'file') return { ...entry, source: 'url', from: withoutCredentials(value) }
  return key === 'path' ? { ...entry, source: 'path' } : entry
}
