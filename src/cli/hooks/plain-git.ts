import { join } from 'node:path'
import { findHooksFolder } from '../../git/hooks-folder.ts'
import { invalid } from '../../local/read-text-file.ts'
import { hasBlock, toBlock } from './block.ts'
import { launchScript } from './launch-script.ts'
import {
  type HookGround,
  type HookManager,
  type HookName,
  hookNames,
  type Step,
} from './manager.ts'
import { isThere, readScript } from './read-script.ts'

/** git itself: a script in the folder of hooks. One that was there moves aside and is run first. */
export const plainGit: HookManager = {
  isUsed: async () => true,
  install,
  uninstall,
  afterwards: [],
}

const aside = '.before-countersign'

async function install(ground: HookGround): Promise<readonly Step[]> {
  const folder = await hooksFolder(ground)
  const steps = await Promise.all(
    hookNames.map(async (hook) => {
      const path = join(folder, hook)
      const text = scriptOf(hook, ground.isStrict)
      const before = await readScript(path)
      if (before === text) return []
      const write: Step = { kind: 'write', path, text, isExecutable: true }
      if (before === null || hasBlock(before)) return [write]
      if (await isThere(path + aside)) throw bothThere(path)
      return [{ kind: 'move', from: path, to: path + aside } satisfies Step, write]
    }),
  )
  return steps.flat()
}

async function uninstall(ground: HookGround): Promise<readonly Step[]> {
  const folder = await hooksFolder(ground)
  const steps = await Promise.all(
    hookNames.map(async (hook): Promise<readonly Step[]> => {
      const path = join(folder, hook)
      const before = await readScript(path)
      if (before === null || !hasBlock(before)) return []
      if (await isThere(path + aside)) return [{ kind: 'move', from: path + aside, to: path }]
      return [{ kind: 'remove', path }]
    }),
  )
  return steps.flat()
}

function scriptOf(hook: HookName, isStrict: boolean): string {
  const earlier = `"$(dirname "$0")/${hook}${aside}"`
  const refs = hook === 'pre-push' ? ['countersign_refs=$(cat)'] : []
  const feed = hook === 'pre-push' ? `printf '%s\\n' "$countersign_refs" | ` : ''
  const lines = [
    ...refs,
    '# The hook that was here before:',
    `if [ -x ${earlier} ]; then`,
    `  ${feed}${earlier} "$@" || exit $?`,
    'fi',
    ...launchScript({ hook, isStrict, args: ' "$@"' }),
  ]
  return `#!/bin/sh\n${toBlock(lines)}`
}

async function hooksFolder({ place, root }: HookGround): Promise<string> {
  const { path, scope } = await findHooksFolder(place, root)
  if (scope === 'elsewhere') {
    throw invalid(
      `core.hooksPath is set for more than this repository (${path}), and hooks there run everywhere. Give this one its own with \`git config core.hooksPath .githooks\`, then run this again.`,
    )
  }
  if (/[\\/]\.husky[\\/]_$/u.test(path)) {
    throw invalid(
      'husky writes the folder git takes its hooks from. Use --hooks=husky, or remove husky first.',
    )
  }
  return path
}

function bothThere(path: string): Error {
  return invalid(
    `${path} is not ours, and ${path}${aside} is there from an earlier one, so neither may be moved. Join the two by hand, then run this again.`,
  )
}
