#!/usr/bin/env node
import nodeModule from 'node:module'
import { join } from 'node:path'
import { cacheFolder } from '../local/cache-folder.ts'

const { argv, env, stdin, stdout, stderr } = process
keepCompiledCode()
const { runCli } = await import('./run-cli.ts')
process.exitCode = await runCli({
  argv: argv.slice(2),
  env,
  cwd: process.cwd(),
  stdin,
  stdout,
  stderr,
})

/** From Node 22.8 on: what was compiled once is not compiled again. In this user's own folder, since what lies there is run. */
function keepCompiledCode(): void {
  const folder = cacheFolder(env)
  if (folder === null || !('enableCompileCache' in nodeModule)) return
  const { enableCompileCache } = nodeModule
  if (typeof enableCompileCache !== 'function') return
  Reflect.apply(enableCompileCache, nodeModule, [join(folder, 'code')])
}
