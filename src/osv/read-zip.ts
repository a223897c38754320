import { type FileHandle, open } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly offset: number
  readonly packedSize: number
  readonly size: number
  readonly method: number
}

export interface Zip {
  readonly entries: readonly ZipEntry[]
  /** Null for an entry that is not as the directory says. */
  readonly read: (entry: ZipEntry) => Promise<Buffer | null>
  readonly close: () => Promise<void>
}

const tailLength = 66_000
const mostDirectory = 256 * 1_048_576
const mostEntry = 8 * 1_048_576

/** A plain ZIP or ZIP64 file, entries stored or deflated. Null for anything else. */
export async function openZip(path: string): Promise<Zip | null> {
  const file = await open(path)
  try {
    const directory = await readDirectory(file)
    if (directory !== null) {
      const entries = entriesIn(directory)
      return {
        entries,
        read: async (entry) => readEntry(file, entry),
        close: async () => file.close(),
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  await file.close()
  return null
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

async function readDirectory(file: FileHandle): Promise<Buffer | null> {
  const { size } = await file.stat()
  const start = Math.max(0, size - tailLength)
  const tail = await readAt(file, start, size - start)
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0) return null
  const place = (await readBigPlace(file, tail, end)) ?? {
    length: tail.readUInt32LE(end + 12),
    offset: tail.readUInt32LE(end + 16),
  }
  if (place.length > mostDirectory || place.offset + place.length > size) return null
  return readAt(file, place.offset, place.length)
}

/** ZIP64: a locator before the end record says where the larger one stands. */
async function readBigPlace(file: FileHandle, tail: Buffer, end: number) {
  const at = end - 20
  if (at < 0 || tail.readUInt32LE(at) !== 0x0706_4b50) return null
  const record = await readAt(file, Number(tail.readBigUInt64LE(at + 8)), 56)
  if (record.length < 56 || record.readUInt32LE(0) !== 0x0606_4b50) return null
  return { length: Number(record.readBigUInt64LE(40)), offset: Number(record.readBigUInt64LE(48)) }
}

function entriesIn(directory: Buffer): readonly ZipEntry[] {
  const entries: ZipEntry[] = []
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === 0x0201_4b50; ) {
    const nameLength = directory.readUInt16LE(at + 28)
    const extraLength = directory.readUInt16LE(at + 30)
    const commentLength = directory.readUInt16LE(at + 32)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + extraLength + commentLength
  }
  return entries
}

async function readEntry(file: FileHandle, entry: ZipEntry): Promise<Buffer | null> {
  if (entry.size > mostEntry || entry.packedSize > mostEntry) return null
  const header = await readAt(file, entry.offset, 30)
  if (header.length < 30 || header.readUInt32LE(0) !== 0x0403_4b50) return null
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = await readAt(file, start, entry.packedSize)
  if (entry.method === 0) return packed
  if (entry.method !== 8) return null
  try {
    return inflateRawSync(packed, { maxOutputLength: mostEntry })
  } catch {
    return null
  }
}
