import { type LineRecord } from '../attribution/line-record.ts'
import { parseAgentTrace } from '../attribution/parse-agent-trace.ts'
import { parseGitAiNote } from '../attribution/parse-git-ai-note.ts'
import { Failure } from '../core/failure.ts'
import { type Policy } from '../core/policy.ts'
import { uncommitted } from '../git/next-commit.ts'
import { readFileAt } from '../git/read-file-at.ts'
import { readNotes } from '../git/read-notes.ts'
import { type Place } from '../git/repository.ts'

export interface RecordRequest {
  readonly commits: readonly { readonly sha: string }[]
  readonly headSha: string
  readonly policy: Policy
}

/**
 * What tools recorded about lines of these commits: git-ai notes (`refs/notes/ai` of the local repository), and the
 * Agent Trace files the policy names, as they are at the head. Notes are trusted where the policy says so; trace files
 * never, because whether GitHub signed their commits cannot be seen here. What is not trusted only makes a line more AI.
 */
export async function readLineRecords(
  { cwd, env }: Place,
  { commits, headSha, policy }: RecordRequest,
): Promise<readonly LineRecord[]> {
  const shas = commits.map((commit) => commit.sha).filter((sha) => sha !== uncommitted)
  const notes = await readNotes({ cwd, env }, shas)
  const trusted = policy.provenance.trustedRecords.gitAi
  const records = [...notes].flatMap(([commitSha, text]) =>
    parseGitAiNote(text, { commitSha, trusted }),
  )
  const paths = headSha === uncommitted ? [] : policy.provenance.agentTrace
  for (const path of paths) {
    const file = await readFileAt({ cwd, env }, { commit: headSha, path }).catch(tooLarge)
    for (const record of parseAgentTrace(file?.text ?? '', false)) records.push(record)
  }
  return records
}

/** More than anyone reads: as if the file were not there, which is what its author could have done as well. */
function tooLarge(error: unknown): null {
  if (error instanceof Failure && error.code === 'git-rejected') return null
  throw error
}
