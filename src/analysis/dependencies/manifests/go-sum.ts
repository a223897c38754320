import { basename } from 'node:path/posix'
import { type Manifest, type ManifestEntry, parsed, toEntry } from '../manifest.ts'
import { linesOf } from '../read/lines.ts'

const row =
  /^(?<name>\S{1,400}) (?<version>v[^\s/]{1,200})(?<isMod>\/go\.mod)? (?<hash>h1:\S{1,100})$/u

/** Checksums, also of modules that are looked at and not built in. Source: https://go.dev/ref/mod#go-sum-files */
export const goSum: Manifest = {
  name: 'go.sum',
  ecosystem: 'go',
  kind: 'checksums',
  isManifest: (path) => basename(path) === 'go.sum' || basename(path) === 'go.work.sum',
  parse: (text) => {
    const entries: ManifestEntry[] = []
    for (const { text: raw, line } of linesOf(text)) {
      const groups = row.exec(raw)?.groups
      if (groups === undefined || groups['isMod'] !== undefined) continue
      const { name = '', version = '', hash = '' } = groups
      entries.push(
        toEntry({ ecosystem: 'go', name, version, resolved: version, line, integrity: hash }),
      )
    }
    return parsed(entries)
  },
}
