import { type ConfigurationFile, type Format, type ReadModule } from '../format.ts'
import { mapScalars } from '../map-scalars.ts'
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
  textOf,
  unknownNode,
  unknownPart,
  valueAt,
  withEntries,
} from '../node.ts'
import { type Resource } from '../resource.ts'
import { brokenGap } from './format-gap.ts'
import { shellCommands } from './shell-commands.ts'
import { emptyScope, type Scope, withExpressions } from './workflow-expressions.ts'
import { afterStep, outputsOf, withInputs, withVariables, writesOf } from './workflow-scope.ts'
import { brokenLine, headOf, readYaml } from './yaml-tree.ts'

/** A workflow, its jobs and their steps are resources; so are a composite action and its steps. */
export const workflow: Format = {
  language: 'workflow',
  grammar: null,
  isOwn: ({ path, text }) =>
    /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/iu.test(path) ||
    (/(?:^|\/)action\.ya?ml$/iu.test(path) && /^runs\s{0,4}:/mu.test(text)),
  modulePaths: null,
  read: (files) => {
    const read = files.map((file) => readFile(file))
    return {
      resources: read.flatMap(({ resources }) => resources),
      gaps: read.flatMap(({ gaps }) => gaps),
    }
  },
}

interface Reading {
  readonly path: string
  readonly text: string
  readonly resources: Resource[]
}

function readFile({ path, text }: ConfigurationFile): ReadModule {
  const documents = readYaml(text)
  const line = brokenLine(text, documents)
  const reading: Reading = { path, text, resources: [] }
  for (const { node } of documents) {
    if (entryOf(node, 'jobs') !== null) readWorkflow(reading, node)
    else if (entryOf(node, 'runs') !== null) readAction(reading, node)
  }
  return {
    resources: reading.resources,
    gaps: line === null ? [] : [brokenGap(path, line, 'workflow')],
  }
}

function readWorkflow(reading: Reading, raw: Node): void {
  const inputs = withInputs(emptyScope, valueAt(raw, 'on') ?? valueAt(raw, 'true'))
  const scope = withVariables(inputs, valueAt(raw, 'env'))
  const plain = resolve(reading, raw, scope)
  const node = withEntries(plain, [triggersEntry(plain), ...countEntry(plain)])
  const head = headOf(raw, 'on', 'jobs')
  const whole = add(reading, { type: 'workflow', address: '', head, node, owner: null })
  let outer = scope
  for (const job of valueAt(raw, 'jobs')?.entries ?? []) {
    outer = readJob(reading, job, { scope: outer, owner: whole })
  }
}

interface Around {
  readonly scope: Scope
  readonly owner: Resource
}

/** Gives the scope with what the job passes on. */
function readJob(reading: Reading, job: Entry, { scope, owner }: Around): Scope {
  const inner = withVariables(scope, valueAt(job.node, 'env'))
  const own = resolve(reading, job.node, inner)
  const permissions = entryOf(own, 'permissions') ?? entryOf(owner.node, 'permissions')
  const node = withEntries(own, [
    ...actionEntry(own),
    ...conditionEntry(job.node),
    ...(permissions === null ? [] : [{ ...permissions, key: '$permissions' }]),
  ])
  const resource = add(reading, { type: 'job', address: job.key, head: job, node, owner })
  const after = readSteps(reading, valueAt(job.node, 'steps'), { scope: inner, owner: resource })
  const passed = outputsOf(job.key, valueAt(job.node, 'outputs'), after)
  const labels = [...passed.labels].filter(([name]) => name.startsWith('needs.'))
  return { ...scope, labels: new Map([...scope.labels, ...labels]) }
}

function readAction(reading: Reading, raw: Node): void {
  const node = resolve(reading, raw, emptyScope)
  const owner = add(reading, {
    type: 'action',
    address: '',
    head: headOf(raw, 'runs'),
    node,
    owner: null,
  })
  readSteps(reading, valueAt(raw, 'runs', 'steps'), { scope: emptyScope, owner })
}

function readSteps(reading: Reading, steps: Node | null, { scope, owner }: Around): Scope {
  let at = scope
  for (const [index, { node: raw }] of (steps?.kind === 'list' ? steps.entries : []).entries()) {
    const inner = withVariables(at, valueAt(raw, 'env'))
    const own = resolve(reading, raw, inner)
    const node = withEntries(own, [
      ...actionEntry(own),
      ...conditionEntry(raw),
      ...commandsEntry(reading, raw, inner),
    ])
    const head = headOf(raw, 'name', 'uses', 'run', 'id')
    const address = `${owner.address}/${textOf(valueAt(raw, 'id')) ?? String(index)}`
    add(reading, { type: 'step', address, head, node, owner })
    at = afterStep(at, raw)
  }
  return at
}

