import { join } from 'node:path'
import { hasBlock, withBlock, withoutBlock } from './block.ts'
import { launchScript } from './launch-script.ts'
import {
  type HookGround,
  type HookManager,
  type HookName,
  hookNames,
  type Step,
} from './manager.ts'
import { isThere, readScript } from './read-script.ts'

/** husky 9: one shell file for each hook in `.husky`, run by `sh -e`. Ours is a block at the top of them. */
export const husky: HookManager = {
  isUsed: ({ root }) => isThere(join(root, '.husky')),
  install,
  uninstall,
  afterwards: ['Commit the files in .husky: everyone who runs husky then has the hooks.'],
}

async function install({ root, isStrict }: HookGround): Promise<readonly Step[]> {
  const steps = await Promise.all(
    hookNames.map(async (hook): Promise<readonly Step[]> => {
      const path = join(root, '.husky', hook)
      const before = await readScript(path)
      const text = withBlock(before ?? '', linesOf(hook, isStrict))
      return text === before ? [] : [{ kind: 'write', path, text, isExecutable: true }]
    }),
  )
  return steps.flat()
}

async function uninstall({ root }: HookGround): Promise<readonly Step[]> {
  const steps = await Promise.all(
    hookNames.map(async (hook): Promise<readonly Step[]> => {
      const path = join(root, '.husky', hook)
      const before = await readScript(path)
      if (before === null || !hasBlock(before)) return []
      const text = withoutBlock(before)
      if (text.trim() === '') return [{ kind: 'remove', path }]
      return [{ kind: 'write', path, text, isExecutable: true }]
    }),
  )
  return steps.flat()
}

/** What git tells a pre-push hook on its input is put back for the lines below. */
function linesOf(hook: HookName, isStrict: boolean): readonly string[] {
  const launch = launchScript({ hook, isStrict, args: ' "$@"' })
  if (hook !== 'pre-push') return launch
  return [
    'countersign_refs=$(cat)',
    ...launch,
    'exec <<COUNTERSIGN_REFS',
    '$countersign_refs',
    'COUNTERSIGN_REFS',
  ]
}
