import { type ConfigurationFile, type Format, type ReadModule } from '../format.ts'
import { mapScalars } from '../map-scalars.ts'
import {
  type Entry,
  entryOf,
  mapNode,
  type Node,
  scalarNode,
  textOf,
  unknownPart,
  valueAt,
  withEntries,
} from '../node.ts'
import { type Resource } from '../resource.ts'
import { composeEntries } from './compose-short-syntax.ts'
import { brokenGap } from './format-gap.ts'
import { maskTemplates } from './mask-templates.ts'
import { brokenLine, readYaml } from './yaml-tree.ts'

/** The project is a resource, and every service in it. What a service `extends` in the same file is merged into it. */
export const compose: Format = {
  language: 'compose',
  grammar: null,
  isOwn: ({ path, text }) =>
    /(?:^|\/)(?:[\w.-]*[.-])?compose(?:[.-][\w.-]+)?\.ya?ml$/iu.test(path) &&
    /^services\s{0,4}:/mu.test(text),
  modulePaths: null,
  read: (files) => {
    const read = files.map((file) => readFile(file))
    return {
      resources: read.flatMap(({ resources }) => resources),
      gaps: read.flatMap(({ gaps }) => gaps),
    }
  },
}

function readFile({ path, text }: ConfigurationFile): ReadModule {
  const { text: plain, isTemplate } = maskTemplates(text)
  const documents = readYaml(plain, { isTemplate })
  const line = brokenLine(plain, documents)
  const resources = documents.flatMap(({ node }) => toResources({ path, isTemplate }, node))
  return { resources, gaps: line === null ? [] : [brokenGap(path, line, 'Compose file')] }
}

function toResources(file: Pick<Resource, 'path' | 'isTemplate'>, raw: Node): readonly Resource[] {
  const node = mapScalars(raw, (scalar) => interpolate(scalar))
  const services = valueAt(node, 'services')
  if (services?.kind !== 'map') return []
  const place = entryOf(node, 'services') ?? node
  const base = { language: 'compose', ...file } as const
  const project: Resource = {
    ...base,
    type: 'project',
    address: '',
    head: place,
    node,
    owner: null,
  }
  const own = services.entries.map((entry): Resource => {
    const service = completeService(extended(services, entry.node, []), entry)
    return {
      ...base,
      type: 'service',
      address: entry.key,
      head: entry,
      node: service,
      owner: project,
    }
  })
  return [project, ...own]
}

const variable =
  /\$\$|\$\{(?<name>\w{1,200})(?::?(?<operator>[-+?])(?<other>[^{}]{0,500}))?\}|\$(?<plain>\w{1,200})/gu

/** Variables come from the environment; only a default is known, and that may be overridden. */
function interpolate(scalar: Node): Node {
  const { value } = scalar
  if (typeof value !== 'string' || !value.includes('$')) return scalar
  const text = value.replaceAll(variable, (found: string, ...rest: readonly unknown[]) => {
    if (found === '$$') return '$'
    const groups = rest.at(-1)
    const { operator, other } = isGroups(groups) ? groups : {}
    return operator === '-' ? (other ?? '') : unknownPart
  })
  return scalarNode(text, scalar)
}

function isGroups(value: unknown): value is Readonly<Record<string, string | undefined>> {
  return typeof value === 'object' && value !== null
}

/** The service over the one it extends, as far as that is in this file. */
function extended(services: Node, service: Node, seen: readonly string[]): Node {
  const base = valueAt(service, 'extends')
  if (base === null || service.kind !== 'map') return service
  const name = textOf(base) ?? textOf(valueAt(base, 'service')) ?? ''
  const isElsewhere = valueAt(base, 'file') !== null || seen.includes(name)
  const parent = isElsewhere ? null : valueAt(services, name)
  if (parent?.kind !== 'map') return { ...service, open: true }
  const { entries, open } = extended(services, parent, [...seen, name])
  return { ...mapNode([...entries, ...service.entries], service), open: open || service.open }
}

/** One without image and build is completed by another file. */
function completeService(service: Node, entry: Entry): Node {
  if (service.kind !== 'map') return service
  const isPartial = entryOf(service, 'image') === null && entryOf(service, 'build') === null
  return {
    ...withEntries(service, composeEntries(service, entry)),
    open: service.open || isPartial,
  }
}
