import { type PolicyInForce } from '../core/policy-in-force.ts'
import { type Place } from '../git/repository.ts'
import { findTop } from '../git/repository-paths.ts'
import { loadPolicy } from '../local/load-policy.ts'
import { type LocalRequest } from '../local/local-request.ts'

/** The one folder a server answers about. */
export interface Workspace extends Place {
  /** No package is looked up. */
  readonly isOffline: boolean
}

export function openWorkspace({ cwd, env }: Place, isOffline: boolean): Workspace {
  return { cwd, env, isOffline }
}

/** The question as `countersign check` would be asked it. */
export function toRequest(
  { cwd, env, isOffline }: Workspace,
  flags: Readonly<Record<string, string | true>>,
  operands: readonly string[] = [],
): LocalRequest {
  const all = isOffline ? { ...flags, offline: true as const } : flags
  return { cwd, env, flags: new Map(Object.entries(all)), operands }
}

/** For what is not committed yet: the policy at HEAD, or the folder's own where there is no repository. */
export async function policyInForce(workspace: Workspace): Promise<PolicyInForce> {
  const { cwd, env } = workspace
  const isRepository = (await findTop({ cwd, env })) !== null
  const policyAt = isRepository ? { commit: 'HEAD' } : 'folder'
  return loadPolicy(toRequest(workspace, {}), { policyAt })
}
