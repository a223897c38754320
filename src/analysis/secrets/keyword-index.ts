/** One place where a keyword ends: `keyword` is its index in the list, `end` the offset after its last character. */
export type OnKeyword = (keyword: number, end: number) => boolean

export interface KeywordIndex {
  /** Calls back for every occurrence, overlapping ones too, in order of their ends; stops when the callback says false. */
  readonly search: (text: string, onKeyword: OnKeyword) => void
}

interface Automaton {
  readonly classOf: Uint8Array
  readonly width: number
  readonly next: Int32Array
  readonly outputs: readonly (readonly number[])[]
}

/**
 * Aho, Corasick: Efficient string matching (1975), as a complete transition table. Letters match in both cases; keywords
 * are lower-case ASCII. One table look-up a character whatever the number of keywords.
 */
export function indexKeywords(keywords: readonly string[]): KeywordIndex {
  const automaton = build(keywords)
  return { search: (text, onKeyword) => run(automaton, text, onKeyword) }
}

function run(automaton: Automaton, text: string, onKeyword: OnKeyword): void {
  const { classOf, width, next, outputs } = automaton
  let state = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const target = next[state * width + (code < 128 ? (classOf[code] ?? 0) : 0)] ?? 0
    state = target < 0 ? ~target : target
    if (target < 0 && !emit(outputs[state] ?? [], at + 1, onKeyword)) return
  }
}

function emit(found: readonly number[], end: number, onKeyword: OnKeyword): boolean {
  return found.every((keyword) => onKeyword(keyword, end))
}

/** Nodes are numbers, 0 is the root; a row of `next` holds where each class leads, 0 also standing for "nowhere yet". */
interface Trie {
  readonly width: number
  readonly next: Int32Array
  /** By node: the classes that lead to a node below it. */
  readonly columns: number[][]
  readonly outputs: number[][]
}

function build(keywords: readonly string[]): Automaton {
  const classOf = classesOf(keywords)
  const width = Math.max(...classOf) + 1
  const mostNodes = keywords.reduce((sum, { length }) => sum + length, 1)
  const next = new Int32Array(mostNodes * width)
  const trie: Trie = { width, next, columns: [[]], outputs: [[]] }
  for (const [index, keyword] of keywords.entries()) {
    let node = 0
    for (let at = 0; at < keyword.length; at++) {
      node = stepInto(trie, node, classOf[keyword.charCodeAt(at)] ?? 0)
    }
    trie.outputs[node]?.push(index)
  }
  complete(trie)
  markOutputs(trie)
  return { classOf, width, next, outputs: trie.outputs }
}

function stepInto({ width, next, columns, outputs }: Trie, from: number, column: number): number {
  const known = next[from * width + column] ?? 0
  if (known !== 0) return known
  const node = columns.push([]) - 1
  outputs.push([])
  columns[from]?.push(column)
  next[from * width + column] = node
  return node
}

/** Class 0 is every character no keyword holds. */
function classesOf(keywords: readonly string[]): Uint8Array {
  const classOf = new Uint8Array(128)
  let classes = 0
  for (const character of new Set(keywords.join(''))) {
    const code = character.charCodeAt(0)
    if (code >= 128 || character !== character.toLowerCase()) {
      throw new TypeError('keywords are lower-case ASCII')
    }
    classes += 1
    classOf[code] = classes
    classOf[character.toUpperCase().charCodeAt(0)] = classes
  }
  return classOf
}

/** Breadth first: every missing transition becomes that of the longest suffix that is in the trie too. */
function complete({ width, next, columns, outputs }: Trie): void {
  const suffixOf = new Int32Array(columns.length)
  const queue = [0]
  for (const node of queue) {
    const row = node * width
    const below = (columns[node] ?? []).map((column) => ({
      column,
      child: next[row + column] ?? 0,
    }))
    const suffix = (suffixOf[node] ?? 0) * width
    if (node !== 0) next.copyWithin(row, suffix, suffix + width)
    for (const { column, child } of below) {
      const shorter = node === 0 ? 0 : (next[row + column] ?? 0)
      suffixOf[child] = shorter
      outputs[child]?.push(...(outputs[shorter] ?? []))
      next[row + column] = child
      queue.push(child)
    }
  }
}

/** A transition into a node with output is the complement of its number. */
function markOutputs({ width, next, columns, outputs }: Trie): void {
  const isOutput = Uint8Array.from(outputs, ({ length }) => Math.min(length, 1))
  const end = columns.length * width
  for (let at = 0; at < end; at++) {
    const target = next[at] ?? 0
    if (isOutput[target] === 1) next[at] = ~target
  }
}
