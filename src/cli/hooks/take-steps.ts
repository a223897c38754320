import { randomUUID } from 'node:crypto'
import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, relative, sep } from 'node:path'
import { invalid } from '../../local/read-text-file.ts'
import { type HookGround, type Step } from './manager.ts'
import { isThere } from './read-script.ts'

/** Takes the steps in order. A folder that a link leads elsewhere is not written to. Throws `settings-invalid`. */
export async function takeSteps({ root }: HookGround, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    try {
      await take(step, root)
    } catch (cause) {
      if (cause instanceof Error && 'syscall' in cause) {
        throw invalid(
          `${pathOf(step)} could not be written. Check its folder and permissions.`,
          cause,
        )
      }
      throw cause
    }
  }
}

async function take(step: Step, root: string): Promise<void> {
  if (step.kind === 'move') return rename(step.from, step.to)
  if (step.kind === 'remove') return rm(step.path)
  const folder = dirname(step.path)
  await requireInside(folder, root)
  await mkdir(folder, { recursive: true })
  const draft = `${step.path}.${randomUUID()}`
  try {
    await writeFile(draft, step.text, { flag: 'wx', mode: step.isExecutable ? 0o755 : 0o644 })
    await rename(draft, step.path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** What lies below the top by its name must lie there in truth: a repository can bring a link. */
async function requireInside(folder: string, root: string): Promise<void> {
  if (!isBelow(root, folder) || !(await isThere(folder))) return
  if (isBelow(await realpath(root), await realpath(folder))) return
  throw invalid(
    `${folder} is a link that leads out of the repository, so nothing was written there.`,
  )
}

function isBelow(root: string, folder: string): boolean {
  const path = relative(root, folder)
  return path !== '..' && !path.startsWith(`..${sep}`)
}

/** The path that stands in messages. */
function pathOf(step: Step): string {
  return step.kind === 'move' ? step.from : step.path
}
