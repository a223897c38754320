import { type ChangeSet } from '../core/change-set.ts'

interface Touch {
  readonly commit: number
  readonly previousPath: string | null
}

/** Which commits touch which path. */
export type TouchIndex = ReadonlyMap<string, readonly Touch[]>

export function indexTouches(changes: ChangeSet): TouchIndex {
  const index = new Map<string, Touch[]>()
  changes.commits.forEach((commit, number) => {
    for (const { path, previousPath } of commit.files) {
      const touch = { commit: number, previousPath }
      const known = index.get(path)
      if (known === undefined) index.set(path, [touch])
      else known.push(touch)
    }
  })
  return index
}

/** Every commit that can have written a line of this file, under this name or an earlier one. Renames may form circles. */
export function touchedBy(index: TouchIndex, path: string): ReadonlySet<number> {
  const commits = new Set<number>()
  const paths = new Set([path])
  for (const name of paths) {
    for (const { commit, previousPath } of index.get(name) ?? []) {
      commits.add(commit)
      if (previousPath !== null) paths.add(previousPath)
    }
  }
  return commits
}
