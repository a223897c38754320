import { husky } from './husky.ts'
import { lefthook } from './lefthook.ts'
import { type HookGround, type HookManager } from './manager.ts'
import { type ManagerName } from './manager-names.ts'
import { plainGit } from './plain-git.ts'
import { preCommitFramework } from './pre-commit-framework.ts'

/** In the order they are looked for; git itself is always there. */
export const managers = {
  lefthook,
  'pre-commit': preCommitFramework,
  husky,
  git: plainGit,
} as const satisfies Record<ManagerName, HookManager>

const order = ['lefthook', 'pre-commit', 'husky'] as const

export async function detectManager(ground: HookGround): Promise<ManagerName> {
  for (const name of order) if (await managers[name].isUsed(ground)) return name
  return 'git'
}
