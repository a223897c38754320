import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { keepCode } from '../../../src/cli/launch/kept-code.ts'
import { type LoadedProgram, loadProgram } from '../../../src/cli/launch/load-program.ts'

let home = ''
let folder: string | null = null

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'countersign-program-'))
  folder = join(home, 'code')
  writeProgram('')
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

/** V8 remembers within a process what it compiled: a text it has not seen needs another `remark`. */
function writeProgram(remark: string): void {
  const text = "const { sep } = require('node:path')\nmodule.exports = [sep, importMetaUrl]\n"
  writeFileSync(join(home, 'program-ABC.js'), `${text}// ${remark}\n`)
}

function load(work = 'check'): LoadedProgram {
  const url = pathToFileURL(join(home, 'program-ABC.js'))
  const program = loadProgram({ url, folder, work })
  expect(program.exports).toEqual(['/', url.href])
  return program
}

function names(): readonly string[] {
  return readdirSync(join(home, 'code'))
}

describe('loadProgram', () => {
  it('keeps what was compiled, once, apart for each kind of work', () => {
    load().keep()
    const [name = ''] = names()
    expect(name).toMatch(/^program-ABC\.js-\d+-check$/u)
    const path = join(home, 'code', name)
    utimesSync(path, 1e9, 1e9)
    load().keep()
    expect(statSync(path).mtimeMs).toBe(1e12)
    load('blame').keep()
    expect(names().some((each) => each.endsWith('-blame'))).toBe(true)
  })

  it('works with code that V8 refuses, and replaces it', () => {
    load().keep()
    const [name = ''] = names()
    keepCode({ folder: join(home, 'code'), name }, Buffer.from('no code of any version of V8'))
    const before = statSync(join(home, 'code', name)).size
    writeProgram('never seen')
    load().keep()
    expect(statSync(join(home, 'code', name)).size).toBeGreaterThan(before)
  })

  it('keeps nothing that the next start could not use', () => {
    const program = load()
    setFlagsFromString('--max-lazy')
    program.keep()
    setFlagsFromString('--no-max-lazy')
    expect(() => names()).toThrow('ENOENT')
  })

  it('keeps nothing where there is no place for it', () => {
    folder = null
    load().keep()
    expect(readdirSync(home)).toEqual(['program-ABC.js'])
  })
})
