import { createRequire } from 'node:module'
import { Language, Parser } from 'web-tree-sitter'
import { type GrammarName, grammarFiles } from '../../src/analysis/code/grammar.ts'
import { type Grammars, loadGrammars } from '../../src/analysis/code/grammars.ts'
import { type CodeFile } from '../../src/analysis/code/load-file.ts'
import { scanProject } from '../../src/analysis/code/scan-project.ts'
import { rules } from '../../src/rules/index.ts'
import { compileSparingly } from '../../src/scan/compile-sparingly.ts'
import { grammarOf } from './read-sources.ts'

/** Processor seconds: what other programs do at the same time counts less than it would in wall time. */
export interface Times {
  /** The parser alone. */
  readonly parse: number
  /** Parser and the walk into typed arrays. */
  readonly flatten: number
  /** Everything, all rules, one thread. */
  readonly scan: number
  readonly findings: number
  readonly gaps: number
}

export interface Measured {
  /** In a process that has just begun: V8 has compiled next to nothing yet, of the parser neither. */
  readonly first: Times
  /** The least each took in any round: the machine code is warm. */
  readonly best: Times
}

const rounds = 6

/** The same files several times in this process, parser, walk and scan in turns. */
export async function measure(files: readonly CodeFile[]): Promise<Measured> {
  compileSparingly()
  const grammars = await loadGrammars()
  const bare = await loadBare()
  const first = measureOnce(files, { bare, grammars })
  let best = first
  for (let round = 1; round < rounds; round += 1) {
    best = least(best, measureOnce(files, { bare, grammars }))
  }
  return { first, best }
}

interface Parsers {
  readonly bare: Bare
  readonly grammars: Grammars
}

function measureOnce(files: readonly CodeFile[], { bare, grammars }: Parsers): Times {
  const parse = seconds(() => parseBare(bare, files))
  const flatten = seconds(() => parseAndFlatten(grammars, files))
  let result = { findings: 0, gaps: 0 }
  const scan = seconds(() => {
    const { detections, gaps } = scanProject(files, { grammars, rules })
    result = { findings: detections.length, gaps: gaps.length }
  })
  return { parse, flatten, scan, ...result }
}

function least(before: Times, now: Times): Times {
  return {
    ...now,
    parse: Math.min(before.parse, now.parse),
    flatten: Math.min(before.flatten, now.flatten),
    scan: Math.min(before.scan, now.scan),
  }
}

function seconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

interface Bare {
  readonly parser: Parser
  readonly byName: ReadonlyMap<GrammarName, Language>
}

async function loadBare(): Promise<Bare> {
  await Parser.init()
  const byName = new Map<GrammarName, Language>()
  const { resolve } = createRequire(import.meta.url)
  for (const name of ['javascript', 'typescript', 'tsx', 'python', 'java', 'go'] as const) {
    byName.set(name, await Language.load(resolve(grammarFiles[name])))
  }
  return { parser: new Parser(), byName }
}

function parseBare({ parser, byName }: Bare, files: readonly CodeFile[]): void {
  for (const { path, text } of files) {
    const name = grammarOf(path)
    const language = name === null ? undefined : byName.get(name)
    if (language === undefined) continue
    parser.setLanguage(language)
    parser.parse(text)?.delete()
  }
}

function parseAndFlatten(grammars: Grammars, files: readonly CodeFile[]): void {
  for (const { path, text } of files) {
    const name = grammarOf(path)
    if (name !== null) grammars.parse(name, text, { nodes: 400_000, steps: 2000 + text.length })
  }
}
