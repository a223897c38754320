#!/usr/bin/env node
import { runCli } from './run-cli.ts'

const { argv, env, stdin, stdout, stderr } = process
process.exitCode = await runCli({
  argv: argv.slice(2),
  env,
  cwd: process.cwd(),
  stdin,
  stdout,
  stderr,
})
