import { type ChangedFile } from '../../../core/change-set.ts'
import { addedLinesOf } from '../../added-lines.ts'

export interface Import {
  readonly path: string
  readonly line: number
  readonly ecosystem: 'npm' | 'pypi'
  /** A specifier (`@s/name/part`), or a dotted module. */
  readonly module: string
}

const script = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/u
const python = /\.pyi?$/u

/** What lines that the change adds import and its removed lines did not. */
export function readImports(file: ChangedFile): readonly Import[] {
  const { path, text, status } = file
  const ecosystem = script.test(path) ? 'npm' : python.test(path) ? 'pypi' : null
  if (ecosystem === null || text === null || status === 'removed') return []
  const read = ecosystem === 'npm' ? scriptImports : pythonImports
  const isAdded = addedLinesOf(file)
  const removed = file.hunks.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === 'removed' ? [line.text] : [])),
  )
  const before = new Set(read(removed).map(({ module }) => module))
  return read(text.split('\n'))
    .filter(({ line, module }) => isAdded(line) && !before.has(module))
    .map((one) => ({ ...one, path, ecosystem }))
}

type Found = Pick<Import, 'module' | 'line'>

const statement =
  /^\s{0,80}(?:import\b|export\b|\}\s{0,8}from\b|(?:const|let|var)\s[^'"`]{0,300}(?:require|import)\s?\(|(?:module\.exports\s?=\s?)?require\s?\()[^'"`]{0,1000}["'](?<module>[^"'\s]{1,300})["']/u
const afterKeyword = /(?:\bfrom\s{0,8}|\bimport\s{0,8}\(?\s{0,8}|\brequire\s{0,8}\(\s{0,8})$/u

function scriptImports(lines: readonly string[]): readonly Found[] {
  return lines.flatMap((text, index) => {
    const match = text.length > 2_000 ? null : statement.exec(text)
    const module = match?.groups?.['module']
    if (match === null || module === undefined) return []
    const before = match[0].slice(0, -module.length - 2)
    return afterKeyword.test(before) ? [{ module, line: index + 1 }] : []
  })
}

function pythonImports(lines: readonly string[]): readonly Found[] {
  const found: Found[] = []
  let isText = false
  for (const [index, text] of lines.entries()) {
    const quotes = text.match(/"""|'''/gu)?.length ?? 0
    if (!isText && quotes === 0 && !isOptional(lines, index)) {
      found.push(...modulesIn(text).map((module) => ({ module, line: index + 1 })))
    }
    if (quotes % 2 === 1) isText = !isText
  }
  return found
}

const fromModule =
  /^\s{0,80}from\s{1,8}(?<module>[A-Za-z_][\w.]{0,200})\s{1,8}import\b(?<names>.{0,500})/u
const importModules = /^\s{0,80}import\s{1,8}(?<list>[A-Za-z_][\w., ]{0,500})\s*(?:#.{0,1000})?$/u

/** `from google.cloud import storage` names `google.cloud.storage`. */
function modulesIn(text: string): readonly string[] {
  const from = fromModule.exec(text)?.groups
  if (from !== undefined) {
    const first = /^\s{0,8}\(?\s{0,8}(?<name>\w{1,100})/u.exec(from['names'] ?? '')?.groups?.[
      'name'
    ]
    return [[from['module'], first].filter((part) => part !== undefined).join('.')]
  }
  const list = importModules.exec(text)?.groups?.['list'] ?? ''
  return list
    .split(',')
    .map((part) => part.trim().split(/\s/u, 1)[0] ?? '')
    .filter((module) => module !== '')
}

/** Within `try:`, `except …:` and `if TYPE_CHECKING:` a module may be absent. */
function isOptional(lines: readonly string[], index: number): boolean {
  const indent = indentOf(lines[index] ?? '')
  if (indent === 0) return false
  for (let at = index - 1; at >= Math.max(0, index - 40); at--) {
    const above = lines[at] ?? ''
    if (above.trim() === '' || indentOf(above) >= indent) continue
    return /^\s*(?:try|except\b.*|else|if\b.*(?:TYPE_CHECKING|version_info|platform).*)\s*:/u.test(
      above,
    )
  }
  return false
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length
}
