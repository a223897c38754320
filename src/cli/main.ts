#!/usr/bin/env node
import { runCli } from './run-cli.ts'

/** The command line from the sources as they are; what ships starts in `launch/main.ts`. */
const { argv, env, stdin, stdout, stderr } = process
process.exitCode = await runCli({
  argv: argv.slice(2),
  env,
  cwd: process.cwd(),
  stdin,
  stdout,
  stderr,
})
