import { at, entriesAt, listAt, readJson, textAt, timeOf } from '../json.ts'
import { noFacts, type RegistryReader } from '../reader.ts'

const valid = /^(?:@[a-z0-9~_-][a-z0-9._~-]{0,100}\/)?[A-Za-z0-9~_-][A-Za-z0-9._~-]{0,213}$/u

/** npm puts a release `0.0.1-security` in the place of what it took down as malware. */
export const npm: RegistryReader = {
  ecosystem: 'npm',
  pathsOf: (name) =>
    valid.test(name) ? [{ path: name.replace('/', '%2f'), accept: 'application/json' }] : null,
  read: ([text], name) => {
    const document = readJson(text)
    if (textAt(document, 'name') !== name) return null
    const latestVersion = textAt(document, 'dist-tags', 'latest')
    const latest = latestVersion === null ? null : at(document, 'versions', latestVersion)
    const unpublished = timeOf(at(document, 'time', 'unpublished', 'time'))
    return {
      ...noFacts,
      firstPublished: timeOf(at(document, 'time', 'created')),
      latestVersion,
      latestPublished:
        latestVersion === null ? unpublished : timeOf(at(document, 'time', latestVersion)),
      releases: entriesAt(document, 'versions').length,
      maintainers: listAt(document, 'maintainers').length || null,
      deprecated: latest === null ? null : isDeprecated(latest),
      repository: textAt(latest, 'repository', 'url') ?? textAt(latest, 'repository'),
      installScripts: latest === null ? null : hasInstallScript(latest),
      licence: licenceOf(latest),
      quarantined: latestVersion?.endsWith('-security') ?? null,
    }
  },
}

/** Its text is for people; an empty one takes the deprecation back. */
function isDeprecated(release: unknown): boolean {
  const mark = at(release, 'deprecated')
  return mark !== null && mark !== false && mark !== ''
}

function hasInstallScript(release: unknown): boolean {
  return ['preinstall', 'install', 'postinstall'].some(
    (step) => textAt(release, 'scripts', step) !== null,
  )
}

function licenceOf(release: unknown): string | null {
  const [first] = listAt(release, 'licenses')
  return textAt(release, 'license') ?? textAt(release, 'license', 'type') ?? textAt(first, 'type')
}
