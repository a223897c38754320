import { execFile } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '../../demo/project.ts'

const outputs = join(projectRoot, 'build')

/** Compiles `src` once per state of it and gives the path of `start.js`. Types are judged elsewhere (`npm run check:types`). */
export async function builtApp(): Promise<string> {
  const name = `app-${await stateOf(join(projectRoot, 'src'))}`
  const folder = join(outputs, name)
  if (!existsSync(folder)) {
    await compileTo(folder)
    await removeOthers(name)
  }
  return join(folder, 'app', 'start.js')
}

const execute = promisify(execFile)

/** In two steps, so that a folder that is there is whole. */
async function compileTo(folder: string): Promise<void> {
  const unfinished = `${folder}.${randomUUID()}`
  await mkdir(unfinished, { recursive: true })
  const compiler = join(projectRoot, 'node_modules', 'typescript', 'bin', 'tsc')
  const options = ['-p', 'tsconfig.build.json', '--noCheck', '--outDir', unfinished]
  try {
    await execute(process.execPath, [compiler, ...options], { cwd: projectRoot })
  } catch (error) {
    if (!existsSync(join(unfinished, 'app', 'start.js'))) throw error
  }
  const packer = join(projectRoot, 'bin', 'pack-rules.mjs')
  await execute(process.execPath, [packer, unfinished], { cwd: projectRoot })
  try {
    await rename(unfinished, folder)
  } catch {
    await rm(unfinished, { recursive: true, force: true })
  }
}

async function removeOthers(kept: string): Promise<void> {
  const old = (await readdir(outputs)).filter((name) => /^app-[0-9a-f]+$/u.test(name))
  await Promise.all(
    old
      .filter((name) => name !== kept)
      .map(async (name) => rm(join(outputs, name), { recursive: true, force: true })),
  )
}

async function stateOf(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'))
  const states = await Promise.all(
    files.map(async (file) => {
      const { mtimeMs, size } = await stat(join(folder, file))
      return `${file} ${mtimeMs} ${size}`
    }),
  )
  const sorted = states.toSorted((first, second) => (first < second ? -1 : 1))
  return createHash('sha256').update(sorted.join('\n')).digest('hex').slice(0, 16)
}
