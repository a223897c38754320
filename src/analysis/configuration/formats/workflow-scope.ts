import { type Node, partialTextOf, textOf, valueAt } from '../node.ts'
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
    if (target === 'output' && id === null) continue
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
  readonly target: 'output' | 'env'
  readonly line: string
}

function writesIn(script: string): readonly Write[] {
  return script.split('\n').flatMap((line) => {
    const target = /GITHUB_ENV|::set-env/u.test(line) ? 'env' : 'output'
    const isWrite = />>\s*"?\$\{?GITHUB_(?:OUTPUT|ENV)|::set-(?:output|env)\s/u.test(line)
    const name =
      /(?:name=|echo\s+(?:-\w+\s+)?["']?|printf\s+["']?)(?<name>[A-Za-z_][\w-]*)(?:=|<<|::)/u.exec(
        line,
      )?.groups?.['name']
    return isWrite && name !== undefined ? [{ name, target, line }] : []
  })
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
