import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  Lexer,
  LineCounter,
  type Node,
  Parser,
} from 'yaml'
import { collectTree, type Place } from './collect-tree.ts'
import { syntaxText } from './syntax-text.ts'

/** 1-based, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

export interface Problem extends Position {
  /** Three parts: what, why, what to do. */
  readonly message: string
}

export interface ReadYaml {
  /** Every key is an own property, `__proto__` too. */
  readonly value: unknown
  /** Where a key or its value stands, by keys and indices from the top; the nearest part there is when it is missing. */
  readonly positionOf: (path: readonly PropertyKey[], at: 'key' | 'value') => Position
}

const maxBytes = 256 * 1024
const maxDepth = 16
/** A hundred rules of fifty paths have half as many. Parsing takes a few µs for each. */
const maxLexemes = 50_000

/**
 * Reads one YAML 1.2 document of plain maps, lists and values. Anchors, aliases, tags, directives, duplicate keys and further
 * documents are problems: each gives a text a second meaning that a reader overlooks. Never throws; bounded in size, parts and depth.
 */
export function readYaml(text: string): ReadYaml | { readonly problems: readonly Problem[] } {
  if (Buffer.byteLength(text) > maxBytes) return onlyProblem(sizeText)
  if (hasMoreLexemes(text, maxLexemes)) return onlyProblem(lengthText)
  const lines = new LineCounter()
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  if (isDeeperThan(tokens, maxDepth)) return onlyProblem(depthText)
  const documents = [
    ...new Composer({
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
      schema: 'core',
    }).compose(tokens, true, text.length),
  ]
  const problems = documentProblems(documents)
  const [document] = documents
  if (problems.length > 0) return { problems: problems.map((place) => placed(place, lines)) }
  const contents = document?.contents ?? null
  if (contents === null || isEmpty(contents)) return onlyProblem(emptyText)
  const tree = collectTree(contents)
  if (tree.problems.length > 0) {
    return { problems: tree.problems.map((place) => placed(place, lines)) }
  }
  return {
    value: tree.value,
    positionOf: (path, at) => positionAt(tree.offsetOf(path, at), lines),
  }
}

const sizeText =
  'The file is larger than 256 kB. A policy people can read is far smaller, and reading more could hold up every check. Split rules that list many paths into folders and globs.'
const lengthText =
  'The file has more than 50,000 words and signs. A policy people can read has far fewer, and reading more could hold up every check. Look for something repeated by mistake; write folders and globs for many paths.'
const depthText =
  'The file is nested too deep. A policy has five levels, and deeper nesting could hold up every check. Look for a bracket, brace or dash too many.'
const emptyText =
  'The file is empty. An empty policy could mean anything, so it is not read as the default. Write at least `version: 1`, or delete the file.'
const secondDocumentText =
  'A second document starts here. Only one can be in force, and it would not be clear which. Remove the `---` or `...` line and what follows it.'
const directiveText =
  'The file has a `%YAML` or `%TAG` line. It would change how values are read. Remove it.'

function onlyProblem(message: string): { readonly problems: readonly Problem[] } {
  return { problems: [{ line: 1, column: 1, message }] }
}

function placed({ offset, message }: Place, lines: LineCounter): Problem {
  return { ...positionAt(offset, lines), message }
}

function positionAt(offset: number, lines: LineCounter): Position {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

function hasMoreLexemes(text: string, limit: number): boolean {
  let count = 0
  for (const _ of new Lexer().lex(text)) {
    count += 1
    if (count > limit) return true
  }
  return false
}

/** The composer recurses into nested values and, for enough of them, ends the whole process; the parser before it does not. */
function isDeeperThan(tokens: readonly CST.Token[], limit: number): boolean {
  const open = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next
    if (depth > limit) return true
    for (const child of childrenOf(token)) open.push({ token: child, depth: depth + 1 })
  }
  return false
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value]
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat())
}

function documentProblems(documents: readonly Document.Parsed[]): readonly Place[] {
  const [first, second] = documents
  if (first === undefined) return []
  const problems = first.errors.map(({ code, pos }) => ({
    offset: pos[0],
    message: syntaxText(code),
  }))
  if (first.directives.yaml.explicit === true) problems.push({ offset: 0, message: directiveText })
  if (second !== undefined) {
    problems.push({ offset: second.range[0], message: secondDocumentText })
  }
  return problems
}

function isEmpty(contents: Node): boolean {
  if (isAlias(contents)) return false
  if (isCollection(contents)) return isMap(contents) && contents.items.length === 0
  return isScalar(contents) && contents.value === null
}
