import { at, countAt, listAt, readJson, spanOf, textAt } from '../json.ts'
import { noFacts, type RegistryReader } from '../reader.ts'

/** Its list of versions does not name the gem: what was asked for is what answers. */
export const rubygems: RegistryReader = {
  ecosystem: 'rubygems',
  pathsOf: (name) =>
    /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,100}$/u.test(name)
      ? [{ path: `api/v1/versions/${name}.json`, accept: 'application/json' }]
      : null,
  read: ([text]) => {
    const versions = readJson(text)
    const [newest] = listAt(versions)
    if (textAt(newest, 'number') === null) return null
    const { first, last } = spanOf(listAt(versions).map((version) => at(version, 'created_at')))
    const downloads = listAt(versions).map((version) => countAt(version, 'downloads_count') ?? 0)
    const total = downloads.reduce((sum, count) => sum + count, 0)
    return {
      ...noFacts,
      firstPublished: first,
      latestVersion: textAt(newest, 'number'),
      latestPublished: last,
      releases: downloads.length,
      downloads: perMonth(total, first, last),
      licence: licenceOf(newest),
    }
  },
}

const month = 30 * 86_400_000

/** It counts since the beginning only; a gem that is younger than a month gets no figure. */
function perMonth(total: number, first: string | null, last: string | null): number | null {
  if (first === null || last === null) return null
  const months = (Date.parse(last) - Date.parse(first)) / month
  return months < 1 ? null : Math.round(total / months)
}

function licenceOf(version: unknown): string | null {
  const licences = listAt(version, 'licenses').filter((licence) => typeof licence === 'string')
  return licences.length === 0 ? null : licences.join(' OR ').slice(0, 300)
}
