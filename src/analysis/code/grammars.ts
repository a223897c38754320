import { createRequire } from 'node:module'
import { Language, Parser } from 'web-tree-sitter'
import { flatten } from './flatten.ts'
import { type Grammar, type GrammarName, grammarFiles } from './grammar.ts'
import { brokenProbes, soundProbes } from './probes.ts'
import { type ReadTree, treeReader } from './read-tree.ts'
import { type Syntax } from './syntax.ts'

export interface ParseLimits {
  readonly nodes: number
  /** Calls of the parser's progress callback, each a fixed amount of work. */
  readonly steps: number
}

export type Parsed =
  | { readonly outcome: 'parsed'; readonly syntax: Syntax }
  | { readonly outcome: 'too-many-nodes' }
  | { readonly outcome: 'too-much-work' }

export interface Grammars {
  readonly byName: Readonly<Record<GrammarName, Grammar>>
  parse(name: GrammarName, text: string, limits: ParseLimits): Parsed
  /** The same through the documented cursor: slower, and what `parse` falls back to. */
  parseWithCursor(name: GrammarName, text: string, limits: ParseLimits): Parsed
}

interface Loaded {
  readonly grammar: Grammar
  readonly language: Language
  readonly read: ReadTree
}

/** The parser's module leaves on it what it is made of. There is one in a process, however often grammars are loaded. */
const parserModule: Record<string, unknown> = {}
let started: Promise<void> | null = null

/** Loads every grammar once, from the installed packages. The only reader of files among the stages. */
export async function loadGrammars(): Promise<Grammars> {
  started ??= Parser.init(parserModule)
  await started
  const parser = new Parser()
  const loaded = {
    javascript: await load('javascript', parser),
    typescript: await load('typescript', parser),
    tsx: await load('tsx', parser),
    python: await load('python', parser),
    java: await load('java', parser),
    go: await load('go', parser),
    hcl: await load('hcl', parser),
  } as const satisfies Record<GrammarName, Loaded>
  return {
    byName: {
      javascript: loaded.javascript.grammar,
      typescript: loaded.typescript.grammar,
      tsx: loaded.tsx.grammar,
      python: loaded.python.grammar,
      java: loaded.java.grammar,
      go: loaded.go.grammar,
      hcl: loaded.hcl.grammar,
    },
    parse: (name, text, limits) => {
      const { language, read } = loaded[name]
      return parse({ parser, language, read }, text, limits)
    },
    parseWithCursor: (name, text, limits) =>
      parse({ parser, language: loaded[name].language, read: flatten }, text, limits),
  }
}

async function load(name: GrammarName, parser: Parser): Promise<Loaded> {
  const language = await Language.load(createRequire(import.meta.url).resolve(grammarFiles[name]))
  const silent = new Uint8Array(language.types.length)
  const kinds: string[] = []
  const named: boolean[] = []
  for (let id = 0; id < language.types.length; id++) {
    const kind = language.types[id] ?? ''
    kinds.push(kind)
    named.push(kind !== '' && language.nodeTypeIsNamed(id))
    const isComment = kind === 'comment' || kind.endsWith('_comment')
    silent[id] = isComment || named[id] === false ? 1 : 0
  }
  const fieldIds = new Map<string, number>()
  for (const [id, field] of language.fields.entries()) {
    if (field !== null) fieldIds.set(field, id)
  }
  const probes = { sound: soundProbes[name], broken: brokenProbes[name] }
  const read = treeReader({ module: parserModule, parser, language }, probes)
  return { language, read, grammar: { name, kinds, named, silent, fieldIds } }
}

interface ParseWith {
  readonly parser: Parser
  readonly language: Language
  readonly read: ReadTree
}

function parse({ parser, language, read }: ParseWith, text: string, limits: ParseLimits): Parsed {
  parser.setLanguage(language)
  let steps = 0
  const tree = parser.parse(text, null, { progressCallback: () => ++steps > limits.steps })
  if (tree === null) {
    parser.reset()
    return { outcome: 'too-much-work' }
  }
  try {
    const count = tree.rootNode.descendantCount
    return count > limits.nodes
      ? { outcome: 'too-many-nodes' }
      : { outcome: 'parsed', syntax: read(tree, count) }
  } finally {
    tree.delete()
  }
}
