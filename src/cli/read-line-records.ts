import { type LineRecord } from '../attribution/line-record.ts'
import { parseGitAiNote } from '../attribution/parse-git-ai-note.ts'
import { readNotes } from '../git/read-notes.ts'
import { uncommitted } from '../git/read-staged.ts'
import { type Place } from '../git/repository.ts'

/**
 * What git-ai noted about lines of these commits (`refs/notes/ai` of the local repository). Whoever can push that ref
 * can write any note, so none is trusted: they only ever make a line more AI.
 */
export async function readLineRecords(
  { cwd, env }: Place,
  commits: readonly { readonly sha: string }[],
): Promise<readonly LineRecord[]> {
  const shas = commits.map((commit) => commit.sha).filter((sha) => sha !== uncommitted)
  const notes = await readNotes({ cwd, env }, shas)
  return [...notes].flatMap(([commitSha, text]) =>
    parseGitAiNote(text, { commitSha, trusted: false }),
  )
}
