import { type Ecosystem } from '../../../core/dependency.ts'
import { importNameOf } from './import-name-of.ts'
import { type NameList, type NameLists, rankOf } from './name-list.ts'
import { type Resemblance } from './resemblance.ts'
import { sameLetters } from './same-letters.ts'
import { sameWords } from './same-words.ts'

/**
 * The popular package a name could be taken for, by the strongest likeness there is; null when it is like none, or popular
 * itself. What it means depends on what is known of the package: many honest names are like another one.
 */
export function resemble(
  { ecosystem, name }: { readonly ecosystem: Ecosystem; readonly name: string },
  lists: NameLists,
): Resemblance | null {
  const list = lists.get(ecosystem)
  if (name.length > longest) return null
  if (list === undefined || rankOf(list, name) !== null) return null
  const found = [
    importNameOf(ecosystem, name),
    ...sameLetters(list, name),
    ...sameWords(list, name),
    inAnotherRegistry(list, name, lists),
  ].filter((one) => one !== null)
  return found.find((one) => one.isStrong) ?? found[0] ?? null
}

/** No registry takes longer names, and time grows with length. */
const longest = 250

/** Where names are short words chosen freely; paths of Go or coordinates of Maven are never mistaken for another's. */
const neighbours: ReadonlyMap<Ecosystem, readonly Ecosystem[]> = new Map([
  ['npm', ['pypi']],
  ['pypi', ['npm']],
  ['cargo', ['npm', 'pypi']],
  ['rubygems', ['npm', 'pypi']],
])

/** Its own list is asked before: a name many use here is right here. */
function inAnotherRegistry(
  { ecosystem }: NameList,
  name: string,
  lists: NameLists,
): Resemblance | null {
  for (const other of neighbours.get(ecosystem) ?? []) {
    const list = lists.get(other)
    const rank = list === undefined ? null : rankOf(list, name)
    if (rank === null) continue
    return { kind: 'wrong-ecosystem', target: name, targetEcosystem: other, isStrong: false }
  }
  return null
}
