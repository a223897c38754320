import {
  listNode,
  mapNode,
  type Node,
  partialTextOf,
  type Span,
  scalarNode,
  textOf,
  unknownPart,
} from '../node.ts'

/** What a function of the language gives for these arguments; null where that is not known here. */
export function callValue(name: string, values: readonly Node[], at: Span): Node | null {
  const [first] = values
  if (first === undefined) return null
  if (transparent.has(name)) return first
  return functions[name]?.(values, at) ?? null
}

/** What goes in is what a rule wants to see. */
const transparent = new Set([
  'jsonencode',
  'yamlencode',
  'jsondecode',
  'tolist',
  'toset',
  'tomap',
  'tostring',
  'tonumber',
  'tobool',
  'sensitive',
  'nonsensitive',
  'base64encode',
  'trimspace',
  'distinct',
  'compact',
  'sort',
  'reverse',
])

type HclFunction = (values: readonly Node[], at: Span) => Node | null

const functions: Readonly<Record<string, HclFunction>> = {
  concat: (values, at) => {
    const items = values.flatMap((value) => value.entries.map((entry) => entry.node))
    return {
      ...listNode(items, at),
      open: values.some((value) => value.kind !== 'list' || value.open),
    }
  },
  merge: (values, at) => {
    const entries = values.flatMap((value) => value.entries)
    return {
      ...mapNode(entries, at),
      open: values.some((value) => value.kind !== 'map' || value.open),
    }
  },
  lower: (values, at) => withText(values, at, (text) => text.toLowerCase()),
  upper: (values, at) => withText(values, at, (text) => text.toUpperCase()),
  join: ([separator, list], at) => {
    const parts = list?.kind === 'list' && !list.open ? list.entries : null
    if (parts === null) return null
    return scalarNode(
      parts
        .map(({ node }) => partialTextOf(node) ?? unknownPart)
        .join(textOf(separator ?? null) ?? ''),
      at,
    )
  },
}

function withText(
  [value]: readonly Node[],
  at: Span,
  change: (text: string) => string,
): Node | null {
  const text = textOf(value ?? null)
  return text === null ? null : scalarNode(change(text), at)
}
