import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

/** One piece of compiled code in a folder of such. */
export interface KeptCode {
  readonly folder: string
  readonly name: string
}

/** Null when there is none, or one that somebody else may have written: what lies there is run. */
export function readKeptCode({ folder, name }: KeptCode): Buffer | null {
  return quietly(() => {
    if (!isOwn(lstatSync(folder), constants.S_IFDIR)) return null
    const sealed = readOwnFile(join(folder, name))
    if (sealed === null || sealed.length < sumBytes) return null
    const code = sealed.subarray(sumBytes)
    return sealed.readUInt32LE() === crc32(code) ? code : null
  })
}

/** In one step, so that another process sees all of it or nothing. Where that is not possible, nothing is kept. */
export function keepCode({ folder, name }: KeptCode, code: Buffer): void {
  quietly(() => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!isOwn(lstatSync(folder), constants.S_IFDIR)) return
    removeOld(folder)
    const draft = join(folder, `${name}.${process.pid}`)
    try {
      writeFileSync(draft, Buffer.concat([sumOf(code), code]), { flag: 'wx', mode: 0o600 })
      renameSync(draft, join(folder, name))
    } finally {
      rmSync(draft, { force: true })
    }
  })
}

/** V8 does not look for half a file. */
const sumBytes = 4

const longestKept = 30 * 24 * 60 * 60 * 1000

function sumOf(code: Buffer): Buffer {
  const sum = Buffer.alloc(sumBytes)
  sum.writeUInt32LE(crc32(code))
  return sum
}

function readOwnFile(path: string): Buffer | null {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    return isOwn(fstatSync(file), constants.S_IFREG) ? readFileSync(file) : null
  } finally {
    closeSync(file)
  }
}

/** This user's, and nobody else may write to it. Windows has no such bits: there the folder is in the user's profile. */
function isOwn({ mode, uid }: Stats, kind: number): boolean {
  if ((mode & constants.S_IFMT) !== kind) return false
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
}

/** Of versions that are gone; what is still in use is kept anew. */
function removeOld(folder: string): void {
  const oldest = Date.now() - longestKept
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (lstatSync(path).mtimeMs < oldest) rmSync(path, { force: true })
  }
}

function quietly<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
