import { type ChangedFile } from '../core/change-set.ts'
import { listTree, symlinkMode } from './list-tree.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'

interface Head extends RepositoryName {
  readonly headSha: string
}

/** PATH_MAX on Linux. */
const longestTarget = 4096

/**
 * Paths of the files that are symbolic links at the head. GitHub's lists of changed files do not say so; a link's text is one
 * line without a line end, so only a change that holds such a file costs the one request for the tree. In a repository too large
 * for that answer (100,000 entries) links past its end stay unknown. Throws `Failure`.
 */
export async function fetchSymlinks(
  github: GitHub,
  head: Head,
  files: readonly ChangedFile[],
): Promise<ReadonlySet<string>> {
  const suspects = new Set(files.filter(couldBeSymlink).map(({ path }) => path))
  if (suspects.size === 0) return suspects
  const { tree } = await listTree(github, head)
  const links = tree.filter(({ mode, path }) => mode === symlinkMode && suspects.has(path))
  return new Set(links.map(({ path }) => path))
}

function couldBeSymlink({ text }: ChangedFile): boolean {
  return text !== null && text !== '' && text.length <= longestTarget && !text.includes('\n')
}
