import { type ConfigurationFile, type Format, type ReadModule } from '../format.ts'
import { entryOf, type Node, textOf, unknownNode, valueAt, withEntries } from '../node.ts'
import { type Resource } from '../resource.ts'
import { brokenGap } from './format-gap.ts'
import { imageEntry } from './image-name.ts'
import { maskTemplates } from './mask-templates.ts'
import { brokenLine, headOf, readYaml } from './yaml-tree.ts'

const ownPath = /\.(?:ya?ml|json|tpl)$/iu

/** Manifests, Kustomize files, Helm templates, charts and their values. A container and the pod around it are resources of their own. */
export const kubernetes: Format = {
  language: 'kubernetes',
  grammar: null,
  isOwn: ({ path, text }) => ownPath.test(path) && looksLikeManifest(path, text),
  modulePaths: ownPath,
  read: (files) => {
    const read = files.map((file) => readFile(file))
    return {
      resources: read.flatMap(({ resources }) => resources),
      gaps: read.flatMap(({ gaps }) => gaps),
    }
  },
}

const kustomization = /(?:^|\/)kustomization\.ya?ml$/iu
const values = /(?:^|\/)values[\w.-]*\.ya?ml$/iu

function looksLikeManifest(path: string, text: string): boolean {
  if (kustomization.test(path) || values.test(path)) return true
  return (
    /^\s{0,8}"?apiVersion"?\s{0,4}:/mu.test(text) && /^[\s-]{0,12}"?kind"?\s{0,4}:/mu.test(text)
  )
}

function readFile({ path, text }: ConfigurationFile): ReadModule {
  const masked = maskTemplates(text)
  const documents = readYaml(masked.text, masked)
  const line = brokenLine(text, documents)
  const file = { path, isTemplate: masked.isTemplate }
  return {
    resources: documents.flatMap(({ node }) => toResources(file, node)),
    gaps: line === null ? [] : [brokenGap(path, line, 'manifest')],
  }
}

type Source = Pick<Resource, 'path' | 'isTemplate'>

function toResources(file: Source, node: Node): readonly Resource[] {
  const kind = textOf(valueAt(node, 'kind'))
  const items = valueAt(node, 'items')
  if (kind !== null && kind.endsWith('List') && items?.kind === 'list') {
    return items.entries.flatMap((entry) => toResources(file, entry.node))
  }
  const type = kind ?? typeByPath(file.path)
  if (type === null || node.kind !== 'map') return []
  const object = toResource(file, { type, node, owner: null })
  return [object, ...podsOf(object)]
}

function typeByPath(path: string): string | null {
  if (kustomization.test(path)) return 'Kustomization'
  return values.test(path) ? 'values' : null
}

function toResource(
  file: Source,
  { type, node, owner }: Pick<Resource, 'type' | 'node' | 'owner'>,
): Resource {
  const name = textOf(valueAt(node, 'metadata', 'name')) ?? textOf(valueAt(node, 'name')) ?? ''
  const address = owner === null ? `${type}/${name}` : `${owner.address}/${name}`
  const head = owner === null ? headOf(node, 'kind') : headOf(node, 'name')
  const { path, isTemplate } = file
  return { language: 'kubernetes', path, type, address, head, node, owner, isTemplate }
}

const podPaths: Readonly<Record<string, readonly string[]>> = {
  Pod: ['spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
  PodTemplate: ['template', 'spec'],
}
const workload: readonly string[] = ['spec', 'template', 'spec']
const containerLists = ['containers', 'initContainers', 'ephemeralContainers'] as const

function podsOf(object: Resource): readonly Resource[] {
  const spec = valueAt(object.node, ...(podPaths[object.type] ?? workload))
  if (spec === null || spec.kind !== 'map') return []
  if (!containerLists.some((key) => entryOf(spec, key) !== null)) return []
  const isPatch = isPartial(spec)
  const node = isPatch ? { ...spec, open: true } : spec
  const pod = { ...toResource(object, { type: 'pod', node, owner: object }), head: object.head }
  const containers = containerLists.flatMap((key) => {
    const list = valueAt(spec, key)
    return list?.kind === 'list' ? list.entries.map((entry) => entry.node) : []
  })
  return [pod, ...containers.map((each) => toContainer(pod, each, isPatch))]
}

/** A patch states only what it changes: what it does not say may stand elsewhere. */
function isPartial(spec: Node): boolean {
  const containers = valueAt(spec, 'containers')
  if (containers?.kind !== 'list' || containers.entries.length === 0) return true
  return containers.entries.some(({ node }) => valueAt(node, 'image') === null && !node.open)
}

function toContainer(pod: Resource, container: Node, isPatch: boolean): Resource {
  const image = valueAt(container, 'image') ?? unknownNode(container)
  const whole = withEntries(container, [imageEntry(image)])
  const node = isPatch ? { ...whole, open: true } : whole
  return toResource(pod, { type: 'container', node, owner: pod })
}
