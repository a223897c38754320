import { contextFinder, needsContext } from './analysis/context-files.ts'
import {
  needsProject,
  type ProjectManifests,
  wantedManifests,
} from './analysis/dependencies/project.ts'
import { type ChangedFile } from './core/change-set.ts'
import { type HeadTree, type SourceText } from './core/head-tree.ts'

/** What a change is judged with of the files it leaves alone. */
export interface Surroundings {
  /** Null where nothing asks for it or the tree cannot be read: then nothing is guessed from it. */
  readonly project: ProjectManifests | null
  /** What changed code imports and what stands in one module with changed configuration, as far as the bounds below reach. */
  readonly context: readonly SourceText[]
}

export const nothingAround: Surroundings = { project: null, context: [] }

const largestManifest = 1_048_576
/** Each file costs the App a request, and time. */
const mostContextFiles = 32
const largestContextFile = 131_072
/** UTF-16 units. */
const mostContextText = 600_000
/** Imports of imports are followed this often. */
const rounds = 3
/** A change of more files brings along what it is made of. */
const mostChanged = 500

/** The same for every door. `openTree` is asked only when the change has a use for it. */
export async function readSurroundings(
  files: readonly ChangedFile[],
  openTree: () => Promise<HeadTree | null>,
): Promise<Surroundings> {
  const forProject = needsProject(files)
  const forContext = files.length <= mostChanged && needsContext(files)
  if (!forProject && !forContext) return nothingAround
  const tree = await openTree()
  if (tree === null) return nothingAround
  return {
    project: forProject ? await readManifests(files, tree) : null,
    context: forContext ? await readContext(files, tree) : [],
  }
}

async function readManifests(
  files: readonly ChangedFile[],
  tree: HeadTree,
): Promise<ProjectManifests> {
  const wanted = wantedManifests(files, tree.paths)
  const manifests = await tree.read(wanted.paths, largestManifest)
  const isComplete = !wanted.isCut && manifests.length === wanted.paths.length
  return { paths: tree.paths, manifests, isComplete }
}

async function readContext(
  files: readonly ChangedFile[],
  tree: HeadTree,
): Promise<readonly SourceText[]> {
  const find = contextFinder(tree.paths)
  const changed = files.flatMap(({ path, text, status }) =>
    text === null || status === 'removed' ? [] : [{ path, text }],
  )
  const asked = new Set(files.map(({ path }) => path))
  const context: SourceText[] = []
  let newest: readonly SourceText[] = changed
  for (let round = 0; round < rounds && newest.length > 0; round += 1) {
    const left = mostContextFiles - (asked.size - files.length)
    const wanted = find(newest)
      .filter((path) => !asked.has(path))
      .slice(0, left)
    for (const path of wanted) asked.add(path)
    newest = withinText(await tree.read(wanted, largestContextFile), context)
    context.push(...newest)
  }
  return context
}

function withinText(
  found: readonly SourceText[],
  before: readonly SourceText[],
): readonly SourceText[] {
  let left = mostContextText - before.reduce((sum, { text }) => sum + text.length, 0)
  return found.filter(({ text }) => {
    if (text.length > left) return false
    left -= text.length
    return true
  })
}
