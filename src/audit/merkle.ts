import { hash as digest } from 'node:crypto'

/** 32 bytes. */
export type Hash = Buffer

/** RFC 6962, 2.1: the hash of an entry. */
export function leafHash(entry: string | Uint8Array): Hash {
  if (typeof entry === 'string') return digest('sha256', `\0${entry}`, 'buffer')
  return sha256(leafPrefix, entry)
}

/** RFC 6962, 2.1: the hash of two subtrees. */
export function nodeHash(left: Hash, right: Hash): Hash {
  return sha256(nodePrefix, left, right)
}

const leafPrefix = Uint8Array.of(0)
const nodePrefix = Uint8Array.of(1)

/** In one call: a log is many short texts. */
function sha256(...parts: readonly Uint8Array[]): Hash {
  return digest('sha256', Buffer.concat(parts), 'buffer')
}

/** The roots of the full subtrees a tree is made of, the largest first: all it takes to let it grow. */
export type Frontier = readonly Hash[]

/** The frontier of a tree of `size` leaves, grown by one. */
export function pushLeaf(frontier: Frontier, size: number, leaf: Hash): Frontier {
  const grown = [...frontier]
  let hash = leaf
  for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
    const left = grown.pop()
    if (left === undefined) throw new RangeError('The frontier is shorter than its size needs.')
    hash = nodeHash(left, hash)
  }
  return [...grown, hash]
}

/** RFC 6962, 2.1: the root of a tree; of none the hash of nothing. */
export function rootOf(frontier: Frontier): Hash {
  const last = frontier.at(-1)
  if (last === undefined) return sha256()
  return frontier.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last)
}

export function rootOfLeaves(leaves: readonly Hash[]): Hash {
  let frontier: Frontier = []
  for (const [size, leaf] of leaves.entries()) frontier = pushLeaf(frontier, size, leaf)
  return rootOf(frontier)
}

/** Leaves from place `from` (0-based) up to, and without, place `to`. */
export interface LeafRange {
  readonly from: number
  readonly to: number
}

/** RFC 6962, 2.1.1: the subtrees whose roots are the audit path of leaf `index` in a tree of `size`, lowest first. */
export function inclusionRanges(index: number, size: number): readonly LeafRange[] {
  return pathTo(index, { from: 0, to: size })
}

function pathTo(index: number, { from, to }: LeafRange): readonly LeafRange[] {
  if (to - from <= 1) return []
  const middle = from + splitOf(to - from)
  const [left, right] = [
    { from, to: middle },
    { from: middle, to },
  ]
  return index < middle ? [...pathTo(index, left), right] : [...pathTo(index, right), left]
}

/** RFC 6962, 2.1.2: the subtrees whose roots show that the tree of the first `first` leaves begins the one of `size`. */
export function consistencyRanges(first: number, size: number): readonly LeafRange[] {
  return first <= 0 || first >= size ? [] : subProof(first, { from: 0, to: size }, true)
}

function subProof(first: number, range: LeafRange, isWhole: boolean): readonly LeafRange[] {
  const { from, to } = range
  if (first === to) return isWhole ? [] : [range]
  const middle = from + splitOf(to - from)
  const [left, right] = [
    { from, to: middle },
    { from: middle, to },
  ]
  return first <= middle
    ? [...subProof(first, left, isWhole), right]
    : [...subProof(first, right, false), left]
}

/** The audit path of leaf `index` among all leaves. */
export function inclusionPath(leaves: readonly Hash[], index: number): readonly Hash[] {
  return rootsOf(leaves, inclusionRanges(index, leaves.length))
}

/** What shows that the tree of the first `size` leaves is the beginning of this one. */
export function consistencyPath(leaves: readonly Hash[], size: number): readonly Hash[] {
  return rootsOf(leaves, consistencyRanges(size, leaves.length))
}

function rootsOf(leaves: readonly Hash[], ranges: readonly LeafRange[]): readonly Hash[] {
  return ranges.map(({ from, to }) => rootOfLeaves(leaves.slice(from, to)))
}

/** The largest power of two below `size`, which is 2 or more. */
export function splitOf(size: number): number {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}

interface Inclusion {
  readonly leaf: Hash
  /** 0-based. */
  readonly index: number
  readonly size: number
  readonly path: readonly Hash[]
  readonly root: Hash
}

/** RFC 9162, 2.1.3.2. */
export function verifyInclusion({ leaf, index, size, path, root }: Inclusion): boolean {
  if (index < 0 || index >= size) return false
  let hash = leaf
  const isWhole = climb({ position: index, last: size - 1 }, path, (sibling, isLeft) => {
    hash = isLeft ? nodeHash(sibling, hash) : nodeHash(hash, sibling)
  })
  return isWhole && hash.equals(root)
}

interface Consistency {
  readonly first: { readonly size: number; readonly root: Hash }
  readonly second: { readonly size: number; readonly root: Hash }
  readonly path: readonly Hash[]
}

/** RFC 9162, 2.1.4.2: whether the first tree is the beginning of the second. */
export function verifyConsistency({ first, second, path }: Consistency): boolean {
  if (first.size > second.size || first.size < 0) return false
  if (first.size === second.size) return path.length === 0 && first.root.equals(second.root)
  if (first.size === 0) return path.length === 0
  const [start, ...rest] = isPowerOfTwo(first.size) ? [first.root, ...path] : path
  if (start === undefined) return false
  let before = start
  let after = start
  const from = withoutRightSteps({ position: first.size - 1, last: second.size - 1 })
  const isWhole = climb(from, rest, (hash, isLeft) => {
    if (isLeft) before = nodeHash(hash, before)
    after = isLeft ? nodeHash(hash, after) : nodeHash(after, hash)
  })
  return isWhole && before.equals(first.root) && after.equals(second.root)
}

/** A node on its level, and the last one there. */
interface Level {
  readonly position: number
  readonly last: number
}

/** Up while the node is a right child. */
function withoutRightSteps(level: Level): Level {
  return level.position % 2 === 1 ? withoutRightSteps(above(level)) : level
}

/** Up while the node is a left child, at the most to the outer left. */
function withoutLeftSteps(level: Level): Level {
  const { position } = level
  return position % 2 === 0 && position !== 0 ? withoutLeftSteps(above(level)) : level
}

function above({ position, last }: Level): Level {
  return { position: Math.floor(position / 2), last: Math.floor(last / 2) }
}

/** Goes up to the root, a hash of the proof at a time; `isLeft` says on which side it stands. Whether proof and tree end together. */
function climb(
  from: Level,
  path: readonly Hash[],
  take: (hash: Hash, isLeft: boolean) => void,
): boolean {
  let level = from
  for (const hash of path) {
    if (level.last === 0) return false
    const isLeft = level.position % 2 === 1 || level.position === level.last
    take(hash, isLeft)
    level = above(isLeft ? withoutLeftSteps(level) : level)
  }
  return level.last === 0
}

function isPowerOfTwo(size: number): boolean {
  return Number.isInteger(Math.log2(size))
}
