import { type Node, partialTextOf, recordNode, scalarNode, textOf, valueAt } from '../node.ts'
import { emptyScope, labelsOf, type Scope } from './workflow-expressions.ts'

/** The scope with the variables of an `env` map, which may use the outer ones. */
export function withVariables(outer: Scope, env: Node | null, prefix = 'env'): Scope {
  if (env?.kind !== 'map') return outer
  const labels = new Map(outer.labels)
  const texts = new Map(outer.texts)
  for (const { key, node } of env.entries) {
    const name = `${prefix}.${key}`.toLowerCase()
    labels.set(name, labelsOfText(partialTextOf(node) ?? '', outer))
    const text = textOf(node)
    if (text !== null && !text.includes('${{')) texts.set(name, text)
    else texts.delete(name)
  }
  return { labels, texts }
}

/** The scope with inputs whose type leaves no room for text of one's own. */
export function withInputs(outer: Scope, triggers: Node | null): Scope {
  const [called, dispatched] = ['workflow_call', 'workflow_dispatch'].map(
    (event) => valueAt(triggers, event, 'inputs')?.entries ?? [],
  )
  const entries = [...(called ?? []), ...(dispatched ?? [])]
  const free = new Set(entries.filter(({ node }) => !isNarrow(node)).map(({ key }) => key))
  const labels = new Map(outer.labels)
  for (const { key } of entries) {
    if (free.has(key)) continue
    labels.set(`inputs.${key}`.toLowerCase(), [])
    labels.set(`github.event.inputs.${key}`.toLowerCase(), [])
  }
  return { ...outer, labels }
}

function isNarrow(input: Node): boolean {
  return /^(?:boolean|choice|number|environment)$/u.test(textOf(valueAt(input, 'type')) ?? '')
}

/** What all expressions of a text carry together. */
function labelsOfText(text: string, scope: Scope): readonly string[] {
  const bodies = [...text.matchAll(/\$\{\{(?<body>[^}]*)\}\}/gu)].map(
    ({ groups }) => groups?.['body'] ?? '',
  )
  return [...new Set(bodies.flatMap((body) => labelsOf(body, scope)))].toSorted()
}

/**
 * The scope after a step: what its script writes to `GITHUB_OUTPUT` and `GITHUB_ENV` carries what the line that writes it holds,
 * expressions and shell variables alike.
 */
export function afterStep(scope: Scope, step: Node): Scope {
  const script = partialTextOf(valueAt(step, 'run')) ?? ''
  if (!/GITHUB_(?:OUTPUT|ENV)|set-output|set-env/u.test(script)) return scope
  const inner = withVariables(scope, valueAt(step, 'env'))
  const id = textOf(valueAt(step, 'id'))
  const labels = new Map(scope.labels)
  const texts = new Map(scope.texts)
  for (const { name, target, line } of writesIn(script)) {
    if (target === 'path' || (target === 'output' && id === null)) continue
    const key = (
      target === 'output' ? `steps.${id ?? ''}.outputs.${name}` : `env.${name}`
    ).toLowerCase()
    labels.set(key, [...labelsOfText(line, inner), ...labelsOfShell(line, inner)])
    texts.delete(key)
  }
  return { labels, texts }
}

interface Write {
  readonly name: string
  readonly target: string
  readonly line: string
}

function writesIn(script: string): readonly Write[] {
  return script.split('\n').flatMap((line) => {
    const target = targetOf(line)
    const name =
      /(?:name=|echo\s+(?:-\w+\s+)?["']?|printf\s+["']?)(?<name>[A-Za-z_][\w-]*)(?:=|<<|::)/u.exec(
        line,
      )?.groups?.['name']
    return target !== null && name !== undefined ? [{ name, target, line }] : []
  })
}

const fileOfRunner =
  />>?\s{0,4}["']?\$\{?(?:env:)?GITHUB_(?<file>ENV|OUTPUT|PATH)\b|\btee\s+-a\s+["']?\$\{?GITHUB_(?<also>ENV|OUTPUT|PATH)\b|::set-(?<command>env|output)\s/u

/** `env`, `output` or `path`: which file of the runner a line of a script adds to. */
function targetOf(line: string): string | null {
  const { file, also, command } = fileOfRunner.exec(line)?.groups ?? {}
  return (file ?? also ?? command)?.toLowerCase() ?? null
}

/** Lines of a script that add to a file of the runner: `target`, and `value`, which carries what the shell variables in it do. */
export function writesOf(source: string, script: Node, scope: Scope): readonly Node[] {
  const writes: Node[] = []
  let start = script.start
  for (const line of source.slice(script.start, script.end).split('\n')) {
    const target = targetOf(line)
    const at = { start: start + line.search(/\S|$/u), end: start + line.length }
    const labels = labelsOfShell(line, scope)
    const value = { ...scalarNode(line.trim(), at), labels }
    if (target !== null) writes.push(recordNode({ target, value }, at))
    start += line.length + 1
  }
  return writes
}

function labelsOfShell(line: string, scope: Scope): readonly string[] {
  const names = [...line.matchAll(/\$\{?(?<name>[A-Za-z_]\w*)/gu)].map(
    ({ groups }) => groups?.['name'] ?? '',
  )
  return names.flatMap((name) => scope.labels.get(`env.${name}`.toLowerCase()) ?? [])
}

/** What a job passes on under `outputs`, by `needs.JOB.outputs.NAME`. */
export function outputsOf(job: string, outputs: Node | null, scope: Scope): Scope {
  return outputs === null ? emptyScope : withVariables(scope, outputs, `needs.${job}.outputs`)
}
