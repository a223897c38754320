#!/usr/bin/env node
import { join } from 'node:path'
import { cacheFolder } from '../../local/cache-folder.ts'
import { compileBriefly } from '../../scan/compile-sparingly.ts'
import { type runCli } from '../run-cli.ts'
import { loadProgram } from './load-program.ts'

/** The name of the program's file, put here by `bin/build.mjs`. */
declare const programFile: string

const { argv, env, stdin, stdout, stderr } = process
const call = { argv: argv.slice(2), env, cwd: process.cwd(), stdin, stdout, stderr }
const work = workOf(call.argv)
if (isBrief(work, call.argv)) compileBriefly()
const url = new URL(programFile, import.meta.url)
const program = loadProgram({ url, folder: codeFolder(), work })
if (!isCommandLine(program.exports)) throw new TypeError(`${programFile} is no command line.`)
process.exitCode = await program.exports.runCli(call)
if (process.exitCode !== 2) program.keep()

/** Null where Node's own cache is switched off, too. */
function codeFolder(): string | null {
  const folder = cacheFolder(env)
  const isOff = (env['NODE_DISABLE_COMPILE_CACHE'] ?? '') !== ''
  return folder === null || isOff ? null : join(folder, 'code')
}

function workOf(words: readonly string[]): string {
  const [command = '', hook = ''] = words
  if (words.some((word) => word === '--help' || word === '-h')) return 'help'
  const name = command === 'hook' ? `hook-${hook}` : command
  return /^[a-z-]{1,40}$/u.test(name) ? name : 'other'
}

/** A change is judged, once. Whole folders take long enough for V8 to do its best. */
function isBrief(kind: string, words: readonly string[]): boolean {
  const isJudging = kind === 'check' || kind === 'hook-pre-commit'
  return isJudging && !words.includes('--all') && !words.includes('--watch')
}

function isCommandLine(value: unknown): value is { readonly runCli: typeof runCli } {
  return typeof value === 'object' && value !== null && 'runCli' in value
}
