import { at, countAt, listAt, readJson, textAt, timeOf } from '../json.ts'
import { noFacts, type RegistryReader } from '../reader.ts'

/** crates.io. */
export const cargo: RegistryReader = {
  ecosystem: 'cargo',
  pathsOf: (name) =>
    /^[A-Za-z][A-Za-z0-9_-]{0,63}$/u.test(name)
      ? [{ path: `api/v1/crates/${name}`, accept: 'application/json' }]
      : null,
  read: ([text], name) => {
    const document = readJson(text)
    const id = textAt(document, 'crate', 'id')
    if (id === null || plain(id) !== plain(name)) return null
    const [newest] = listAt(document, 'versions')
    const recent = countAt(document, 'crate', 'recent_downloads')
    return {
      ...noFacts,
      firstPublished: timeOf(at(document, 'crate', 'created_at')),
      latestVersion: textAt(document, 'crate', 'max_version'),
      latestPublished: timeOf(at(newest, 'created_at')),
      releases: listAt(document, 'versions').length,
      // Of the last 90 days.
      downloads: recent === null ? null : Math.round(recent / 3),
      repository: textAt(document, 'crate', 'repository'),
      licence: textAt(newest, 'license')?.replaceAll('/', ' OR ') ?? null,
      yanked: at(newest, 'yanked') === true,
    }
  },
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('_', '-')
}
