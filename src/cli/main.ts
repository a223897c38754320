#!/usr/bin/env node
import { runCli } from './run-cli.ts'

const { argv, env, stdout, stderr } = process
process.exitCode = await runCli({ argv: argv.slice(2), env, cwd: process.cwd(), stdout, stderr })
