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

interface TrieNode {
  /** Targets by class; 0 is the root and, until `complete`, also "no transition". */
  readonly row: Int32Array
  readonly outputs: number[]
  fallback: number
}

function build(keywords: readonly string[]): Automaton {
  const classOf = classesOf(keywords)
  const width = Math.max(...classOf) + 1
  const trie: TrieNode[] = [emptyNode(width)]
  for (const [index, keyword] of keywords.entries()) {
    let node = trie[0]
    for (const character of keyword) {
      node = stepInto(trie, node, classOf[character.charCodeAt(0)] ?? 0)
    }
    node?.outputs.push(index)
  }
  complete(trie)
  return { classOf, width, next: flatten(trie, width), outputs: trie.map((node) => node.outputs) }
}

function emptyNode(width: number): TrieNode {
  return { row: new Int32Array(width), outputs: [], fallback: 0 }
}

function stepInto(
  trie: TrieNode[],
  from: TrieNode | undefined,
  column: number,
): TrieNode | undefined {
  if (from === undefined) return undefined
  const known = from.row[column] ?? 0
  if (known !== 0) return trie[known]
  const node = emptyNode(from.row.length)
  from.row[column] = trie.push(node) - 1
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
function complete(trie: readonly TrieNode[]): void {
  const queue = trie.slice(0, 1)
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head]
    if (node === undefined) return
    const suffix = head === 0 ? null : trie[node.fallback]
    for (const [column, target] of node.row.entries()) {
      const fallback = suffix?.row[column] ?? 0
      const child = target === 0 ? undefined : trie[target]
      if (child === undefined) node.row[column] = fallback
      else queue.push(inherit(child, fallback, trie))
    }
  }
}

function inherit(child: TrieNode, fallback: number, trie: readonly TrieNode[]): TrieNode {
  child.fallback = fallback
  child.outputs.push(...(trie[fallback]?.outputs ?? []))
  return child
}

/** One table; a transition into a node with output is the complement of its number. */
function flatten(trie: readonly TrieNode[], width: number): Int32Array {
  const next = new Int32Array(trie.length * width)
  for (const [number, node] of trie.entries()) {
    for (const [column, target] of node.row.entries()) {
      const hasOutput = (trie[target]?.outputs ?? []).length > 0
      next[number * width + column] = hasOutput ? ~target : target
    }
  }
  return next
}
