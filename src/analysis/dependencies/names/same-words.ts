import { prefixes, suffixes } from './affixes.ts'
import { brands } from './brands.ts'
import { comparableName } from './comparable-name.ts'
import { indexOf, type NameList, ownerOf, sortWords, wordsOf } from './name-list.ts'
import { type Resemblance, type ResemblanceKind } from './resemblance.ts'

/** Likenesses in the words of a name, the clearest first. Each is common among honest names, too. */
export function sameWords(list: NameList, name: string): readonly (Resemblance | null)[] {
  const comparable = comparableName(list.ecosystem, name)
  const owner = ownerOf(comparable)
  if (owner !== null && indexOf(list).owners.has(owner)) return []
  return [
    byWordOrder(list, comparable),
    byAffix(list, comparable),
    byBrand(list, comparable),
    byCombination(list, comparable),
  ]
}

function like(list: NameList, target: string, kind: ResemblanceKind): Resemblance {
  return { kind, target, targetEcosystem: list.ecosystem, isStrong: kind === 'word-order' }
}

function byWordOrder(list: NameList, comparable: string): Resemblance | null {
  const words = wordsOf(comparable)
  if (words.length < 2) return null
  const target = indexOf(list).words.get(sortWords(comparable))
  return target === undefined ? null : like(list, target, 'word-order')
}

const mostAffixes = 3
const shortestStem = 3

/** Takes up to three of the usual words off, at a separator or not, until a popular name is left. */
function byAffix(list: NameList, comparable: string): Resemblance | null {
  const { written } = indexOf(list)
  let stems: readonly string[] = [comparable]
  for (let depth = 0; depth < mostAffixes; depth++) {
    stems = [...new Set(stems.flatMap((stem) => stemsOf(stem)))]
    const target = stems.map((stem) => written.get(stem)).find((name) => name !== undefined)
    if (target !== undefined) return like(list, target, 'affix')
  }
  return null
}

/** Without a separator only before and behind longer stems: `nodesass`, not `jsdom`. */
const shortestGlued = 4

function stemsOf(name: string): readonly string[] {
  const stems: string[] = []
  for (const prefix of prefixes) {
    if (name.startsWith(prefix)) stems.push(name.slice(prefix.length))
  }
  for (const suffix of suffixes) {
    if (name.endsWith(suffix)) stems.push(name.slice(0, -suffix.length))
  }
  return stems.flatMap((stem) => {
    const bare = stem.replace(/^[-_.]+|[-_.]+$/gu, '')
    const isGlued = bare === stem
    return bare.length >= (isGlued ? shortestGlued : shortestStem) ? [bare] : []
  })
}

function byBrand(list: NameList, comparable: string): Resemblance | null {
  const known = brands[list.ecosystem]
  if (known === undefined) return null
  for (const word of wordsOf(comparable)) {
    const target = Object.hasOwn(known, word) ? known[word] : undefined
    if (target !== undefined && target !== comparable) return like(list, target, 'brand')
  }
  return null
}

/** Two popular names side by side, or one with words that say nothing: what a model makes up when it needs a package. */
function byCombination(list: NameList, comparable: string): Resemblance | null {
  const { written } = indexOf(list)
  const words = wordsOf(comparable)
  if (words.length < 2) return null
  for (let cut = words.length - 1; cut > 0; cut--) {
    const first = words.slice(0, cut).join('-')
    const second = words.slice(cut).join('-')
    const target = written.get(first)
    if (target !== undefined && first.length >= shortestStem) {
      const isKnown =
        written.has(second) || words.slice(cut).every((word) => written.has(word) || isFiller(word))
      if (isKnown) return like(list, target, 'combination')
    }
  }
  const lead = written.get(words[0] ?? '')
  return lead !== undefined && words.length > 2 ? like(list, lead, 'combination') : null
}

const fillers: ReadonlySet<string> = new Set([...prefixes, ...suffixes])

function isFiller(word: string): boolean {
  return fillers.has(word)
}
