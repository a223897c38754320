import { Failure } from '../../core/failure.ts'
import { type LocalRequest } from '../../local/local-request.ts'
import { toRequest, type Workspace } from '../workspace.ts'

export interface Scope {
  readonly scope: 'worktree' | 'staged' | 'branch'
  readonly base?: string | undefined
  readonly head?: string | undefined
  readonly paths?: readonly string[] | undefined
}

export function toScopeRequest(workspace: Workspace, scope: Scope): LocalRequest {
  const { base, head, paths } = scope
  const isRange = base !== undefined || head !== undefined
  if (isRange && scope.scope !== 'branch') {
    throw new Failure('settings-invalid', {
      message: '`base` and `head` need the scope branch. Leave them out, or ask for branch.',
      retryable: false,
    })
  }
  const range = { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) }
  const flags = scope.scope === 'branch' ? range : { [scope.scope]: true as const }
  return toRequest(workspace, flags, paths ?? [])
}
