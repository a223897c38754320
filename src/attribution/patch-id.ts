import { createHash } from 'node:crypto'
import { type ChangedFile } from '../core/change-set.ts'

/**
 * Names a commit's change by its content: the same after a rebase, a cherry-pick or a changed message. Like
 * git-patch-id(1) with `--stable`: white space and line numbers do not count, nor does the order of files; unlike it,
 * context lines do not count either, so that it survives a rebase over nearby changes. 64 hex characters; null when
 * there is nothing to name: no files, or one whose patch is not known.
 */
export function patchId(files: readonly ChangedFile[]): string | null {
  if (
    files.length === 0 ||
    files.some((file) => file.missing !== null && file.hunks.length === 0)
  ) {
    return null
  }
  const digests = files.map(digestOf).toSorted()
  return createHash('sha256').update(digests.join('\n')).digest('hex')
}

function digestOf(file: ChangedFile): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([file.status, file.path, file.previousPath]))
  for (const line of file.hunks.flatMap((hunk) => hunk.lines)) {
    if (line.kind === 'context') continue
    hash.update(line.kind === 'added' ? '\n+' : '\n-').update(line.text.replaceAll(/\s+/gu, ''))
  }
  return hash.digest('hex')
}