/** Expressions of an inner `env` are resolved again where that is the scope; here they are as the outer scope sees them. */
function resolve(reading: Reading, node: Node, scope: Scope): Node {
  return mapScalars(node, (scalar) => withExpressions(scalar, reading.text, scope))
}

/** Of a script: `$commands`, `$script` as it is written, and `$writes` to files of the runner. */
function commandsEntry(reading: Reading, step: Node, scope: Scope): readonly Entry[] {
  const script = entryOf(step, 'run')
  if (script === null) return []
  const { start, end, node } = script
  const commands = shellCommands(reading.text, scriptSpan(reading, node))
  const resolved = mapScalars(commands, (one) => withExpressions(one, reading.text, scope))
  const writes = listNode(writesOf(reading.text, node, scope), script)
  return [
    { key: '$commands', node: resolved, start, end },
    { key: '$script', node, start, end },
    { key: '$writes', node: writes, start, end },
  ]
}

/** `$if`: the condition as it is written, expressions and all. */
function conditionEntry(raw: Node): readonly Entry[] {
  const condition = entryOf(raw, 'if')
  return condition === null ? [] : [{ ...condition, key: '$if' }]
}

/** `$jobs`: how many there are. */
function countEntry(node: Node): readonly Entry[] {
  const jobs = entryOf(node, 'jobs')
  if (jobs === null || jobs.node.open) return []
  const { start, end } = jobs
  return [{ key: '$jobs', node: scalarNode(jobs.node.entries.length, jobs), start, end }]
}

/** Without the `|` that opens a block. */
function scriptSpan({ text }: Reading, { start, end }: Span): Span {
  const header = /^[|>][^\n]*\n/u.exec(text.slice(start, Math.min(end, start + 200)))
  return { start: start + (header?.[0].length ?? 0), end }
}

/** `$triggers`: a map of events whichever way `on` is written. */
function triggersEntry(node: Node): Entry {
  const on = entryOf(node, 'on') ?? entryOf(node, 'true')
  if (on === null)
    return { key: '$triggers', node: unknownNode(node), start: node.start, end: node.end }
  const { start, end } = on
  const events = on.node.kind === 'scalar' ? listNode([on.node], on) : on.node
  const entries = events.entries.map((entry) => toTrigger(events, entry))
  return { key: '$triggers', node: { ...mapNode(entries, on), open: on.node.open }, start, end }
}

function toTrigger(events: Node, { key, node, start, end }: Entry): Entry {
  const name = events.kind === 'list' ? (partialTextOf(node) ?? unknownPart) : key
  const hasFilter = node.kind === 'map' || node.kind === 'list'
  return { key: name, node: hasFilter ? node : mapNode([], { start, end }), start, end }
}

/** `$action` of a `uses`: `kind` (`local`, `docker`, `repository`), `name`, `owner`, `ref`, and whether that is a full commit. */
function actionEntry(node: Node): readonly Entry[] {
  const uses = entryOf(node, 'uses')
  if (uses === null) return []
  const { start, end } = uses
  const text = partialTextOf(uses.node)
  if (text === null || uses.node.kind === 'unknown')
    return [{ key: '$action', node: unknownNode(uses), start, end }]
  const [name = '', ref = null] = text.split('@')
  const action = recordNode(
    {
      kind: kindOfAction(text),
      name: name.toLowerCase(),
      owner: (name.split('/')[0] ?? '').toLowerCase(),
      ref,
      pinned: /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(ref ?? '') || text.includes('@sha256:'),
    },
    uses,
  )
  return [{ key: '$action', node: action, start, end }]
}

function kindOfAction(text: string): string {
  if (text.startsWith('./')) return 'local'
  return text.startsWith('docker://') ? 'docker' : 'repository'
}

function add(
  reading: Reading,
  rest: Pick<Resource, 'type' | 'address' | 'head' | 'node' | 'owner'>,
): Resource {
  const resource: Resource = {
    language: 'workflow',
    path: reading.path,
    isTemplate: false,
    ...rest,
  }
  reading.resources.push(resource)
  return resource
}
