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
const maxRss = process.resourceUsage().maxRSS * 1024
stderr.write(`${JSON.stringify({ seconds: (user + system) / 1e6, maxRss })}\n`)
process.exitCode = exitCode
