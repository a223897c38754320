import { type Node, type Span, unknownPart } from '../node.ts'
import { readYaml } from './yaml-tree.ts'

/** A policy that stands as JSON in a here-document, with its places; null for any other text. */
export function readJsonText(source: string, { start, end }: Span): Node | null {
  const text = source.slice(start, end)
  const open = text.indexOf('{')
  const close = text.lastIndexOf('}')
  if (open === -1 || close < open || !/^<<-?\s*\w+\s*$/u.test(text.slice(0, open))) return null
  const json = text
    .slice(open, close + 1)
    .replaceAll(/[$%]\{[^{}]*\}/gu, (found) => unknownPart.repeat(found.length))
  const [document] = readYaml(json)
  if (document === undefined || document.brokenAt !== null) return null
  return shifted(document.node, start + open)
}

function shifted(node: Node, by: number): Node {
  return {
    ...node,
    start: node.start + by,
    end: node.end + by,
    entries: node.entries.map((entry) => ({
      ...entry,
      start: entry.start + by,
      end: entry.end + by,
      node: shifted(entry.node, by),
    })),
  }
}
