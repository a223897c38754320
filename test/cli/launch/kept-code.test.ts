import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { keepCode, readKeptCode } from '../../../src/cli/launch/kept-code.ts'

const code = Buffer.from('compiled')
let home = ''
let place = { folder: '', name: 'program' }

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'countersign-code-'))
  place = { folder: join(home, 'cache/code'), name: 'program' }
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

function file(): string {
  return join(place.folder, place.name)
}

describe('kept code', () => {
  it('is read as it was kept, from a folder that is this user’s alone', () => {
    expect(readKeptCode(place)).toBeNull()
    keepCode(place, code)
    expect(readKeptCode(place)).toEqual(code)
    expect(statSync(place.folder).mode & 0o777).toBe(0o700)
    expect(statSync(file()).mode & 0o777).toBe(0o600)
    expect(readdirSync(place.folder)).toEqual([place.name])
  })

  it('is replaced', () => {
    keepCode(place, Buffer.from('before'))
    keepCode(place, code)
    expect(readKeptCode(place)).toEqual(code)
  })

  it.each([
    ['others may write to the folder', () => chmodSync(place.folder, 0o777)],
    ['a group may write to the folder', () => chmodSync(place.folder, 0o770)],
    ['others may write to the file', () => chmodSync(file(), 0o606)],
    ['the file is a link', () => linkTo(file())],
    ['the folder is a link', () => linkTo(place.folder)],
    ['the file is cut off', () => writeFileSync(file(), readFileSync(file()).subarray(0, -1))],
    ['the file is all zeros', () => writeFileSync(file(), Buffer.alloc(12))],
    ['the file is empty', () => writeFileSync(file(), '')],
    ['it is a folder', () => linkTo(file(), () => mkdirSync(file()))],
  ])('is none when %s', (_, spoil) => {
    keepCode(place, code)
    spoil()
    expect(readKeptCode(place)).toBeNull()
  })

  it('is not put where others may write', () => {
    mkdirSync(place.folder, { recursive: true })
    chmodSync(place.folder, 0o777)
    keepCode(place, code)
    expect(readdirSync(place.folder)).toEqual([])
  })

  it('is not kept where that is impossible', () => {
    writeFileSync(join(home, 'cache'), '')
    keepCode(place, code)
    expect(readKeptCode(place)).toBeNull()
  })

  it('of what is long gone is removed when other code is kept', () => {
    keepCode({ ...place, name: 'old' }, code)
    keepCode({ ...place, name: 'young' }, code)
    const before = Date.now() / 1000 - 31 * 24 * 60 * 60
    utimesSync(join(place.folder, 'old'), before, before)
    keepCode(place, code)
    expect(readdirSync(place.folder).toSorted()).toEqual(['program', 'young'])
  })
})

/** What was there stays, elsewhere. */
function linkTo(path: string, put = () => symlinkSync(join(home, 'moved'), path)): void {
  renameSync(path, join(home, 'moved'))
  put()
  expect(existsSync(path)).toBe(true)
}
