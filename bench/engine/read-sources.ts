import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type GrammarName } from '../../src/analysis/code/grammar.ts'
import { languages } from '../../src/analysis/code/languages/index.ts'
import { type CodeFile } from '../../src/analysis/code/load-file.ts'

export interface SourceSet {
  readonly name: string
  readonly files: readonly CodeFile[]
  readonly lines: number
}

interface Place {
  readonly name: string
  readonly roots: readonly string[]
  readonly ending: RegExp
}

/** Real code that is at hand on a development machine. Java and Go: what `COUNTERSIGN_BENCH_SOURCES` holds, when it is set. */
function places(): readonly Place[] {
  const more = process.env['COUNTERSIGN_BENCH_SOURCES']
  const extra = more === undefined ? [] : [more]
  return [
    { name: 'javascript', roots: ['node_modules'], ending: /(?<!\.min|\.d)\.[cm]?[jt]sx?$/u },
    { name: 'python', roots: ['/usr/lib/python3', '/usr/lib/python3.11'], ending: /\.py$/u },
    { name: 'java', roots: extra, ending: /\.java$/u },
    { name: 'go', roots: ['/usr/share/gocode', ...extra], ending: /\.go$/u },
  ]
}

/** UTF-16 units: what the engine itself would refuse is left out on both sides. */
const largest = 600_000

/** About so many lines of every language there are files of, spread evenly over them: the same files every time. */
export function readSources(mostLines: number): readonly SourceSet[] {
  return places()
    .map(({ name, roots, ending }) => pick(name, listFiles(roots, ending), mostLines))
    .filter(({ files }) => files.length > 0)
}

/** Every file of a folder the engine has a language for. */
export function readFolder(folder: string): readonly CodeFile[] {
  return listFiles([folder], /\.(?:[cm]?[jt]sx?|py|java|go)$/u).map((path) => ({
    path: relative(folder, path),
    text: readFileSync(path, 'utf8'),
  }))
}

function listFiles(roots: readonly string[], ending: RegExp): readonly string[] {
  const found: string[] = []
  const open = roots.filter((root) => existsSync(root))
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) open.push(path)
      else if (entry.isFile() && ending.test(entry.name)) found.push(path)
    }
  }
  return found.toSorted((first, second) => (first < second ? -1 : 1))
}

function entriesOf(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
}

/** Runs of neighbours, so that files which import each other stay together. */
const run = 25

function pick(name: string, paths: readonly string[], mostLines: number): SourceSet {
  const files: CodeFile[] = []
  let lines = 0
  for (const path of inTurns(paths)) {
    if (lines >= mostLines) break
    const text = readFileSync(path, 'utf8')
    if (text.length > largest) continue
    files.push({ path: unvendored(path), text })
    lines += countLines(text)
  }
  return { name, files, lines }
}

/** Every 8th run of neighbours, then the ones after those, and so on. */
function inTurns(paths: readonly string[]): readonly string[] {
  const turns = 8
  const sorted: string[][] = Array.from({ length: turns }, () => [])
  for (const [index, path] of paths.entries()) sorted[Math.floor(index / run) % turns]?.push(path)
  return sorted.flat()
}

/** As its own author has it, not as somebody's dependency. */
function unvendored(path: string): string {
  return path.replace(/^(?:node_modules)?\//u, '').replaceAll('/node_modules/', '/packages/')
}

function countLines(text: string): number {
  return text.split('\n').length
}

export function grammarOf(path: string): GrammarName | null {
  const extension = path.slice(path.lastIndexOf('.') + 1)
  return languages.find(({ extensions }) => extensions.includes(extension))?.grammar ?? null
}
