import { createRequire } from 'node:module'
import type { Language, Parser } from 'web-tree-sitter'
import { flatten } from './flatten.ts'
import { type Grammar, type GrammarName, grammarFiles, grammarNames } from './grammar.ts'
import { type ParserModule } from './parser-memory.ts'
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

/** Those that were asked for; for others they throw `RangeError`. */
export interface Grammars {
  of(name: GrammarName): Grammar
  parse(name: GrammarName, text: string, limits: ParseLimits): Parsed
  /** The same through the documented cursor: slower, and what `parse` falls back to. */
  parseWithCursor(name: GrammarName, text: string, limits: ParseLimits): Parsed
}

interface Loaded {
  readonly grammar: Grammar
  readonly language: Language
  readonly read: ReadTree
}

interface Tools {
  readonly parser: Parser
  /** The parser's module leaves on it what it is made of. */
  readonly module: ParserModule
  readonly languages: typeof Language
}

/** A process has one parser, and loads it and each grammar once: compiling them takes as long as judging a few files. */
let opening: Promise<Tools> | null = null
const loading = new Map<GrammarName, Promise<Loaded>>()

/** Loads grammars from the installed packages; without names every one. The only reader of files among the stages. */
export async function loadGrammars(
  names: readonly GrammarName[] = grammarNames,
): Promise<Grammars> {
  const found = new Map<GrammarName, ParseWith>()
  for (const name of new Set(names)) {
    opening ??= openParser()
    const tools = await opening
    const loaded = loading.get(name) ?? load(tools, name)
    loading.set(name, loaded)
    found.set(name, { parser: tools.parser, ...(await loaded) })
  }
  function toolsFor(name: GrammarName): ParseWith {
    const tools = found.get(name)
    if (tools === undefined) throw new RangeError(`The grammar of ${name} was not loaded.`)
    return tools
  }
  return {
    of: (name) => toolsFor(name).grammar,
    parse: (name, text, limits) => parse(toolsFor(name), text, limits),
    parseWithCursor: (name, text, limits) =>
      parse({ ...toolsFor(name), read: flatten }, text, limits),
  }
}

async function openParser(): Promise<Tools> {
  const { Language: languages, Parser: Opened } = await import('web-tree-sitter')
  const module: Record<string, unknown> = {}
  await Opened.init(module)
  return { parser: new Opened(), module, languages }
}

async function load({ parser, module, languages }: Tools, name: GrammarName): Promise<Loaded> {
  const path = createRequire(import.meta.url).resolve(grammarFiles[name])
  const language = await languages.load(path)
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
  const read = treeReader({ module, parser, language }, probes)
  return { language, read, grammar: { name, kinds, named, silent, fieldIds } }
}

type ParseWith = Loaded & { readonly parser: Parser }

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
