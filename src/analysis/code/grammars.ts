import { createRequire } from 'node:module'
import type { Language, Parser, Tree } from 'web-tree-sitter'
import { type FlatCursor, flatten } from './flatten.ts'
import { type Grammar, type GrammarName, grammarFiles, grammarNames } from './grammar.ts'
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
}

/**
 * The parser module's own functions, which `Parser.init` leaves on the object it is given: 4 times as fast as TreeCursor. They
 * are undocumented: the version is pinned, a test compares both ways, and without them the documented cursor is used.
 */
interface RawCursor {
  readonly root: RawCall
  readonly open: RawCall
  readonly kind: RawCall
  readonly field: RawCall
  readonly start: RawCall
  readonly end: RawCall
  readonly down: RawCall
  readonly next: RawCall
  readonly up: RawCall
  readonly close: RawCall
}

type RawCall = (tree: number) => number

interface Tools {
  readonly parser: Parser
  readonly raw: RawCursor | null
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
    const { parser, raw, languages } = await opening
    const language = loading.get(name) ?? load(languages, name)
    loading.set(name, language)
    found.set(name, { parser, raw, loaded: await language })
  }
  function toolsFor(name: GrammarName): ParseWith {
    const tools = found.get(name)
    if (tools === undefined) throw new RangeError(`The grammar of ${name} was not loaded.`)
    return tools
  }
  return {
    of: (name) => toolsFor(name).loaded.grammar,
    parse: (name, text, limits) => parse(toolsFor(name), text, limits),
    parseWithCursor: (name, text, limits) => parse({ ...toolsFor(name), raw: null }, text, limits),
  }
}

async function openParser(): Promise<Tools> {
  const { Language: languages, Parser: Opened } = await import('web-tree-sitter')
  const module: Record<string, unknown> = {}
  await Opened.init(module)
  return { parser: new Opened(), raw: rawCursorOf(module), languages }
}

async function load(languages: typeof Language, name: GrammarName): Promise<Loaded> {
  const path = createRequire(import.meta.url).resolve(grammarFiles[name])
  const language = await languages.load(path)
  const comments = new Set<number>()
  const kinds: string[] = []
  const named: boolean[] = []
  for (let id = 0; id < language.types.length; id++) {
    const kind = language.types[id] ?? ''
    kinds.push(kind)
    named.push(kind !== '' && language.nodeTypeIsNamed(id))
    if (kind === 'comment' || kind.endsWith('_comment')) comments.add(id)
  }
  const fieldIds = new Map<string, number>()
  for (const [id, field] of language.fields.entries()) {
    if (field !== null) fieldIds.set(field, id)
  }
  return { language, grammar: { name, kinds, named, comments, fieldIds } }
}

interface ParseWith {
  readonly parser: Parser
  readonly loaded: Loaded
  readonly raw: RawCursor | null
}

function parse(tools: ParseWith, text: string, limits: ParseLimits): Parsed {
  const { parser, loaded, raw } = tools
  parser.setLanguage(loaded.language)
  let steps = 0
  const tree = parser.parse(text, null, { progressCallback: () => ++steps > limits.steps })
  if (tree === null) {
    parser.reset()
    return { outcome: 'too-much-work' }
  }
  const expected = Math.ceil(text.length / 3)
  try {
    const syntax =
      raw === null
        ? flattenSlowly(tree, expected, limits.nodes)
        : flattenFast(addressOf(tree), raw, { expected, limit: limits.nodes })
    return syntax === null ? { outcome: 'too-many-nodes' } : { outcome: 'parsed', syntax }
  } finally {
    tree.delete()
  }
}

function flattenSlowly(tree: Tree, expected: number, limit: number): Syntax | null {
  const cursor = tree.walk()
  const flat: FlatCursor = {
    kind: () => cursor.nodeTypeId,
    field: () => cursor.currentFieldId,
    start: () => cursor.startIndex,
    end: () => cursor.endIndex,
    down: () => cursor.gotoFirstChild(),
    next: () => cursor.gotoNextSibling(),
    up: () => cursor.gotoParent(),
  }
  try {
    return flatten(flat, expected, limit)
  } finally {
    cursor.delete()
  }
}

/**
 * The cursor lives in the module's transfer buffer, so nothing else may touch the parser until it is closed. No TreeCursor object
 * is made: its finalizer would free whatever is in the buffer later.
 */
function flattenFast(
  tree: number,
  raw: RawCursor,
  size: { readonly expected: number; readonly limit: number },
): Syntax | null {
  raw.root(tree)
  raw.open(tree)
  const flat: FlatCursor = {
    kind: () => raw.kind(tree),
    field: () => raw.field(tree),
    start: () => raw.start(tree),
    end: () => raw.end(tree),
    down: () => raw.down(tree) === 1,
    next: () => raw.next(tree) === 1,
    up: () => raw.up(tree) === 1,
  }
  try {
    return flatten(flat, size.expected, size.limit)
  } finally {
    raw.close(tree)
  }
}

const rawNames = {
  root: 'root_node',
  open: 'cursor_new',
  kind: 'cursor_current_node_type_id',
  field: 'cursor_current_field_id',
  start: 'cursor_start_index',
  end: 'cursor_end_index',
  down: 'cursor_goto_first_child',
  next: 'cursor_goto_next_sibling',
  up: 'cursor_goto_parent',
  close: 'cursor_delete',
} as const satisfies Record<keyof RawCursor, string>

function rawCursorOf(module: Readonly<Record<string, unknown>>): RawCursor | null {
  const raw: Record<string, unknown> = {}
  for (const [name, call] of Object.entries(rawNames)) raw[name] = module[`_ts_tree_${call}_wasm`]
  return isRawCursor(raw) ? raw : null
}

function isRawCursor(raw: unknown): raw is RawCursor {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    Object.values(raw).every((call) => typeof call === 'function')
  )
}

function addressOf(tree: Tree): number {
  const address: unknown = Reflect.get(tree, 0)
  return typeof address === 'number' ? address : 0
}
