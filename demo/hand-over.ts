import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { runCli } from '../src/cli/run-cli.ts'
import { auditLogName } from '../src/store/audit-log.ts'

interface HandOver {
  readonly dataDir: string
  /** Each has a log of its own. */
  readonly installations: readonly number[]
  /** Whose report is written. */
  readonly reported: number
  readonly today: Date
}

/** What an auditor is given, and where it lies. */
export interface HandedOver {
  readonly report: string
  readonly logs: string
  /** Logs that verified. */
  readonly verified: number
}

/** Writes a report and every log, and checks each log as an auditor would. Throws when a command fails or a log does not verify. */
export async function handOver(given: HandOver): Promise<HandedOver> {
  const { dataDir, installations, reported, today } = given
  const logs = join(dataDir, 'audit')
  for (const installation of installations) {
    const log = auditLogName(installation)
    const folder = join(logs, String(installation))
    await run(dataDir, ['audit', 'export', '--log', log, '--out', folder])
    await run(dataDir, ['audit', 'verify', folder, '--vkey', join(folder, 'vkey')])
  }
  const report = join(dataDir, 'report.zip')
  const day = today.toISOString().slice(0, 10)
  const period = ['--from', day, '--to', day]
  const log = ['--log', auditLogName(reported)]
  await run(dataDir, ['report', ...period, ...log, '--out', report, '--quiet'])
  return { report, logs, verified: installations.length }
}

/** As a shell would: `countersign …`. */
async function run(dataDir: string, argv: readonly string[]): Promise<void> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const said: Buffer[] = []
  for (const stream of [stdout, stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk))
  const env = { DATA_DIR: dataDir }
  const exitCode = await runCli({ argv, env, cwd: dataDir, stdin, stdout, stderr })
  if (exitCode === 0) return
  throw new Error(`countersign ${argv.join(' ')}: ${exitCode}\n${Buffer.concat(said).toString()}`)
}
