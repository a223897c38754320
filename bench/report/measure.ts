import { readFileSync } from 'node:fs'
import { runCli } from '../../src/cli/run-cli.ts'

/** One run of the command line in a process of its own: what it took stands on the last line of stderr. */
const { argv, env, stdin, stdout, stderr } = process
const exitCode = await runCli({
  argv: argv.slice(2),
  cwd: process.cwd(),
  env,
  stdin,
  stdout,
  stderr,
})
const { user, system } = process.cpuUsage()
stderr.write(`${JSON.stringify({ seconds: (user + system) / 1e6, maxRss: mostMemory() })}\n`)
process.exitCode = exitCode

/** Bytes. Linux counts what the parent held before `exec` into `maxRSS`, so its own figure is taken where there is one. */
function mostMemory(): number {
  const peak = /VmHWM:\s+(\d+) kB/u.exec(statusOfProcess())?.[1]
  return 1024 * (peak === undefined ? process.resourceUsage().maxRSS : Number(peak))
}

function statusOfProcess(): string {
  try {
    return readFileSync('/proc/self/status', 'utf8')
  } catch {
    return ''
  }
}
