import {
  type Entry,
  entryOf,
  listNode,
  mapNode,
  type Node,
  partialTextOf,
  recordNode,
  type Span,
  scalarNode,
  unknownNode,
  unknownPart,
  valueAt,
} from '../node.ts'
import { imageEntry } from './image-name.ts'

/**
 * What a service may state in short and in long form, always in one: `$ports` with `address`, `published`, `target`; `$mounts` with
 * `type`, `source`, `target`, `read_only`; `$environment` with `name`, `value`; and `$image`.
 */
export function composeEntries(service: Node, at: Span): readonly Entry[] {
  const image = valueAt(service, 'image')
  return [
    ...(image === null ? [] : [imageEntry(image)]),
    listEntry('$ports', valueAt(service, 'ports'), { at, toItem: portOf }),
    listEntry('$mounts', valueAt(service, 'volumes'), { at, toItem: mountOf }),
    environmentEntry(valueAt(service, 'environment'), at),
  ]
}

interface Form {
  readonly at: Span
  readonly toItem: (item: Node) => Node
}

function listEntry(key: string, list: Node | null, { at, toItem }: Form): Entry {
  const { start, end } = list ?? at
  if (list?.kind !== 'list')
    return { key, node: list === null ? listNode([], at) : unknownNode(list), start, end }
  const items = list.entries.map((entry) => toItem(entry.node))
  return { key, node: { ...listNode(items, list), open: list.open }, start, end }
}

/** `8080:80`, `127.0.0.1:8080:80/tcp`, `[::1]:80:80`, `80`, or the long form. */
function portOf(item: Node): Node {
  if (item.kind === 'map') {
    const parts = { address: 'host_ip', published: 'published', target: 'target' } as const
    return recordOf(item, parts)
  }
  const text = partialTextOf(item)
  if (text === null || item.kind === 'unknown') return unknownNode(item)
  const [body = ''] = text.split('/')
  const match =
    /^(?:(?<address>\[[^\]]*\]|[^:]*):)?(?:(?<published>[^:]*):)?(?<target>[^:]*)$/u.exec(body)
  const { address, published, target = '' } = match?.groups ?? {}
  const isPair = published === undefined
  return recordNode(
    {
      address: isPair ? null : fixed(address, item),
      published: fixed(isPair ? address : published, item),
      target,
    },
    item,
  )
}

function fixed(part: string | undefined, at: Span): Node {
  return scalarNode(part === undefined || part === '' ? null : part, at)
}

/** `source:target:ro`, or the long form; a source that is a path is a bind. */
function mountOf(item: Node): Node {
  if (item.kind === 'map') {
    const parts = {
      type: 'type',
      source: 'source',
      target: 'target',
      read_only: 'read_only',
    } as const
    return recordOf(item, parts)
  }
  const text = partialTextOf(item)
  return text === null || item.kind === 'unknown' ? unknownNode(item) : shortMount(text, item)
}

function shortMount(text: string, at: Span): Node {
  const [source = '', target = null, mode = ''] = text.split(':')
  const isBind = target !== null && /^[./~\\]/u.test(source)
  return recordNode(
    {
      type: source.startsWith(unknownPart) ? unknownNode(at) : typeOfMount(isBind),
      source: target === null ? null : source,
      target: target ?? source,
      read_only: /\bro\b/u.test(mode),
    },
    at,
  )
}

function typeOfMount(isBind: boolean): string {
  return isBind ? 'bind' : 'volume'
}

function recordOf(item: Node, parts: Readonly<Record<string, string>>): Node {
  const entries = Object.entries(parts).flatMap(([key, from]) => {
    const entry = entryOf(item, from)
    return entry === null ? [] : [{ ...entry, key }]
  })
  return { ...mapNode(entries, item), open: item.open }
}

function environmentEntry(environment: Node | null, at: Span): Entry {
  const { start, end } = environment ?? at
  if (environment === null) return { key: '$environment', node: listNode([], at), start, end }
  const items = environment.entries.map((entry) => {
    if (environment.kind === 'map') return variableOf(entry.key, entry.node, entry)
    const text = partialTextOf(entry.node) ?? unknownPart
    const equals = text.indexOf('=')
    const name = equals === -1 ? text : text.slice(0, equals)
    return variableOf(name, scalarNode(equals === -1 ? null : text.slice(equals + 1), entry), entry)
  })
  const node = { ...listNode(items, environment), open: environment.open }
  return { key: '$environment', node, start, end }
}

function variableOf(name: string, value: Node, at: Span): Node {
  return recordNode({ name, value }, at)
}
