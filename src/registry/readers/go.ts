import { at, readJson, textAt, timeOf } from '../json.ts'
import { noFacts, type RegistryReader } from '../reader.ts'

const valid = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:\/[A-Za-z0-9._~-]+){0,20}$/u

/** The proxy knows a module's versions and when the latest was made; who keeps it, it does not. */
export const go: RegistryReader = {
  ecosystem: 'go',
  pathsOf: (name) => {
    if (!valid.test(name) || name.length > 300 || name.includes('..')) return null
    const path = name.replaceAll(/[A-Z]/gu, (letter) => `!${letter.toLowerCase()}`)
    return [
      { path: `${path}/@latest`, accept: 'application/json' },
      { path: `${path}/@v/list`, accept: 'text/plain' },
    ]
  },
  read: ([latest, list]) => {
    const document = readJson(latest)
    const latestVersion = textAt(document, 'Version')
    if (latestVersion === null) return null
    const versions = (list ?? '').split('\n').filter((line) => /^v\d/u.test(line))
    return {
      ...noFacts,
      latestVersion,
      latestPublished: timeOf(at(document, 'Time')),
      releases: versions.length,
      repository: textAt(document, 'Origin', 'URL'),
    }
  },
}
