import { createRequire } from 'node:module'
import { describe, expect, it } from '@jest/globals'
import { Language, Parser, type Tree } from 'web-tree-sitter'
import { randomFrom } from '../../../bench/fuzz/mutate.ts'
import { flatten } from '../../../src/analysis/code/flatten.ts'
import { type GrammarName, grammarFiles } from '../../../src/analysis/code/grammar.ts'
import { brokenProbes, soundProbes } from '../../../src/analysis/code/probes.ts'
import { chooseReader } from '../../../src/analysis/code/read-tree.ts'

const module: Record<string, unknown> = {}
await Parser.init(module)
const parser = new Parser()
const names = Object.keys(grammarFiles) as GrammarName[]

async function load(name: GrammarName): Promise<Language> {
  const language = await Language.load(createRequire(import.meta.url).resolve(grammarFiles[name]))
  parser.setLanguage(language)
  return language
}

function parse(text: string): Tree {
  const tree = parser.parse(text)
  if (tree === null) throw new Error('not parsed')
  return tree
}

function bytesNow(): Uint8Array {
  const { HEAPU8 } = module
  if (!(HEAPU8 instanceof Uint8Array)) throw new Error('no memory')
  return HEAPU8.slice()
}

/** The module as another version might have it: with another layout of its memory, from this look at it on. */
function changedFrom(look: number, change: (bytes: Uint8Array) => void): Record<string, unknown> {
  let looks = 0
  return {
    get HEAP_DATA_VIEW() {
      looks += 1
      if (looks < look) return module['HEAP_DATA_VIEW']
      const bytes = bytesNow()
      change(bytes)
      return new DataView(bytes.buffer)
    },
  }
}

/** Addresses that lead anywhere, in circles too. */
function scatter(bytes: Uint8Array): void {
  const random = randomFrom(7)
  const words = new Uint32Array(bytes.buffer)
  const some = 2 ** 14
  for (let index = 0; index < some; index += 1) words[index] = (random() * bytes.length) & ~3
  for (let size = some; size < words.length; size *= 2) words.copyWithin(size, 0, size)
}

describe('reading trees', () => {
  it.each(names)('is done from memory for %s, sound and broken', async (name) => {
    const language = await load(name)
    for (const probe of [soundProbes[name], brokenProbes[name]]) {
      expect(chooseReader({ module, parser, language }, probe)).not.toBe(flatten)
    }
  })

  it.each(names)('is tried with what a tree of %s can have', async (name) => {
    const language = await load(name)
    const sound = parse(soundProbes[name])
    expect(sound.rootNode.hasError).toBe(false)
    const nodes = sound.rootNode.descendantsOfType(language.types.filter(Boolean))
    expect(nodes.some(({ isExtra }) => isExtra)).toBe(true)
    expect(
      nodes.some(({ isNamed, endIndex, startIndex }) => !isNamed && endIndex > startIndex),
    ).toBe(true)
    expect(nodes.some(({ childCount, text }) => childCount === 0 && text.length > 255)).toBe(true)
    const broken = parse(brokenProbes[name])
    expect(broken.rootNode.toString()).toMatch(/ERROR.*MISSING|MISSING.*ERROR/u)
  })

  const changes = [
    ['empty', (bytes: Uint8Array) => bytes.fill(0)],
    ['full', (bytes: Uint8Array) => bytes.fill(0xff)],
    ['moved by a word', (bytes: Uint8Array) => bytes.copyWithin(4, 0)],
    ['turned round', (bytes: Uint8Array) => bytes.set(bytes.toReversed())],
    ['scattered', scatter],
  ] as const

  it.each(changes)('is left to the cursor when the memory is %s', async (_, change) => {
    const language = await load('javascript')
    for (const look of [1, 2]) {
      const tools = { module: changedFrom(look, change), parser, language }
      expect(chooseReader(tools, soundProbes.javascript)).toBe(flatten)
    }
  })

  it('is left to the cursor when no memory is shown', async () => {
    const language = await load('javascript')
    expect(chooseReader({ module: {}, parser, language }, soundProbes.javascript)).toBe(flatten)
  })

  it('falls back when the memory stops to fit', async () => {
    const language = await load('javascript')
    const read = chooseReader(
      { module: changedFrom(3, scatter), parser, language },
      soundProbes.javascript,
    )
    expect(read).not.toBe(flatten)
    const tree = parse('a(b); c')
    const count = tree.rootNode.descendantCount
    expect(read(tree, count)).toEqual(flatten(tree, count))
  })
})
