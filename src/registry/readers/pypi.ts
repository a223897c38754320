import { at, entriesAt, listAt, readJson, spanOf, textAt } from '../json.ts'
import { noFacts, type RegistryReader } from '../reader.ts'

const valid = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,150}[A-Za-z0-9])?$/u
const simple = 'application/vnd.pypi.simple.v1+json'

export const pypi: RegistryReader = {
  ecosystem: 'pypi',
  pathsOf: (name) => {
    if (!valid.test(name)) return null
    const project = plain(name)
    return [
      { path: `simple/${project}/`, accept: simple },
      { path: `pypi/${project}/json`, accept: 'application/json' },
    ]
  },
  read: ([index, project], name) => {
    const [listing, details] = [readJson(index), readJson(project)]
    const own = textAt(listing, 'name')
    if (own === null || plain(own) !== plain(name)) return null
    const info = at(details, 'info')
    const files = listAt(listing, 'files')
    const { first, last } = spanOf(files.map((file) => at(file, 'upload-time')))
    const owners = listAt(details, 'ownership', 'roles')
    return {
      ...noFacts,
      firstPublished: first,
      latestVersion: textAt(info, 'version'),
      latestPublished: last,
      releases: listAt(listing, 'versions').length || entriesAt(details, 'releases').length,
      maintainers: owners.length === 0 ? null : owners.length,
      deprecated: isPut(listing, 'deprecated') || isPut(listing, 'archived'),
      repository: repositoryOf(info),
      licence: licenceOf(info),
      yanked: at(info, 'yanked') === true,
      quarantined: isPut(listing, 'quarantined'),
    }
  },
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/gu, '-')
}

/** PEP 792. */
function isPut(listing: unknown, status: string): boolean {
  return textAt(listing, 'project-status', 'status') === status
}

function repositoryOf(info: unknown): string | null {
  const links = entriesAt(info, 'project_urls')
  const found = links.find(([label]) => /^(?:source|repository|code|github)/iu.test(label))
  return typeof found?.[1] === 'string' ? found[1].slice(0, 300) : textAt(info, 'home_page')
}

/** The expression of PEP 639 before the old free text, of which only one line names a licence. */
function licenceOf(info: unknown): string | null {
  const text = textAt(info, 'license')
  const isShort = text !== null && text.length < 60 && !text.includes('\n')
  return textAt(info, 'license_expression') ?? (isShort ? text : classified(info))
}

const classifiers: ReadonlyMap<string, string> = new Map([
  ['MIT License', 'MIT'],
  ['Apache Software License', 'Apache-2.0'],
  ['ISC License (ISCL)', 'ISC'],
  ['Mozilla Public License 2.0 (MPL 2.0)', 'MPL-2.0'],
  ['GNU General Public License v2 (GPLv2)', 'GPL-2.0-only'],
  ['GNU General Public License v3 (GPLv3)', 'GPL-3.0-only'],
  ['GNU General Public License v3 or later (GPLv3+)', 'GPL-3.0-or-later'],
  ['GNU Affero General Public License v3', 'AGPL-3.0-only'],
  ['GNU Lesser General Public License v3 (LGPLv3)', 'LGPL-3.0-only'],
  ['The Unlicense (Unlicense)', 'Unlicense'],
])

function classified(info: unknown): string | null {
  for (const classifier of listAt(info, 'classifiers')) {
    const last = typeof classifier === 'string' ? classifier.split(' :: ').at(-1) : undefined
    const found = last === undefined ? undefined : classifiers.get(last)
    if (found !== undefined) return found
  }
  return null
}
