import { type HeadTree, type SourceText } from '../core/head-tree.ts'
import { addedFile } from '../git/added-file.ts'
import { readHeadTree } from '../git/head-tree.ts'
import { type Place } from '../git/repository.ts'
import { readSurroundings } from '../surroundings.ts'

/** Files beside a buffer that are followed into, as the last commit has them. */
export type Nearby = (root: string, buffer: SourceText) => Promise<readonly SourceText[]>

/** Milliseconds a commit is taken for the last one: typing asks many times a second. */
const longest = 5_000
const mostRoots = 20

export function readNearby(env: Place['env'], now: () => number): Nearby {
  const known = new Map<
    string,
    { readonly until: number; readonly tree: Promise<HeadTree | null> }
  >()
  async function treeOf(root: string): Promise<HeadTree | null> {
    const before = known.get(root)
    if (before !== undefined && before.until > now()) return before.tree
    if (known.size >= mostRoots) known.clear()
    const tree = readHeadTree({ cwd: root, env }, 'HEAD').then(remembering, () => null)
    known.set(root, { until: now() + longest, tree })
    return tree
  }
  return async (root, { path, text }) => {
    const buffer = addedFile(path, { text, missing: null })
    const { context } = await readSurroundings([buffer], async () => treeOf(root))
    return context
  }
}

/** Each file is read once. */
function remembering(tree: HeadTree | null): HeadTree | null {
  if (tree === null) return null
  const { paths, read } = tree
  const texts = new Map<string, string | null>()
  return {
    paths,
    read: async (asked, maxBytes) => {
      const missing = asked.filter((path) => !texts.has(path))
      for (const path of missing) texts.set(path, null)
      if (missing.length > 0) {
        for (const { path, text } of await read(missing, maxBytes)) texts.set(path, text)
      }
      return asked.flatMap((path) => {
        const text = texts.get(path) ?? null
        return text === null ? [] : [{ path, text }]
      })
    },
  }
}
