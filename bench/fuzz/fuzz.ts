import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CodeFile } from '../../src/analysis/code/load-file.ts'
import { scanProject } from '../../src/analysis/code/scan-project.ts'
import { type Knowledge } from '../../src/analysis/knowledge.ts'
import { scanSecrets } from '../../src/analysis/secrets/scan-secrets.ts'
import { mutate, randomFrom } from './mutate.ts'

export interface FuzzRequest {
  readonly fixtures: readonly CodeFile[]
  readonly knowledge: Knowledge
  readonly count: number
  readonly seed: number
}

export interface FuzzResult {
  readonly files: number
  readonly failures: readonly FuzzFailure[]
  /** Milliseconds of processor time the slowest file took. */
  readonly slowest: number
}

export interface FuzzFailure {
  readonly kind: 'throw' | 'hang'
  readonly file: CodeFile
  readonly detail: string
}

/** Milliseconds of processor time one file may take. */
const longest = 2000

/** Scans mutated fixtures, each alone; the same seed gives the same files. */
export function fuzz({ fixtures, knowledge, count, seed }: FuzzRequest): FuzzResult {
  const random = randomFrom(seed)
  const failures: FuzzFailure[] = []
  let slowest = 0
  for (let index = 0; index < count; index += 1) {
    const fixture = fixtures[index % fixtures.length]
    const other = fixtures[Math.floor(random() * fixtures.length)]
    if (fixture === undefined || other === undefined) break
    const file = { path: fixture.path, text: mutate(fixture.text, { random, other: other.text }) }
    const { failure, took } = tryOne(file, knowledge)
    slowest = Math.max(slowest, took)
    if (failure !== null) failures.push(failure)
  }
  return { files: count, failures, slowest }
}

function tryOne(
  file: CodeFile,
  knowledge: Knowledge,
): { readonly failure: FuzzFailure | null; readonly took: number } {
  const before = process.cpuUsage()
  try {
    scanProject([file], knowledge)
    scanSecrets(file)
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { failure: { kind: 'throw', file, detail }, took: 0 }
  }
  const { user, system } = process.cpuUsage(before)
  const took = (user + system) / 1000
  const failure = took > longest ? { kind: 'hang' as const, file, detail: `${took} ms` } : null
  return { failure, took }
}

/** Every code file below these folders. */
export function readFixtures(folders: readonly string[]): readonly CodeFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:[cm]?[jt]sx?|py|java|go)$/u.test(path))
      .toSorted((first, second) => (first < second ? -1 : 1))
      .map((path) => join(folder, path))
      .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  )
}
