import { type HookName } from './manager.ts'

interface Launch {
  readonly hook: HookName
  readonly isStrict: boolean
  /** Shell words git's arguments stand in. */
  readonly args: string
}

/**
 * POSIX shell that runs our command: the repository's own copy, else the one on PATH. A machine without it is told and
 * goes on, unless strict; so does one where our process is killed or node cannot start it. The lines leave the shell only
 * to stop git.
 */
export function launchScript({ hook, isStrict, args }: Launch): readonly string[] {
  const command = `"$countersign" hook ${hook}${isStrict ? ' --strict' : ''}${args}`
  const fed = hook === 'pre-push' ? `printf '%s\\n' "$countersign_refs" | ${command}` : command
  return [
    'countersign=./node_modules/.bin/countersign',
    '[ -x "$countersign" ] || countersign=countersign',
    'if command -v "$countersign" >/dev/null 2>&1; then',
    `  ${fed} || ${isStrict ? 'exit $?' : '[ $? -ne 1 ] || exit 1'}`,
    'else',
    `  echo 'countersign is not installed, so ${notDone[hook]}. Run npm install, or npm install --global countersign.' >&2`,
    ...(isStrict ? ['  exit 1'] : []),
    'fi',
  ]
}

const notDone = {
  'pre-commit': 'this commit was not checked',
  'pre-push': 'this push was not searched for secrets',
  'prepare-commit-msg': 'no disclosure was added',
} as const satisfies Record<HookName, string>
