import { attribute } from '../attribution/attribute.ts'
import { emptyMemory } from '../attribution/memory.ts'
import { type CommitOrigin } from '../core/attribution.ts'
import { type AgentAtWork } from '../core/change-set.ts'
import { type Policy } from '../core/policy.ts'
import { nextCommit, uncommitted } from '../git/next-commit.ts'
import { type Repository } from '../git/repository.ts'

interface NextRequest {
  readonly policy: Policy
  /** Whose work it would be, as far as the door can tell. */
  readonly agent: AgentAtWork | null
}

/** What would be said of a commit that is made here now: the same as of any commit, whatever it holds. */
export async function attributeNext(
  repository: Repository,
  { policy, agent }: NextRequest,
): Promise<CommitOrigin | null> {
  const next = await nextCommit(repository, [])
  const changes = {
    repository: repository.name,
    baseSha: uncommitted,
    headSha: uncommitted,
    commits: [{ ...next, files: [], secondParentFiles: null, agent }],
    files: [],
    gaps: [],
  }
  const { commits } = attribute({
    changes,
    pullRequest: null,
    lineRecords: [],
    vocabulary: policy.provenance,
    memory: emptyMemory,
  })
  return commits[0] ?? null
}
