import { type Node, partialTextOf, type Span, scalarNode, unknownPart } from '../node.ts'
import { labelsOfContext } from './untrusted-expressions.ts'

/** What names mean at one place of a workflow. */
export interface Scope {
  /** `env.NAME`, `steps.ID.outputs.NAME`, `needs.JOB.outputs.NAME`: what each carries, in lower case. */
  readonly labels: ReadonlyMap<string, readonly string[]>
  /** Those whose text is fixed. */
  readonly texts: ReadonlyMap<string, string>
}

export const emptyScope: Scope = { labels: new Map(), texts: new Map() }

const expression = /\$\{\{(?<body>(?:'(?:[^']|'')*'|\}(?!\})|[^'}])*)\}\}/gu

/** The scalar with its expressions: in its text they are unknown parts, unless the scope fixes them. */
export function withExpressions(scalar: Node, source: string, scope: Scope): Node {
  const text = partialTextOf(scalar)
  if (text === null || !text.includes('${{')) return scalar
  const interpolations = expressionsIn(source, scalar, scope)
  const value = text.replaceAll(
    expression,
    (found: string) => fixedText(found, scope) ?? unknownPart,
  )
  return { ...scalarNode(value, scalar), interpolations }
}

function expressionsIn(source: string, { start, end }: Span, scope: Scope): readonly Node[] {
  return [...source.slice(start, end).matchAll(expression)].map((match) => {
    const body = (match.groups?.['body'] ?? '').trim()
    const at = { start: start + match.index, end: start + match.index + match[0].length }
    return { ...scalarNode(body, at), labels: labelsOf(body, scope) }
  })
}

function fixedText(found: string, { texts }: Scope): string | null {
  return texts.get(found.slice(3, -2).trim().toLowerCase()) ?? null
}

/** What the value of an expression carries. A comparison or a question is answered with a boolean, which carries nothing. */
export function labelsOf(body: string, scope: Scope): readonly string[] {
  const names = contextsIn(withoutAnswers(withoutText(body)))
  return [
    ...new Set(names.flatMap((name) => scope.labels.get(name) ?? labelsOfContext(name))),
  ].toSorted()
}

function withoutText(body: string): string {
  return body
    .replaceAll(/\[\s*'([\w-]+)'\s*\]/gu, '.$1')
    .replaceAll(/\[\s*(?:\d+|\*)\s*\]/gu, '.*')
    .replaceAll(/'(?:[^']|'')*'/gu, "''")
}

const question =
  /\b(?:contains|startsWith|endsWith|hashFiles|success|failure|always|cancelled)\s*\([^()]*\)/giu
const operand = String.raw`(?:[\w.*-]+(?:\([^()]*\))?|'')`
const comparison = new RegExp(
  String.raw`${operand}\s*(?:==|!=|<=?|>=?)\s*${operand}|!\s*${operand}`,
  'gu',
)

function withoutAnswers(body: string): string {
  return body.replaceAll(question, ' ').replaceAll(comparison, ' ')
}

function contextsIn(body: string): readonly string[] {
  return [...body.matchAll(/[A-Za-z_][\w-]*(?:\.(?:[\w-]+|\*))*/gu)].map(([name]) =>
    name.toLowerCase(),
  )
}
