import { at, countAt, listAt, readJson, spanOf, textAt } from '../json.ts'
import { noFacts, type RegistryReader } from '../reader.ts'

/** Registrations: pages of releases; long histories keep only their bounds in the index. */
export const nuget: RegistryReader = {
  ecosystem: 'nuget',
  pathsOf: (name) =>
    /^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_])?$/u.test(name)
      ? [
          {
            path: `v3/registration5-semver1/${name.toLowerCase()}/index.json`,
            accept: 'application/json',
          },
        ]
      : null,
  read: ([text], name) => {
    const document = readJson(text)
    const pages = listAt(document, 'items')
    const releases = pages.flatMap((page) => listAt(page, 'items'))
    const entries = releases.map((release) => at(release, 'catalogEntry'))
    const last = entries.at(-1)
    const id = textAt(last, 'id')
    if (pages.length === 0 || (id !== null && id.toLowerCase() !== name.toLowerCase())) return null
    const isWhole = pages.every((page) => Array.isArray(at(page, 'items')))
    // Unlisted releases carry the year 1900.
    const times = spanOf(entries.map((entry) => at(entry, 'published')))
    const count = pages.reduce<number>((sum, page) => sum + (countAt(page, 'count') ?? 0), 0)
    return {
      ...noFacts,
      firstPublished: isWhole ? times.first : null,
      latestVersion: textAt(last, 'version') ?? textAt(pages.at(-1), 'upper'),
      latestPublished: times.last,
      releases: Math.max(count, entries.length),
      deprecated: last === undefined ? null : at(last, 'deprecation') !== null,
      repository: textAt(last, 'projectUrl'),
      licence: textAt(last, 'licenseExpression'),
      yanked: at(last, 'listed') === false,
    }
  },
}
