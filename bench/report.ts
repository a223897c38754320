import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openStore } from '../src/store/store.ts'
import { fillYear, yearOf } from './report/year.ts'

type Write = (line: string) => void

/** A report of 20,000 pull requests in 300 repositories: time, memory, size. Targets: 60 s, 500 MB. */
export async function run(write: Write): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'countersign-bench-report-'))
  try {
    const store = await openStore({ dataDir, databaseUrl: null })
    const { events } = await fillYear(store)
    await store.close()
    const { changes, repositories } = yearOf
    write(`${changes} merged pull requests in ${repositories} repositories, ${events} events`)
    for (const format of ['zip', 'html']) await measure({ dataDir, format, write })
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

interface Measured {
  readonly dataDir: string
  readonly format: string
  readonly write: Write
}

const program = fileURLToPath(new URL('./report/measure.js', import.meta.url))

async function measure({ dataDir, format, write }: Measured): Promise<void> {
  const out = join(dataDir, `report.${format}`)
  const days = ['--from', '2026-01-01', '--to', '2026-12-31']
  const args = ['report', ...days, '--no-record', '--format', format, '--out', out]
  const began = Date.now()
  const options = { cwd: dataDir, env: { DATA_DIR: dataDir } }
  const { stderr } = await promisify(execFile)(process.execPath, [program, ...args], options)
  const took = JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? '') as Took
  const { size } = await stat(out)
  write(`${format.padEnd(5)} ${megabytes(size)} written`)
  write(
    `  processor ${inSeconds(took.seconds)}, time ${inSeconds((Date.now() - began) / 1000)} (target 60 s)`,
  )
  write(`  memory ${megabytes(took.maxRss)} at most (target 500 MB)`)
}

interface Took {
  readonly seconds: number
  readonly maxRss: number
}

function inSeconds(value: number): string {
  return `${value.toFixed(1)} s`
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`
}
