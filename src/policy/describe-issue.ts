import type * as z from 'zod'
import { didYouMean } from './did-you-mean.ts'
import { exampleOf, reasonOf } from './key-texts.ts'

/** One thing wrong with a policy file's values. */
export interface IssueText {
  readonly path: readonly PropertyKey[]
  readonly at: 'key' | 'value'
  /** Three parts: what, why, what to do. */
  readonly message: string
}

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** Says what is wrong in our words, with the likeliest correction. Values are quoted only when they are short and plain. */
export function describeIssue(
  issue: Issue,
  value: unknown,
  keysAt: (path: Path) => readonly string[],
): readonly IssueText[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, path, keysAt(path)))
  }
  const found = valueAt(value, path)
  if (found === undefined) return [{ path: path.slice(0, -1), at: 'key', message: missing(path) }]
  const message = ownText(issue) ?? `${reasonOf(path)} ${remedy(issue, found)}`
  return [{ path, at: 'value', message: `${what(issue, found)} ${message}` }]
}

/** The schema's own checks of a text already say why and what to do. */
function ownText(issue: Issue): string | null {
  return issue.code === 'invalid_format' || issue.code === 'custom' ? issue.message : null
}

/** `rules[2].action`. */
function pathText(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    const name = typeof part === 'string' ? part : ''
    return text === '' ? name : `${text}.${name}`
  }, '')
}

function unknownKey(key: string, path: Path, known: readonly string[]): IssueText {
  const place = path.length === 0 ? 'a policy' : `\`${pathText(path)}\``
  const name = plain(key) ? `\`${key}\`` : 'This'
  const guess = didYouMean(key, known)
  const advice =
    guess === null ? `Remove it, or write one of ${listed(known)}.` : `Did you mean \`${guess}\`?`
  const message = `${name} is no key of ${place}. A misspelt setting would silently not be in force. ${advice}`
  return { path: [...path, key], at: 'key', message }
}

function missing(path: Path): string {
  const key = String(path.at(-1))
  const place = path.length === 1 ? 'The policy' : `\`${pathText(path.slice(0, -1))}\``
  return `${place} has no \`${key}\`. ${reasonOf(path)} Add \`${key}: ${exampleOf(path) ?? '…'}\`.`
}

function what(issue: Issue, found: unknown): string {
  const name = placeText(issue.path)
  if (typeof found === 'number') return `${name} is the value \`${found}\`.`
  if (issue.code === 'too_big' && Array.isArray(found)) {
    return `${name} has ${found.length} entries, and ${issue.maximum} are read at most.`
  }
  if (issue.code === 'too_big') return `${name} is longer than ${issue.maximum} characters.`
  if (issue.code === 'too_small') return `${name} is empty.`
  if (ownText(issue) !== null) return `${name} is not taken.`
  return `${name} is ${kindOf(found)}.`
}

function placeText(path: Path): string {
  return path.length === 0 ? 'The file' : `\`${pathText(path)}\``
}

function remedy(issue: Issue, found: unknown): string {
  if (typeof found === 'number') return `Write ${assignment(issue.path)}.`
  if (issue.code === 'too_big') return 'Shorten it, or split it up.'
  if (issue.code === 'too_small') return `Write ${assignment(issue.path)}, or remove the key.`
  if (issue.code !== 'invalid_value' || issue.values.length === 1)
    return `Write ${assignment(issue.path)}.`
  return choose(issue.values.map(String), found)
}

function choose(values: readonly string[], found: unknown): string {
  const guess = typeof found === 'string' ? didYouMean(found, values) : null
  if (guess !== null) return `Did you mean \`${guess}\`? It can be ${listed(values)}.`
  return `Write ${listed(values)}.`
}

function assignment(path: Path): string {
  const example = exampleOf(path)
  const key = path.findLast((part) => typeof part === 'string')
  return example === null ? 'what docs/policy.md shows' : `\`${String(key)}: ${example}\``
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map of keys'
  if (typeof value === 'string') {
    if (!plain(value)) return 'another text'
    return /^\d/u.test(value) ? `the text \`${value}\`` : `\`${value}\``
  }
  return `the value \`${JSON.stringify(value)}\``
}

function listed(values: readonly string[]): string {
  const quoted = values.map((value) => `\`${value}\``)
  if (quoted.length < 2) return quoted.join('')
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}

function plain(text: string): boolean {
  return /^[\w. -]{1,40}$/u.test(text)
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value
  for (const part of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = new Map<PropertyKey, unknown>(Object.entries(current)).get(String(part))
  }
  return current
}
