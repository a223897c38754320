import { type BlamedRange } from '../attribution/index-blame.ts'
import { Failure } from '../core/failure.ts'
import { type Gap } from '../core/gap.ts'
import { uncommitted } from '../git/next-commit.ts'
import { readBlame } from '../git/read-blame.ts'
import { type Place } from '../git/repository.ts'

/** Each file is one walk through its history. */
const maxFiles = 50

/** What git blame says about files whose lines the patches alone could not be put down to a commit. */
export async function blameGaps(
  { cwd, env }: Place,
  { headSha, gaps }: { readonly headSha: string; readonly gaps: readonly Gap[] },
): Promise<readonly BlamedRange[]> {
  const lost = gaps.flatMap(({ path, reason }) =>
    path === null || reason !== 'not-attributed' ? [] : [path],
  )
  const ranges: BlamedRange[] = []
  for (const path of headSha === uncommitted ? [] : lost.slice(0, maxFiles)) {
    const blame = await readBlame({ cwd, env, head: headSha, path }).catch(noText)
    for (const { commitSha, startLine, length } of blame?.runs ?? []) {
      if (commitSha === null) continue
      ranges.push({ path, startLine, endLine: startLine + length - 1, commitSha })
    }
  }
  return ranges
}

/** Binary or too large: the gap stays. */
function noText(error: unknown): null {
  if (error instanceof Failure && error.code === 'git-rejected') return null
  throw error
}
