import { type Assessment } from '../../core/assessment.ts'
import { type AgentAtWork, type ChangedFile, type ChangeSet } from '../../core/change-set.ts'
import { uncommitted } from '../../git/next-commit.ts'
import { judgeLocally } from '../../local/judge-locally.ts'
import { policyInForce, toRequest, type Workspace } from '../workspace.ts'

interface GivenText {
  readonly path: string
  readonly text: string
  /** Judged as its lines; null: as those of an unmarked commit. */
  readonly agent: AgentAtWork | null
}

/** Whoever asks over MCP for lines of an agent is one, known or not. */
export function statedAgent({ agent }: Workspace): AgentAtWork {
  return agent() ?? { tool: null, seenBy: 'statement' }
}

/** Judges a text as if it were a new file of the next commit. Nothing is written, no file of that name is read. */
export async function judgeText(workspace: Workspace, given: GivenText): Promise<Assessment> {
  const policy = await policyInForce(workspace)
  return judgeLocally(toRequest(workspace, {}), {
    changes: toChanges(given),
    baseBranch: null,
    policy,
    baseline: { name: null, entries: [] },
    foreign: [],
    grammars: await workspace.grammars(),
  })
}

function toChanges({ path, text, agent }: GivenText): ChangeSet {
  const file = toFile(path, text)
  const nobody = { name: '', email: '', login: null }
  const commit = {
    sha: uncommitted,
    message: '',
    author: nobody,
    committer: nobody,
    committedAt: null,
    signature: 'absent' as const,
    parents: [],
    files: [{ ...file, text: null }],
    secondParentFiles: null,
    agent,
  }
  return {
    repository: 'snippet',
    baseSha: uncommitted,
    headSha: uncommitted,
    commits: [commit],
    files: [file],
    gaps: [],
  }
}

function toFile(path: string, text: string): ChangedFile {
  const lines = linesOf(text).map((line, index) => ({
    kind: 'added' as const,
    text: line,
    oldNumber: null,
    newNumber: index + 1,
  }))
  const hunks = lines.length === 0 ? [] : [{ oldStart: 0, newStart: 1, lines }]
  return { path, previousPath: null, status: 'added', hunks, text, missing: null }
}

function linesOf(text: string): readonly string[] {
  if (text === '') return []
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n')
}
