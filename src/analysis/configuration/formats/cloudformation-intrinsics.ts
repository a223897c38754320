import {
  type Entry,
  listNode,
  mapNode,
  type Node,
  partialTextOf,
  scalarNode,
  textOf,
  unknownNode,
  unknownPart,
  valueAt,
} from '../node.ts'

/** Default of each parameter; null for none. */
export type Parameters = ReadonlyMap<string, Node | null>

/** `!Ref x` as `{ Ref: x }`, `!GetAtt a.b` as `{ Fn::GetAtt: a.b }`: the long form has no tags. */
export function shortForm(tag: string, node: Node): Node {
  const name = tag.slice(1)
  const key = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`
  const { start, end } = node
  return mapNode([{ key, node, start, end }], node)
}

/** The tree with intrinsic functions replaced by what they are worth; what is known only at deployment is unknown, with its references. */
export function resolveIntrinsics(root: Node, parameters: Parameters): Node {
  const done = new Map<Node, Node>()
  return resolve(root)

  function resolve(node: Node): Node {
    if (node.entries.length === 0) return node
    const known = done.get(node)
    if (known !== undefined) return known
    const resolved = resolveFresh(node)
    done.set(node, resolved)
    return resolved
  }

  function resolveFresh(node: Node): Node {
    const [only] = node.entries
    if (
      node.kind === 'map' &&
      node.entries.length === 1 &&
      only !== undefined &&
      isIntrinsic(only.key)
    ) {
      const argument = resolve(only.node)
      return (intrinsics[only.key] ?? unresolved)(
        { ...node, start: only.start },
        argument,
        parameters,
      )
    }
    const entries = node.entries
      .map((entry) => ({ ...entry, node: resolve(entry.node) }))
      .filter((entry) => !isNoValue(entry))
    return node.kind === 'list'
      ? {
          ...listNode(
            entries.map((entry) => entry.node),
            node,
          ),
          open: node.open,
        }
      : { ...node, entries }
  }
}

function isIntrinsic(key: string): boolean {
  return key === 'Ref' || key.startsWith('Fn::')
}

const noValue = 'AWS::NoValue'

function isNoValue({ node }: Entry): boolean {
  return node.kind === 'unknown' && node.references.includes(noValue)
}

type Intrinsic = (node: Node, argument: Node, parameters: Parameters) => Node

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (node, argument, parameters) => {
    const name = textOf(argument) ?? ''
    const value = parameters.get(name) ?? null
    return value === null ? unknownNode(node, [name]) : at(value, node)
  },
  'Fn::GetAtt': (node, argument) => {
    const [name = ''] = (textOf(argument) ?? textOf(valueAt(argument, '0')) ?? '').split('.')
    return unknownNode(node, [name])
  },
  'Fn::Sub': (node, argument, parameters) => {
    const text = partialTextOf(argument) ?? partialTextOf(valueAt(argument, '0')) ?? unknownPart
    return substitute(node, text, { own: valueAt(argument, '1'), parameters })
  },
  'Fn::Join': (node, argument) => {
    const parts = valueAt(argument, '1')?.entries ?? []
    const separator = textOf(valueAt(argument, '0')) ?? ''
    const text = parts.map((part) => partialTextOf(part.node) ?? unknownPart).join(separator)
    return { ...scalarNode(text, node), references: parts.flatMap((part) => part.node.references) }
  },
  'Fn::If': (node, argument) => eitherOf(node, valueAt(argument, '1'), valueAt(argument, '2')),
  'Fn::Base64': (node, argument) => at(argument, node),
}

/** Two branches that are equal text are that text. */
function eitherOf(node: Node, first: Node | null, second: Node | null): Node {
  const text = textOf(first)
  if (text !== null && text === textOf(second)) return scalarNode(text, node)
  return unknownNode(
    node,
    [...(first?.references ?? []), ...(second?.references ?? [])].filter(
      (name) => name !== noValue,
    ),
  )
}

interface Names {
  readonly own: Node | null
  readonly parameters: Parameters
}

function substitute(node: Node, text: string, { own, parameters }: Names): Node {
  const references: string[] = []
  const value = text.replaceAll(
    /\$\{(?<name>!?[\w.:]{1,255})\}/gu,
    (_found: string, name: string) => {
      if (name.startsWith('!')) return `\${${name.slice(1)}}`
      const known = textOf(valueAt(own, name) ?? parameters.get(name) ?? null)
      if (known === null) references.push(name.split('.')[0] ?? '')
      return known ?? unknownPart
    },
  )
  return { ...scalarNode(value, node), references }
}

function unresolved(node: Node, argument: Node): Node {
  return unknownNode(node, argument.references)
}

function at(value: Node, { start, end }: Node): Node {
  return { ...value, start, end }
}
