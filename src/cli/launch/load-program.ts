import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'
import { keepCode, readKeptCode } from './kept-code.ts'

/** The command line in one script, loaded. */
export interface LoadedProgram {
  readonly exports: unknown
  /** To be called when the work is done: what was compiled until then need not be compiled the next time. */
  readonly keep: () => void
}

export interface ProgramPlace {
  /** Its name holds a hash of what it contains, so that no other program's code is taken for its own. */
  readonly url: URL
  /** Where compiled code is kept; null for nowhere. */
  readonly folder: string | null
  /** What is done with it: each kind of work compiles other parts of it. */
  readonly work: string
}

/**
 * Runs a script that esbuild made, with the code that V8 compiled from it before. Node keeps code of modules from 22.1 on only, and
 * compiling takes longer than judging ten files.
 */
export function loadProgram({ url, folder, work }: ProgramPlace): LoadedProgram {
  const filename = fileURLToPath(url)
  const tag = cachedDataVersionTag()
  const place = folder === null ? null : { folder, name: `${basename(filename)}-${tag}-${work}` }
  const kept = place === null ? null : readKeptCode(place)
  /** esbuild writes ASCII, which is read faster than UTF-8. */
  const script = new Script(wrapped(readFileSync(filename, 'latin1')), {
    filename,
    ...(kept === null ? {} : { cachedData: kept }),
  })
  const module = { exports: {} }
  const run: unknown = script.runInThisContext()
  if (typeof run === 'function') Reflect.apply(run, null, [module, createRequire(url), url.href])
  return {
    exports: module.exports,
    keep: () => {
      const isKept = kept !== null && script.cachedDataRejected !== true
      /** Flags that were set on the way are another compiler, which the next start does not have. */
      if (place === null || isKept || cachedDataVersionTag() !== tag) return
      keepCode(place, script.createCachedData())
    },
  }
}

/** As Node wraps a script, with what `bin/build.mjs` puts for `import.meta.url`. */
function wrapped(text: string): string {
  return `(function (module, require, importMetaUrl) {${text}\n})`
}
