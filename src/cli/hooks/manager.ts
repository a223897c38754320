import { type Place } from '../../git/repository.ts'

/** What git calls, and we answer. */
export const hookNames = ['pre-commit', 'pre-push', 'prepare-commit-msg'] as const
export type HookName = (typeof hookNames)[number]

/** Where hooks are set up. */
export interface HookGround {
  readonly place: Place
  /** Top of the work tree. */
  readonly root: string
  /** Hooks that cannot run stop git. */
  readonly isStrict: boolean
}

/** One step, planned first so that `--dry-run` can show it. Paths are absolute. */
export type Step =
  | {
      readonly kind: 'write'
      readonly path: string
      readonly text: string
      readonly isExecutable: boolean
    }
  | { readonly kind: 'move'; readonly from: string; readonly to: string }
  | { readonly kind: 'remove'; readonly path: string }

export interface HookManager {
  /** Whether the repository uses it. */
  readonly isUsed: (ground: HookGround) => Promise<boolean>
  /** Steps that lead from what is there to our hooks; none when they are there. */
  readonly install: (ground: HookGround) => Promise<readonly Step[]>
  /** Steps that take our hooks away and leave everything else. */
  readonly uninstall: (ground: HookGround) => Promise<readonly Step[]>
  /** What is left for people to do, one sentence each. */
  readonly afterwards: readonly string[]
}
