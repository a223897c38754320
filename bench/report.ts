import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { runCli } from '../src/cli/run-cli.ts'
import { openStore } from '../src/store/store.ts'
import { fillYear, yearOf } from './report/year.ts'

type Write = (line: string) => void

/** A report of 20,000 pull requests in 300 repositories: processor time, time, memory, size. Targets: 60 s, 500 MB. */
export async function run(write: Write): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'countersign-bench-report-'))
  try {
    const store = await openStore({ dataDir, databaseUrl: null })
    const { events } = await fillYear(store)
    await store.close()
    const { changes, repositories } = yearOf
    write(`${changes} merged pull requests in ${repositories} repositories, ${events} events`)
    write(`  memory before the report  ${megabytes(process.resourceUsage().maxRSS * 1024)} at most`)
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

async function measure({ dataDir, format, write }: Measured): Promise<void> {
  const out = join(dataDir, `report.${format}`)
  const days = ['--from', '2026-01-01', '--to', '2026-12-31']
  const argv = ['report', ...days, '--no-record', '--format', format, '--out', out]
  const [before, began] = [process.cpuUsage(), Date.now()]
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const exitCode = await runCli({ argv, cwd: dataDir, env: { DATA_DIR: dataDir }, stdout, stderr })
  if (exitCode !== 0) throw new Error(String(stderr.read()))
  const { user, system } = process.cpuUsage(before)
  const { size } = await stat(out)
  write(
    `  ${format.padEnd(5)} processor ${seconds((user + system) / 1e6)}, time ${seconds((Date.now() - began) / 1000)} (target 60 s), ${megabytes(size)} written`,
  )
  write(
    `        memory ${megabytes(process.resourceUsage().maxRSS * 1024)} at most (target 500 MB)`,
  )
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`
}
