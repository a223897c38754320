import {
  consistencyRanges,
  type Hash,
  inclusionRanges,
  type LeafRange,
  nodeHash,
  rootOfLeaves,
  splitOf,
} from '../audit/merkle.ts'
import { type Store } from './store.ts'

/** Proofs from a log of any length: the roots of its larger subtrees never change and are kept in memory, 1/128 of its leaves. */
export interface LogTree {
  /** Shows that the first `from` events begin the first `to`; both at most the log's size. */
  readonly consistency: (ends: LogEnds) => Promise<readonly Hash[]>
  /** Shows that event `index` (0-based) stands among the first `size`. */
  readonly inclusion: (place: LogPlace) => Promise<readonly Hash[]>
}

interface LogEnds extends LeafRange {
  readonly log: string
}

interface LogPlace {
  readonly log: string
  readonly index: number
  readonly size: number
}

/** Leaves read at once; roots of subtrees this large and larger are kept. */
const block = 256

/** One for each store: what was hashed for one proof serves the next. */
export function logTreeOf(store: Store): LogTree {
  const tree = trees.get(store) ?? createLogTree(store)
  trees.set(store, tree)
  return tree
}

const trees = new WeakMap<Store, LogTree>()

function createLogTree(store: Store): LogTree {
  const tree: Tree = { store, kept: new Map() }
  return {
    consistency: async ({ log, from, to }) => rootsOf(tree, log, consistencyRanges(from, to)),
    inclusion: async ({ log, index, size }) => rootsOf(tree, log, inclusionRanges(index, size)),
  }
}

interface Tree {
  readonly store: Store
  readonly kept: Map<string, Hash>
}

async function rootsOf(
  tree: Tree,
  log: string,
  ranges: readonly LeafRange[],
): Promise<readonly Hash[]> {
  const roots: Hash[] = []
  for (const range of ranges) roots.push(await rootOfRange(tree, log, range))
  return roots
}

async function rootOfRange(tree: Tree, log: string, range: LeafRange): Promise<Hash> {
  const size = range.to - range.from
  if (size < block) return readRoot(tree, log, range)
  const isFull = splitOf(size * 2) === size
  const name = `${log} ${range.from} ${range.to}`
  const kept = isFull ? tree.kept.get(name) : undefined
  if (kept !== undefined) return kept
  const root =
    size === block ? await readRoot(tree, log, range) : await rootOfHalves(tree, log, range)
  if (isFull) tree.kept.set(name, root)
  return root
}

async function rootOfHalves(tree: Tree, log: string, { from, to }: LeafRange): Promise<Hash> {
  const middle = from + splitOf(to - from)
  const left = await rootOfRange(tree, log, { from, to: middle })
  return nodeHash(left, await rootOfRange(tree, log, { from: middle, to }))
}

async function readRoot({ store }: Tree, log: string, { from, to }: LeafRange): Promise<Hash> {
  const rows = await store.db
    .selectFrom('audit_event')
    .select('leaf')
    .where('log_id', '=', log)
    .where('seq', '>=', from)
    .where('seq', '<', to)
    .orderBy('seq')
    .execute()
  return rootOfLeaves(rows.map(({ leaf }) => Buffer.from(leaf, 'hex')))
}
