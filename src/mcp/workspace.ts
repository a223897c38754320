import { type Grammars, loadGrammars } from '../analysis/code/grammars.ts'
import { agentIn } from '../attribution/agent-environments.ts'
import { type AgentAtWork } from '../core/change-set.ts'
import { type PolicyInForce } from '../core/policy-in-force.ts'
import { type Place } from '../git/repository.ts'
import { findTop } from '../git/repository-paths.ts'
import { loadPolicy } from '../local/load-policy.ts'
import { type LocalRequest } from '../local/local-request.ts'

/** The one folder a server answers about. */
export interface Workspace extends Place {
  /** Loaded at the first question, kept. */
  readonly grammars: () => Promise<Grammars>
  /** No package is looked up. */
  readonly isOffline: boolean
  /** Who asks, as far as it is known when it asks. */
  readonly agent: () => AgentAtWork | null
}

export function openWorkspace({ cwd, env }: Place, isOffline: boolean): Workspace {
  let loading: Promise<Grammars> | null = null
  return {
    cwd,
    env,
    isOffline,
    agent: () => agentIn(env),
    grammars: async () => {
      loading ??= loadGrammars()
      return loading
    },
  }
}

/** The question as `countersign check` would be asked it. */
export function toRequest(
  { cwd, env, isOffline, agent }: Workspace,
  flags: Readonly<Record<string, string | true>>,
  operands: readonly string[] = [],
): LocalRequest {
  const all = isOffline ? { ...flags, offline: true as const } : flags
  return { cwd, env, flags: new Map(Object.entries(all)), operands, agent: agent() }
}

/** For what is not committed yet: the policy at HEAD, or the folder's own where there is no repository. */
export async function policyInForce(workspace: Workspace): Promise<PolicyInForce> {
  const { cwd, env } = workspace
  const isRepository = (await findTop({ cwd, env })) !== null
  const policyAt = isRepository ? { commit: 'HEAD' } : 'folder'
  return loadPolicy(toRequest(workspace, {}), { policyAt })
}
