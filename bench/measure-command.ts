import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

interface Took {
  /** Of processor time. */
  readonly seconds: number
  /** Wall clock. */
  readonly elapsed: number
  /** Bytes. */
  readonly maxRss: number
  readonly stdout: string
}

interface Place {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly nodeOptions?: readonly string[]
}

const program = fileURLToPath(new URL('./report/measure.js', import.meta.url))

/** Runs the command line in a process of its own. Rejects when it ends with another code than 0. */
export async function measureCommand(
  args: readonly string[],
  { cwd, env, nodeOptions = [] }: Place,
): Promise<Took> {
  const began = Date.now()
  const line = [...nodeOptions, program, ...args]
  const { stdout, stderr } = await promisify(execFile)(process.execPath, line, { cwd, env })
  const took = JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? '') as Took
  return { ...took, stdout, elapsed: (Date.now() - began) / 1000 }
}
