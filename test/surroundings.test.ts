import { describe, expect, it } from '@jest/globals'
import { type HeadTree } from '../src/core/head-tree.ts'
import { nothingAround, readSurroundings } from '../src/surroundings.ts'
import { fileOf } from './analysis/change.ts'

function treeOf(files: Readonly<Record<string, string>>) {
  const read: string[][] = []
  const tree: HeadTree = {
    paths: Object.keys(files),
    read: async (paths, maxBytes) => {
      read.push([...paths])
      const found = paths.map((path) => ({ path, text: files[path] ?? '' }))
      return Promise.resolve(found.filter(({ text }) => text.length <= maxBytes))
    },
  }
  return { read, open: async () => Promise.resolve(tree) }
}

describe('readSurroundings', () => {
  it('reads nothing for a change that has no use for it', async () => {
    const { read, open } = treeOf({})
    expect(await readSurroundings([fileOf('a.md', ['+x'])], open)).toEqual(nothingAround)
    expect(read).toEqual([])
  })

  it('knows nothing without a tree', async () => {
    const changed = [fileOf('a.js', ["+import './b.js'"])]
    expect(await readSurroundings(changed, async () => Promise.resolve(null))).toEqual(
      nothingAround,
    )
  })

  it('follows imports of imports, not for ever, and reads nothing twice', async () => {
    const { read, open } = treeOf({
      'a.js': '',
      'b.js': "import './a.js'; import './c.js'",
      'c.js': "import './b.js'; import './d.js'",
      'd.js': "import './e.js'",
      'e.js': '',
    })
    const { context } = await readSurroundings([fileOf('a.js', ["+import './b.js'"])], open)
    expect(context.map(({ path }) => path)).toEqual(['b.js', 'c.js', 'd.js'])
    expect(read.filter((paths) => paths.length > 0)).toEqual([['b.js'], ['c.js'], ['d.js']])
  })

  it('reads so many files, and so much text', async () => {
    const many = Object.fromEntries(Array.from({ length: 90 }, (_, n) => [`m/f${n}.js`, 'x']))
    const imports = Object.keys(many).map((path) => `+import './${path}'`)
    const some = await readSurroundings([fileOf('a.js', imports)], treeOf(many).open)
    expect(some.context).toHaveLength(32)
    const large = Object.fromEntries(Object.keys(many).map((path) => [path, 'y'.repeat(100_000)]))
    const less = await readSurroundings([fileOf('a.js', imports)], treeOf(large).open)
    expect(less.context).toHaveLength(6)
  })

  it('says of manifests that one was not read', async () => {
    const { open } = treeOf({ 'package.json': 'x'.repeat(2_000_000), 'a.js': '' })
    const { project } = await readSurroundings([fileOf('a.js', ["+import 'left-pad'"])], open)
    expect(project).toEqual({ paths: ['package.json', 'a.js'], manifests: [], isComplete: false })
  })
})
