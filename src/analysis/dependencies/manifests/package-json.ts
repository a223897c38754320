import { basename } from 'node:path/posix'
import { createScanner, type JSONVisitor, visit } from 'jsonc-parser'
import { type Manifest, type ManifestEntry, type ParsedManifest } from '../manifest.ts'

const sections = new Set([
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
])

/** jsonc-parser's SyntaxKind is a const enum, which a module compiled by itself cannot import. */
const opens: ReadonlySet<number> = new Set([1, 3])
const closes: ReadonlySet<number> = new Set([2, 4])
const endOfFile: number = 17

/** npm, pnpm, Yarn and Bun. Source: https://docs.npmjs.com/cli/configuring-npm/package-json */
export const packageJson: Manifest = {
  ecosystem: 'npm',
  isManifest: (path) => basename(path) === 'package.json',
  parse,
  parseLine,
}

/** The parser goes down one call a level; a manifest has three. */
const deepest = 100

function parse(text: string): ParsedManifest {
  const tooDeep = tooDeepAtLine(text)
  if (tooDeep !== null) return { entries: [], brokenAtLine: tooDeep }
  const entries: ManifestEntry[] = []
  let brokenAtLine: number | null = null
  visit(text.replace(/^\uFEFF/u, ' '), {
    ...collectInto(entries),
    onError: (...[, , , line]) => {
      brokenAtLine ??= line + 1
    },
  })
  return { entries, brokenAtLine }
}

/** 1-based line where nesting goes past what any manifest needs, or null. */
function tooDeepAtLine(text: string): number | null {
  const scanner = createScanner(text, true)
  let depth = 0
  for (let kind: number = scanner.scan(); kind !== endOfFile; kind = scanner.scan()) {
    if (opens.has(kind)) depth += 1
    else if (closes.has(kind)) depth -= 1
    if (depth > deepest) return scanner.getTokenStartLine() + 1
  }
  return null
}

/** Alone on its line, with its section on the same line, or the whole file in one line. */
function parseLine(line: string): readonly ManifestEntry[] {
  const property = line.trim().replace(/,$/u, '')
  return [line, `{${property}}`, `{"dependencies":{${property}}}`].flatMap(
    (text) => parse(text).entries,
  )
}

/** Entries are the properties of a section that stands at the top: depth 2, below exactly one section name. */
function collectInto(entries: ManifestEntry[]): JSONVisitor {
  let depth = 0
  let property = ''
  let section = ''
  let line = 0
  function add(version: string | null): void {
    if (depth === 2 && sections.has(section)) entries.push({ name: property, version, line })
  }
  return {
    onObjectBegin: () => {
      if (depth === 1) section = property
      depth += 1
    },
    onObjectEnd: () => {
      depth -= 1
    },
    onArrayBegin: () => {
      if (depth === 1) section = ''
      depth += 1
    },
    onArrayEnd: () => {
      depth -= 1
    },
    onObjectProperty: (name, ...[, , startLine]) => {
      property = name
      line = startLine + 1
    },
    onLiteralValue: (value: unknown) => add(typeof value === 'string' ? value : null),
  }
}
