import { execFile } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { actions } from '../../src/core/action.ts'
import { actionVerbs } from '../../src/report/verdict.ts'
import { run } from '../cli/run.ts'
import { makeFolder, type Scratch } from '../git/scratch.ts'
import { type DoorVerdict, toFindings } from './door-verdict.ts'

export interface HookGround {
  /** Holds a `countersign` that is the built one. */
  readonly bin: string
  /** A work tree of each repository to commit in. */
  readonly trees: Map<Scratch, string>
  readonly remove: () => void
}

export function openHookGround(cli: string): HookGround {
  const { cwd, write, remove } = makeFolder()
  write('bin/countersign', `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`)
  chmodSync(join(cwd, 'bin/countersign'), 0o755)
  return { bin: join(cwd, 'bin'), trees: new Map(), remove }
}

export interface HookVerdict extends DoorVerdict {
  /** What git printed. */
  readonly text: string
}

/** Commits all that the branch changes as one commit on top of the merge base, through the hook `init --hooks` installs. */
export async function askHook(ground: HookGround, repo: Scratch): Promise<HookVerdict> {
  const { bin, trees } = ground
  const [base, head] = [repo.git('merge-base', 'main', 'HEAD'), repo.git('rev-parse', 'HEAD')]
  const cwd = trees.get(repo) ?? join(bin, `../tree-${trees.size}`)
  if (!trees.has(repo)) await openTree(repo, cwd)
  trees.set(repo, cwd)
  repo.git('-C', cwd, 'checkout', '--quiet', '--force', '--detach', base)
  repo.git('-C', cwd, 'read-tree', '-u', '--reset', head)
  const path = [bin, repo.env['PATH']].join(delimiter)
  return commitIn(cwd, { ...repo.env, PATH: path, OFFLINE: 'true' })
}

/** Of the hooks only the one that judges: the message is another one's business. */
async function openTree(repo: Scratch, cwd: string): Promise<void> {
  await run(['init', '--hooks'], repo)
  repo.git('worktree', 'add', '--quiet', '--detach', cwd, 'main')
  chmodSync(join(repo.cwd, '.git/hooks/prepare-commit-msg'), 0o644)
}

async function commitIn(
  cwd: string,
  env: Record<string, string | undefined>,
): Promise<HookVerdict> {
  return new Promise((resolve, reject) => {
    execFile('git', ['commit', '--message', 'All of it'], { cwd, env }, (error, stdout, stderr) => {
      const said = `${stdout}${stderr}`
      if (said.includes('could not run')) reject(new Error(said))
      else resolve({ isHeld: error !== null, findings: findingsIn(said), text: said })
    })
  })
}

/** The first line of each finding, as `docs/cli.md` shows it. */
function findingsIn(said: string): readonly string[] {
  const line = /^(\S+):(\d+):\d+ {2}\w+: .* \(([\w/-]+)(?:, CWE-\d+)*\) {2}(.+)$/gmu
  return toFindings(
    [...said.matchAll(line)].map(([, path = '', number, ruleId = '', verb = '']) => {
      const action = actions.find((known) => actionVerbs[known] === verb) ?? verb
      return { action, ruleId, path, line: Number(number) }
    }),
  )
}
