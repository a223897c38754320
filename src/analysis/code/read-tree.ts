import { type Language, type Parser, type Tree } from 'web-tree-sitter'
import { flatten } from './flatten.ts'
import { readGrammarTables } from './grammar-tables.ts'
import { addressOf, memoryOf, type ParserModule } from './parser-memory.ts'
import { readSubtrees } from './read-subtrees.ts'
import { type Syntax } from './syntax.ts'

/** Copies a parsed tree of so many nodes into columns. */
export type ReadTree = (tree: Tree, count: number) => Syntax

type TryToReadTree = (tree: Tree, count: number) => Syntax | null

export interface Probes {
  readonly sound: string
  readonly broken: string
}

interface Tools {
  readonly module: ParserModule
  readonly parser: Parser
  readonly language: Language
}

/** Reads trees of one grammar. How is settled when the first tree comes, and again when the first one with errors does. */
export function treeReader(tools: Tools, probes: Probes): ReadTree {
  let readSound: ReadTree | null = null
  let readBroken: ReadTree | null = null
  return (tree, count) => {
    if (tree.rootNode.hasError) {
      readBroken ??= chooseReader(tools, probes.broken)
      return readBroken(tree, count)
    }
    readSound ??= chooseReader(tools, probes.sound)
    return readSound(tree, count)
  }
}

/**
 * From the parser's memory, if that gives for the probe what the documented cursor gives. The layout of the memory is no promise of
 * the parser's: whatever does not fit is read by the cursor.
 */
export function chooseReader({ module, parser, language }: Tools, probe: string): ReadTree {
  const read = memoryReader(module, language)
  if (read === null) return flatten
  parser.setLanguage(language)
  const tree = parser.parse(probe)
  if (tree === null) return flatten
  try {
    const count = tree.rootNode.descendantCount
    const syntax = read(tree, count)
    if (syntax === null || !isSame(syntax, flatten(tree, count))) return flatten
  } finally {
    tree.delete()
  }
  return (parsed, size) => read(parsed, size) ?? flatten(parsed, size)
}

function memoryReader(module: ParserModule, language: Language): TryToReadTree | null {
  const memory = memoryOf(module)
  const tables = memory === null ? null : unlessOutside(() => readGrammarTables(memory, language))
  if (tables === null) return null
  return (tree, count) => {
    const now = memoryOf(module)
    if (now === null) return null
    return unlessOutside(() => {
      const root = addressOf(tree)
      return readSubtrees(now, tables, { root, count, steps: mostSteps(count) })
    })
  }
}

/** Subtrees of a tree: invisible ones are a few for each visible one. */
function mostSteps(count: number): number {
  return 1000 + 16 * count
}

/** Null when an address led out of the memory, which `DataView` refuses. */
function unlessOutside<Result>(read: () => Result): Result | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function isSame(one: Syntax, other: Syntax): boolean {
  return columns.every((name) => {
    const expected = other[name]
    return one[name].every((value, node) => value === expected[node])
  })
}

const columns = ['kinds', 'fields', 'starts', 'ends', 'parents', 'nexts'] as const
