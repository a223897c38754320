import { at, listAt, readJson, spanOf, textAt } from '../json.ts'
import { noFacts, type RegistryReader } from '../reader.ts'

export const packagist: RegistryReader = {
  ecosystem: 'packagist',
  pathsOf: (name) =>
    /^[a-z0-9](?:[_.-]?[a-z0-9]+){0,50}\/[a-z0-9](?:[_.-]{0,2}[a-z0-9]+){0,50}$/u.test(name) &&
    name.length <= 200
      ? [{ path: `p2/${name}.json`, accept: 'application/json' }]
      : null,
  read: ([text], name) => {
    const versions = listAt(readJson(text), 'packages', name)
    const [newest] = versions
    if (newest === undefined) return null
    const { first, last } = spanOf(versions.map((version) => at(version, 'time')))
    const licences = listAt(newest, 'license').filter((licence) => typeof licence === 'string')
    return {
      ...noFacts,
      firstPublished: first,
      latestVersion: textAt(newest, 'version'),
      latestPublished: last,
      releases: versions.length,
      deprecated: at(newest, 'abandoned') !== null,
      repository: textAt(newest, 'source', 'url'),
      licence: licences.length === 0 ? null : licences.join(' OR ').slice(0, 300),
    }
  },
}
