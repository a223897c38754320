import { folderOf, type ImportLinks, stemOf } from './import-links.ts'

/** Things that stand at paths, to be found by what an import says. */
export interface ImportPlaces<T> {
  readonly byStem: ReadonlyMap<string, readonly T[]>
  readonly byLastPart: ReadonlyMap<string, readonly Placed<T>[]>
  readonly byFolder: ReadonlyMap<string, readonly T[]>
  readonly foldersByLastPart: ReadonlyMap<string, readonly string[]>
}

interface Placed<T> {
  readonly item: T
  readonly stem: string
}

export function indexPlaces<T>(items: readonly T[], pathOf: (item: T) => string): ImportPlaces<T> {
  const byStem = new Map<string, T[]>()
  const byLastPart = new Map<string, Placed<T>[]>()
  const byFolder = new Map<string, T[]>()
  const foldersByLastPart = new Map<string, string[]>()
  for (const item of items) {
    const path = pathOf(item)
    const stem = stemOf(path)
    append(byStem, stem, item)
    append(byLastPart, lastPart(stem), { item, stem })
    append(byFolder, folderOf(path), item)
  }
  for (const folder of byFolder.keys()) append(foldersByLastPart, lastPart(folder), folder)
  return { byStem, byLastPart, byFolder, foldersByLastPart }
}

/** All that the links of a file may mean, the most certain first; some of it twice. */
export function placesLinked<T>(places: ImportPlaces<T>, links: ImportLinks): readonly T[] {
  return [
    ...links.exact.flatMap((stem) => places.byStem.get(stem) ?? []),
    ...links.ends.flatMap((end) => endingIn(places, end)),
    ...links.folders.flatMap((folder) => inFolder(places, folder)),
  ]
}

function endingIn<T>({ byLastPart }: ImportPlaces<T>, end: string): readonly T[] {
  const named = byLastPart.get(lastPart(end)) ?? []
  return named.flatMap(({ item, stem }) => (endsIn(stem, end) ? [item] : []))
}

function inFolder<T>({ byFolder, foldersByLastPart }: ImportPlaces<T>, name: string): readonly T[] {
  const folders = foldersByLastPart.get(lastPart(name)) ?? []
  return folders
    .filter((folder) => endsIn(name, folder) || endsIn(folder, name))
    .flatMap((folder) => byFolder.get(folder) ?? [])
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function endsIn(path: string, end: string): boolean {
  return path === end || path.endsWith(`/${end}`)
}

function append<K, V>(map: Map<K, V[]>, key: K, item: V): void {
  const items = map.get(key)
  if (items === undefined) map.set(key, [item])
  else items.push(item)
}
