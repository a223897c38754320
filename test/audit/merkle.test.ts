import { describe, expect, it } from '@jest/globals'
import {
  consistencyPath,
  type Frontier,
  inclusionPath,
  leafHash,
  pushLeaf,
  rootOf,
  rootOfLeaves,
  verifyConsistency,
  verifyInclusion,
} from '../../src/audit/merkle.ts'

/** The leaves and roots of the Certificate Transparency reference tests. */
const entries = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const known = entries.map((entry) => leafHash(Buffer.from(entry, 'hex')))

describe('a tree', () => {
  it.each(roots.map((root, size) => [size, root] as const))(
    'of %i has the known root',
    (size, root) => {
      let frontier: Frontier = []
      for (const [index, leaf] of known.slice(0, size).entries()) {
        frontier = pushLeaf(frontier, index, leaf)
      }
      expect(rootOf(frontier).toString('hex')).toBe(root)
      expect(rootOfLeaves(known.slice(0, size)).toString('hex')).toBe(root)
    },
  )
})

const leaves = Array.from({ length: 41 }, (_, index) => leafHash(`entry ${index}`))
const rootAt = leaves.map((_, size) => rootOfLeaves(leaves.slice(0, size)))

describe('proofs', () => {
  it('show every leaf of every tree in its place, and in no other', () => {
    for (let size = 1; size < leaves.length; size++) {
      const root = rootAt[size] ?? Buffer.alloc(0)
      for (const [index, leaf] of leaves.slice(0, size).entries()) {
        const path = inclusionPath(leaves.slice(0, size), index)
        const proof = { leaf, index, size, path, root }
        expect(verifyInclusion(proof)).toBe(true)
        expect(verifyInclusion({ ...proof, index: index + 1 })).toBe(false)
        expect(verifyInclusion({ ...proof, path: [...path, leaf] })).toBe(false)
        expect(verifyInclusion({ ...proof, leaf: leafHash('x') })).toBe(false)
      }
    }
  })

  it('show every tree to be the beginning of every later one, and of no other', () => {
    for (let second = 1; second < leaves.length; second++) {
      for (let first = 1; first <= second; first++) {
        const path = consistencyPath(leaves.slice(0, second), first)
        const older = { size: first, root: rootAt[first] ?? Buffer.alloc(0) }
        const newer = { size: second, root: rootAt[second] ?? Buffer.alloc(0) }
        expect(verifyConsistency({ first: older, second: newer, path })).toBe(true)
        const forged = { ...older, root: leafHash('x') }
        expect(verifyConsistency({ first: forged, second: newer, path })).toBe(false)
      }
    }
    expect(
      verifyConsistency({
        first: { size: 2, root: known[0] ?? Buffer.alloc(0) },
        second: { size: 1, root: known[0] ?? Buffer.alloc(0) },
        path: [],
      }),
    ).toBe(false)
  })
})
