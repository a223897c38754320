import { crc32 } from 'node:zlib'

/** The stored files of a ZIP by name, in order, read by its directory; an Error for what does not fit together. */
export function unzip(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const end = bytes.length - 22
  const files = new Map<string, Buffer>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [crc, size] = [bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 24)]
    const length = bytes.readUInt16LE(at + 28)
    const offset = bytes.readUInt32LE(at + 42)
    const name = bytes.subarray(at + 46, at + 46 + length).toString()
    const local = bytes.subarray(offset, offset + 30 + length)
    const isSame = local.readUInt32LE(14) === crc && local.subarray(30).toString() === name
    const content = bytes.subarray(offset + 30 + length, offset + 30 + length + size)
    if (!isSame || crc32(content) !== crc) throw new Error(`${name} does not fit its directory`)
    files.set(name, content)
    at += 46 + length
  }
  if (at !== end) throw new Error('the directory ends elsewhere')
  return files
}
