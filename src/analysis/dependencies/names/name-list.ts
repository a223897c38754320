import { type Ecosystem } from '../../../core/dependency.ts'
import { comparableName } from './comparable-name.ts'
import { type FuseFilter, mayContain } from './fuse-filter.ts'

/** What is known of a registry's names without asking it. */
export interface NameList {
  readonly ecosystem: Ecosystem
  /** Day of the snapshot, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The most used first. */
  readonly popular: readonly string[]
  /** Null: only the popular ones are known. */
  readonly existing: FuseFilter | null
  /** `all`: a name that is not in `existing` did not exist that day; `most-used`: it was hardly used or did not exist. */
  readonly coverage: 'all' | 'most-used' | 'popular'
}

export type NameLists = ReadonlyMap<Ecosystem, NameList>

/** Null: the snapshot cannot say. */
export function isListed(list: NameList, name: string): boolean | null {
  if (rankOf(list, name) !== null) return true
  return list.existing === null
    ? null
    : mayContain(list.existing, comparableName(list.ecosystem, name))
}

/** 1 for the most used; null for a name that is not among the popular ones. */
export function rankOf(list: NameList, name: string): number | null {
  return indexOf(list).ranks.get(comparableName(list.ecosystem, name)) ?? null
}

export interface NameIndex {
  readonly ranks: ReadonlyMap<string, number>
  /** By comparable name, as the registry writes it. */
  readonly written: ReadonlyMap<string, string>
  /** Without separators. */
  readonly joined: ReadonlyMap<string, string>
  /** Without separators, look-alike characters folded. */
  readonly folded: ReadonlyMap<string, string>
  /** Words in alphabetical order. */
  readonly words: ReadonlyMap<string, string>
  /** `@scope` of npm, `vendor` of Packagist, `owner` of GitHub. */
  readonly owners: ReadonlySet<string>
}

const indexes = new WeakMap<NameList, NameIndex>()

/** Built once for a list, when it is first needed. */
export function indexOf(list: NameList): NameIndex {
  const known = indexes.get(list)
  if (known !== undefined) return known
  const index = buildIndex(list)
  indexes.set(list, index)
  return index
}

function buildIndex({ ecosystem, popular }: NameList): NameIndex {
  const ranks = new Map<string, number>()
  const written = new Map<string, string>()
  const joined = new Map<string, string>()
  const folded = new Map<string, string>()
  const words = new Map<string, string>()
  const owners = new Set<string>()
  for (const [position, name] of popular.entries()) {
    const comparable = comparableName(ecosystem, name)
    if (ranks.has(comparable)) continue
    ranks.set(comparable, position + 1)
    written.set(comparable, name)
    addFirst(joined, joinWords(comparable), name)
    addFirst(folded, foldLookAlikes(joinWords(comparable)), name)
    addFirst(words, sortWords(comparable), name)
    const owner = ownerOf(comparable)
    if (owner !== null) owners.add(owner)
  }
  return { ranks, written, joined, folded, words, owners }
}

/** The more used of two keeps its place. */
function addFirst(map: Map<string, string>, key: string, name: string): void {
  if (!map.has(key)) map.set(key, name)
}

const separators = /[-_./@:]+/gu

export function joinWords(name: string): string {
  return name.replaceAll(separators, '')
}

export function wordsOf(name: string): readonly string[] {
  return name.split(separators).filter((word) => word !== '')
}

export function sortWords(name: string): string {
  return wordsOf(name).toSorted().join('-')
}

export function ownerOf(name: string): string | null {
  const slash = name.indexOf('/')
  return slash > 0 ? name.slice(0, slash) : null
}

const lookAlikes = {
  '0': 'o',
  '1': 'l',
  i: 'l',
  '|': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  q: 'g',
} as const satisfies Record<string, string>

/** One form for characters and pairs that people read as one another. */
export function foldLookAlikes(name: string): string {
  const pairs = name.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('cl', 'd')
  return pairs.replaceAll(/[01i|345789q]/gu, (character) => folds.get(character) ?? character)
}

const folds: ReadonlyMap<string, string> = new Map(Object.entries(lookAlikes))
