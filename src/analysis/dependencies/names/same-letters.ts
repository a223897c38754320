import { comparableName } from './comparable-name.ts'
import {
  foldLookAlikes,
  indexOf,
  joinWords,
  type NameIndex,
  type NameList,
  ownerOf,
} from './name-list.ts'
import { oneEditFrom } from './one-edit.ts'
import { type Resemblance, type ResemblanceKind } from './resemblance.ts'

/** Likenesses in the letters of a name, the clearest first. */
export function sameLetters(list: NameList, name: string): readonly (Resemblance | null)[] {
  const index = indexOf(list)
  const comparable = comparableName(list.ecosystem, name)
  const subject: Subject = { list, index, comparable }
  return [
    byCharacters(subject, name),
    bySeparators(subject),
    byOneEdit(subject),
    byOwner(subject),
    byFolding(subject),
    byForeignScope(subject),
  ]
}

interface Subject {
  readonly list: NameList
  readonly index: NameIndex
  readonly comparable: string
}

/** Shorter names are one edit from many others. */
const shortest = 5

/** Less used packages are less worth imitating, and more names are near one of them by chance. */
const wellKnown = 5_000

function to({ list, index }: Subject, target: string, kind: ResemblanceKind): Resemblance {
  const rank = index.ranks.get(comparableName(list.ecosystem, target)) ?? 0
  const isStrong = joinWords(target).length >= shortest && rank <= wellKnown
  return { kind, target, targetEcosystem: list.ecosystem, isStrong }
}

/** Letters of other scripts, full-width forms, invisible characters. */
function byCharacters(subject: Subject, name: string): Resemblance | null {
  if (/^[\u0020-\u007e]*$/u.test(name)) return null
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll(/[^\u0020-\u007e]/gu, (character) => confusables.get(character) ?? character)
  const target = subject.index.written.get(comparableName(subject.list.ecosystem, plain))
  return target === undefined
    ? null
    : { ...to(subject, target, 'look-alike-characters'), isStrong: true }
}

/** Cyrillic and Greek letters that look like Latin ones. */
const confusables: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ɡ: 'g',
    һ: 'h',
    і: 'i',
    ı: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    п: 'n',
    ո: 'n',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    г: 'r',
    ѕ: 's',
    т: 't',
    υ: 'u',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    у: 'y',
    α: 'a',
    ε: 'e',
    ο: 'o',
    ρ: 'p',
    ν: 'v',
    τ: 't',
    ι: 'i',
    κ: 'k',
  }),
)

function bySeparators(subject: Subject): Resemblance | null {
  const { index, comparable } = subject
  const owner = ownerOf(comparable)
  if (owner !== null && index.owners.has(owner)) return null
  const target = index.joined.get(joinWords(comparable))
  if (target === undefined) return null
  return { ...to(subject, target, 'separators'), isStrong: joinWords(target).length >= shortest }
}

/** The most used of those at distance one. */
function byOneEdit(subject: Subject): Resemblance | null {
  const { index, comparable, list } = subject
  const owner = ownerOf(comparable)
  if (owner !== null && index.owners.has(owner) && list.ecosystem !== 'go') return null
  const best = mostUsedNear(index, comparable)
  if (best === null) return null
  const found = to(subject, index.written.get(best) ?? best, 'one-edit')
  return { ...found, isStrong: found.isStrong && !isVersionOrPlural(comparable, best) }
}

function mostUsedNear({ ranks }: NameIndex, comparable: string): string | null {
  let best: string | null = null
  let bestRank = Number.POSITIVE_INFINITY
  for (const candidate of oneEditFrom(comparable)) {
    const rank = ranks.get(candidate) ?? Number.POSITIVE_INFINITY
    if (rank >= bestRank || candidate === comparable) continue
    best = candidate
    bestRank = rank
  }
  return best
}

/** `es5-shim` and `es6-shim`, `request` and `requests`: families of honest names. */
function isVersionOrPlural(first: string, second: string): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first]
  if (long === `${short}s` && !short.endsWith('s')) return true
  return first.replaceAll(/\d/gu, '') === second.replaceAll(/\d/gu, '')
}

function byOwner(subject: Subject): Resemblance | null {
  const { index, comparable, list } = subject
  const owner = ownerOf(comparable)
  if (owner === null || list.ecosystem === 'go' || owner.length < shortest) return null
  if (index.owners.has(owner)) return null
  const rest = comparable.slice(owner.length)
  for (const candidate of oneEditFrom(owner)) {
    if (!index.owners.has(candidate)) continue
    const target = index.written.get(candidate + rest)
    const isStrong = target !== undefined
    return {
      kind: 'owner-one-edit',
      target: target ?? candidate + rest,
      targetEcosystem: list.ecosystem,
      isStrong,
    }
  }
  return null
}

function byFolding(subject: Subject): Resemblance | null {
  const { index, comparable } = subject
  const owner = ownerOf(comparable)
  if (owner !== null && index.owners.has(owner)) return null
  const target = index.folded.get(foldLookAlikes(joinWords(comparable)))
  return target === undefined ? null : to(subject, target, 'look-alike-characters')
}

/** Many companies keep a `logger` of their own in their scope, so this says little by itself. */
function byForeignScope(subject: Subject): Resemblance | null {
  const { index, comparable, list } = subject
  if (list.ecosystem !== 'npm' || !comparable.startsWith('@')) return null
  const owner = ownerOf(comparable)
  if (owner === null || index.owners.has(owner)) return null
  const target = index.written.get(comparable.slice(owner.length + 1))
  if (target === undefined) return null
  return { ...to(subject, target, 'foreign-scope'), isStrong: false }
}
