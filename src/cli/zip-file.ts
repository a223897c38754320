import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { Failure } from '../core/failure.ts'

/** A ZIP that is being written, file after file. */
export interface ZipFile {
  /** Gives the SHA-256 of what was written, lower-case hex. */
  readonly add: (name: string, chunks: AsyncIterable<string> | Iterable<string>) => Promise<string>
  /** Writes the directory; the file is whole then. */
  readonly end: () => Promise<void>
}

interface Entry {
  readonly name: Buffer
  readonly offset: number
  readonly crc: number
  readonly size: number
}

/**
 * Writes a ZIP whose bytes depend on its content alone: stored, not compressed (how much a compressor saves differs from version to
 * version), with the first time a ZIP can hold. Throws Failure `report-not-written` past 4 GiB.
 */
export function beginZip(file: FileHandle): ZipFile {
  const entries: Entry[] = []
  let offset = 0
  async function write(bytes: Buffer): Promise<void> {
    await file.write(bytes, 0, bytes.length, offset)
    offset += bytes.length
    if (offset > 0xff_ff_ff_ff) throw tooLarge()
  }
  return {
    add: async (name, chunks) => {
      const begun = { name: Buffer.from(name), offset, crc: 0, size: 0 }
      await write(localHeader(begun))
      const hash = createHash('sha256')
      let { crc, size } = begun
      for await (const bytes of inPieces(chunks)) {
        crc = crc32(bytes, crc)
        size += bytes.length
        hash.update(bytes)
        await write(bytes)
      }
      const entry = { ...begun, crc, size }
      const header = localHeader(entry)
      await file.write(header, 0, header.length, entry.offset)
      entries.push(entry)
      return hash.digest('hex')
    },
    end: async () => {
      const start = offset
      for (const entry of entries) await write(centralHeader(entry))
      await write(endRecord(entries.length, { start, size: offset - start }))
    },
  }
}

const pieceLength = 1 << 16

/** A text's bytes in pieces that are worth a write each, however small or many its chunks are. */
export async function* inPieces(
  chunks: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Buffer> {
  let held = ''
  for await (const chunk of chunks) {
    held += chunk
    if (held.length < pieceLength) continue
    yield Buffer.from(held)
    held = ''
  }
  if (held !== '') yield Buffer.from(held)
}

/** Opens a file for writing under a name beside it, so that a run that ends early leaves nothing that looks whole. */
export async function openPart(path: string): Promise<FileHandle> {
  return open(`${path}.part`, 'w')
}

function tooLarge(): Failure {
  return new Failure('report-not-written', {
    message:
      'The report is larger than a ZIP can hold (4 GiB). Choose a shorter period or --format html.',
    retryable: false,
  })
}

/** 1 January 1980, 00:00: the first a ZIP can say. */
const dosTime = 0
const dosDate = 0x00_21
const versionNeeded = 20
/** Names are UTF-8. */
const flags = 0x08_00

/** APPNOTE 4.3.7, and what 4.3.12 shares with it. */
function facts({ name, crc, size }: Entry): Buffer {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(versionNeeded, 0)
  bytes.writeUInt16LE(flags, 2)
  bytes.writeUInt16LE(0, 4)
  bytes.writeUInt16LE(dosTime, 6)
  bytes.writeUInt16LE(dosDate, 8)
  bytes.writeUInt32LE(crc, 10)
  bytes.writeUInt32LE(size, 14)
  bytes.writeUInt32LE(size, 18)
  bytes.writeUInt16LE(name.length, 22)
  return bytes
}

function localHeader(entry: Entry): Buffer {
  return Buffer.concat([Buffer.from('PK\u0003\u0004'), facts(entry), entry.name])
}

/** APPNOTE 4.3.12. */
function centralHeader(entry: Entry): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(entry.offset, 10)
  const madeBy = Buffer.from([versionNeeded, 0])
  return Buffer.concat([Buffer.from('PK\u0001\u0002'), madeBy, facts(entry), rest, entry.name])
}

/** APPNOTE 4.3.16. */
function endRecord(
  count: number,
  directory: { readonly start: number; readonly size: number },
): Buffer {
  const bytes = Buffer.alloc(22)
  bytes.write('PK\u0005\u0006', 0)
  bytes.writeUInt16LE(count, 8)
  bytes.writeUInt16LE(count, 10)
  bytes.writeUInt32LE(directory.size, 12)
  bytes.writeUInt32LE(directory.start, 16)
  return bytes
}
