import { hashName } from './hash-name.ts'

/**
 * A binary fuse filter (Graf and Lemire, 2022) with 16-bit fingerprints over the names of a registry: two bytes and a bit a
 * name, no name of it is ever missed, one in 65,536 others passes for one of it.
 */
export interface FuseFilter {
  readonly seed: number
  /** A power of two. */
  readonly segmentLength: number
  readonly segments: number
  /** How many names it was built from. */
  readonly names: number
  readonly fingerprints: DataView
}

export function mayContain(filter: FuseFilter, name: string): boolean {
  const [high, low, fingerprint] = hashName(name, filter.seed)
  const { fingerprints } = filter
  let left = fingerprint & 0xff_ff
  for (const slot of slotsOf(filter, high, low)) left ^= fingerprints.getUint16(slot * 2, true)
  return left === 0
}

/** The three places a name is spread over, in neighbouring segments. */
export function slotsOf(
  { segmentLength, segments }: Pick<FuseFilter, 'segmentLength' | 'segments'>,
  high: number,
  low: number,
): readonly [number, number, number] {
  const start = Math.floor((high / 0x1_0000_0000) * (segments * segmentLength))
  const mask = segmentLength - 1
  return [
    start,
    (start + segmentLength) ^ (low & mask),
    (start + 2 * segmentLength) ^ ((low >>> 16) & mask),
  ]
}

/** How long the table of fingerprints is. */
export function slotCount({
  segmentLength,
  segments,
}: Pick<FuseFilter, 'segmentLength' | 'segments'>): number {
  return (segments + 2) * segmentLength
}

export interface FilterFile {
  readonly filter: FuseFilter
  /** Day of the list it was built from, `YYYY-MM-DD`. */
  readonly asOf: string
}

const header =
  /^countersign-names 1 (?<asOf>\d{4}-\d{2}-\d{2}) names=(?<names>\d{1,9}) seed=(?<seed>\d{1,10}) segment=(?<segment>\d{1,6}) segments=(?<segments>\d{1,6})\n/u

/** Null for anything that is not a whole filter file. */
export function readFilterFile(bytes: Uint8Array): FilterFile | null {
  const start = String.fromCharCode(...bytes.subarray(0, 200))
  const found = header.exec(start)
  const groups = found?.groups
  if (found === null || groups === undefined) return null
  const length = found[0].length
  const filter = {
    seed: Number(groups['seed']),
    segmentLength: Number(groups['segment']),
    segments: Number(groups['segments']),
    names: Number(groups['names']),
    fingerprints: new DataView(bytes.buffer, bytes.byteOffset + length),
  }
  const isWhole = bytes.byteLength - length === slotCount(filter) * 2
  return isWhole ? { filter, asOf: groups['asOf'] ?? '' } : null
}
