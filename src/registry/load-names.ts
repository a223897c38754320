import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { readFilterFile } from '../analysis/dependencies/names/fuse-filter.ts'
import { type NameList, type NameLists } from '../analysis/dependencies/names/name-list.ts'
import { type Ecosystem } from '../core/dependency.ts'

/** What each list says of a name that is not in it. */
const coverage = {
  npm: 'most-used',
  pypi: 'all',
  go: 'popular',
  maven: 'popular',
  cargo: 'popular',
  rubygems: 'popular',
  nuget: 'popular',
  packagist: 'popular',
  'github-actions': 'popular',
} as const satisfies Partial<Record<Ecosystem, NameList['coverage']>>

let loading: Promise<NameLists> | null = null

/** The snapshot of names that ships with this package; read once, when it is first needed. */
export async function loadNames(): Promise<NameLists> {
  loading ??= loadAll()
  return loading
}

async function loadAll(): Promise<NameLists> {
  const lists = await Promise.all([
    load('npm'),
    load('pypi'),
    load('go'),
    load('maven'),
    load('cargo'),
    load('rubygems'),
    load('nuget'),
    load('packagist'),
    load('github-actions'),
  ])
  return new Map(lists.map((list) => [list.ecosystem, list]))
}

async function load(ecosystem: keyof typeof coverage): Promise<NameList> {
  const [header = '', ...names] = (await readSnapshot(`${ecosystem}.txt`))
    .toString('utf8')
    .split('\n')
  const asOf = /^# countersign-popular 1 (?<day>\S+)/u.exec(header)?.groups?.['day']
  if (asOf === undefined) throw new Error(`snapshot/${ecosystem}.txt is no list of names`)
  const popular = names.filter((name) => name !== '')
  if (coverage[ecosystem] === 'popular') {
    return { ecosystem, asOf, popular, existing: null, coverage: 'popular' }
  }
  const file = readFilterFile(await readSnapshot(`${ecosystem}.filter`))
  if (file === null) throw new Error(`snapshot/${ecosystem}.filter is no filter of names`)
  return { ecosystem, asOf, popular, existing: file.filter, coverage: coverage[ecosystem] }
}

async function readSnapshot(name: string): Promise<Buffer> {
  return readFile(createRequire(import.meta.url).resolve(`#snapshot/${name}`))
}
