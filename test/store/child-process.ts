import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { transformFile } from '@swc/core'
import { type ChildTask } from './child.ts'

const root = resolve(import.meta.dirname, '../..')

/** A program and what it imports as JavaScript that Node runs. */
export interface ChildProgram {
  /** Path of the compiled program. */
  readonly script: string
  readonly start: (task: ChildTask) => Child
  readonly remove: () => Promise<void>
}

export interface Child {
  readonly process: ChildProcess
  /** Everything it said so far. */
  readonly lines: string[]
  /** Resolves when it has said its first line. */
  readonly begun: Promise<unknown>
  /** Resolves when it has ended and all it said was read. */
  readonly ended: Promise<unknown>
}

/** `files` beside those of the store, the program last. */
export async function compileChild(files = ['test/store/child.ts']): Promise<ChildProgram> {
  const out = join(root, 'build', `store-child-${process.pid}-${Date.now()}`)
  const sources = [
    ...(await sourcesIn('src/core')),
    ...(await sourcesIn('src/audit')),
    ...(await sourcesIn('src/store')),
    ...files,
  ]
  await Promise.all(sources.map((source) => compile(source, out)))
  const script = join(out, files.at(-1)?.replace(/ts$/u, 'js') ?? '')
  return {
    script,
    start: (task) => start(script, task),
    remove: () => rm(out, { recursive: true, force: true }),
  }
}

async function sourcesIn(folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder))
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name))
}

async function compile(source: string, out: string): Promise<void> {
  const { code } = await transformFile(join(root, source), {
    jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  })
  const target = join(out, relative('.', source)).replace(/ts$/u, 'js')
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, code.replaceAll(/(?<=(?:from |import\()'[^']+\.)ts(?=')/gu, 'js'))
}

function start(script: string, task: ChildTask): Child {
  const child = spawn(process.execPath, [script, JSON.stringify(task)], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const reader = createInterface(child.stdout)
  reader.on('line', (line) => lines.push(line))
  return {
    process: child,
    lines,
    begun: Promise.race([once(reader, 'line'), once(child, 'exit')]),
    ended: Promise.all([once(child, 'exit'), once(reader, 'close')]),
  }
}
