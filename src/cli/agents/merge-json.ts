import {
  applyEdits,
  findNodeAtLocation,
  getNodeValue,
  modify,
  type Node,
  parseTree,
} from 'jsonc-parser'
import { canonicalJson } from '../../core/canonical-json.ts'
import { type JsonEntry } from './recipe.ts'

export type Merged =
  | { readonly outcome: 'changed'; readonly text: string }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'not-understood'; readonly why: string }

/**
 * Adds one entry to a JSON text, comments and layout kept. What is there is never replaced: a member of the same name with another value,
 * or something else where an object or a list belongs, is said and left.
 */
export function mergeJson(text: string, entry: JsonEntry): Merged {
  const source = text.trim() === '' ? '{}\n' : text
  const errors: Parameters<typeof parseTree>[1] = []
  const tree = parseTree(source, errors, { allowTrailingComma: true, disallowComments: false })
  if (tree === undefined || errors.length > 0) return refuse('it is no valid JSON')
  if (tree.type !== 'object') return refuse('it holds no JSON object')
  const blocker = blockerOf(tree, entry)
  if (blocker !== null) return refuse(`its "${blocker}" is of another kind than is documented`)
  const there = findNodeAtLocation(tree, [...entry.at])
  if (there === undefined) {
    return change(source, entry, entry.kind === 'set' ? entry.value : [entry.value])
  }
  return entry.kind === 'set' ? keep(there, entry) : append(source, there, entry)
}

/** The first part of the way that is no object, or a list's place that holds something else. */
function blockerOf(tree: Node, { kind, at }: JsonEntry): string | null {
  for (let depth = 1; depth <= at.length; depth += 1) {
    const path = at.slice(0, depth)
    const node = findNodeAtLocation(tree, path)
    if (node === undefined) return null
    const isLast = depth === at.length
    if (isLast && kind === 'set') return null
    if (node.type !== (isLast ? 'array' : 'object')) return path.join('.')
  }
  return null
}

function keep(there: Node, { at, value }: JsonEntry): Merged {
  if (sameJson(getNodeValue(there), value)) return { outcome: 'unchanged' }
  return refuse(`its "${at.join('.')}" already says something else`)
}

function append(source: string, there: Node, entry: JsonEntry): Merged {
  const items = there.children ?? []
  if (items.some((item) => sameJson(getNodeValue(item), entry.value)))
    return { outcome: 'unchanged' }
  return change(source, { ...entry, at: [...entry.at, String(items.length)] }, entry.value)
}

function change(source: string, { at, kind }: JsonEntry, value: unknown): Merged {
  const last = at.at(-1) ?? ''
  const isItem = kind === 'append' && /^\d+$/u.test(last)
  const path = isItem ? [...at.slice(0, -1), Number(last)] : [...at]
  const options = { formattingOptions: layoutOf(source), isArrayInsertion: isItem }
  const text = applyEdits(source, modify(source, path, value, options))
  return { outcome: 'changed', text: text.endsWith('\n') ? text : `${text}\n` }
}

function layoutOf(source: string) {
  const indent = /\n([\t ]+)\S/u.exec(source)?.[1] ?? '  '
  const isTabs = indent.startsWith('\t')
  return {
    insertSpaces: !isTabs,
    tabSize: isTabs ? 1 : indent.length,
    eol: source.includes('\r\n') ? '\r\n' : '\n',
  }
}

function sameJson(first: unknown, second: unknown): boolean {
  return canonicalJson(first) === canonicalJson(second)
}

function refuse(why: string): Merged {
  return { outcome: 'not-understood', why }
}
