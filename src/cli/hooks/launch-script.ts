import { type HookName } from './manager.ts'

interface Launch {
  readonly hook: HookName
  readonly isStrict: boolean
  /** Shell words git's arguments stand in. */
  readonly args: string
}

/**
 * POSIX shell that runs our command: the repository's own copy, else the one on PATH. A machine without it is told and
 * goes on, unless strict. The lines leave the shell with our exit code only when that is not 0.
 */
export function launchScript({ hook, isStrict, args }: Launch): readonly string[] {
  const command = `"$countersign" hook ${hook}${isStrict ? ' --strict' : ''}${args}`
  const fed = hook === 'pre-push' ? `printf '%s\\n' "$countersign_refs" | ${command}` : command
  return [
    'countersign=./node_modules/.bin/countersign',
    '[ -x "$countersign" ] || countersign=countersign',
    'if command -v "$countersign" >/dev/null 2>&1; then',
    `  ${fed} || exit $?`,
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
