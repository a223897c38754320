import { type Detection } from '../../core/finding.ts'
import { type Gap } from '../../core/gap.ts'
import { type Rule, type StructureRule } from '../../core/rule.ts'
import { groupBy } from '../group-by.ts'
import { type Knowledge } from '../knowledge.ts'
import { type ConfigurationFile, type Format, type ReadModule } from './format.ts'
import { formatOf } from './format-of.ts'
import { matchStructure } from './match-structure.ts'
import { moduleOf } from './module-of.ts'
import { reporterOf } from './report-hits.ts'
import { indexResources } from './resource-index.ts'

export interface ConfigurationScan {
  /** In order of path and place. */
  readonly detections: readonly Detection[]
  readonly gaps: readonly Gap[]
}

/** UTF-16 units. */
const largest = 600_000

/**
 * What is wrong in files that configure rather than compute. Files of one module are seen together, those of `context` too. A file of a
 * format we read that can not be read is a gap; a file of no such format is nothing. Never throws.
 */
export function scanConfiguration(
  files: readonly ConfigurationFile[],
  knowledge: Knowledge,
  context: readonly ConfigurationFile[] = [],
): ConfigurationScan {
  const rules = knowledge.rules.filter((rule) => isStructureRule(rule))
  const gaps: Gap[] = []
  const detections: Detection[] = []
  const own = [...files, ...context].flatMap((file) => {
    const format = formatOf(file)
    return format === null ? [] : [{ file, format }]
  })
  const modules = groupBy(own, ({ file, format }) =>
    JSON.stringify([format.language, moduleOf(format, file.path)]),
  )
  for (const members of modules.values()) {
    const read = readModule(members, knowledge)
    gaps.push(...read.gaps)
    const index = indexResources(read.resources)
    const report = reporterOf(members.map(({ file }) => file))
    detections.push(...report(rules.flatMap((rule) => matchStructure(rule, index))))
  }
  const beside = new Set(context.map(({ path }) => path))
  return { detections, gaps: gaps.filter(({ path }) => path === null || !beside.has(path)) }
}

function isStructureRule(rule: Rule): rule is StructureRule {
  return rule.kind === 'structure'
}

interface Member {
  readonly file: ConfigurationFile
  readonly format: Format
}

function readModule(members: readonly Member[], { grammars }: Knowledge): ReadModule {
  const [first] = members
  if (first === undefined) return { resources: [], gaps: [] }
  const files = members.map(({ file }) => file)
  const small = files.filter((file) => file.text.length <= largest)
  const tooLarge = files.filter((file) => file.text.length > largest)
  const read = readSafely(first.format, small, grammars)
  return { ...read, gaps: [...read.gaps, ...tooLarge.map(({ path }) => tooLargeGap(path))] }
}

/** The libraries' parsers are recursive: nesting without end exhausts the stack, and that is the file's doing. */
function readSafely(
  format: Format,
  files: readonly ConfigurationFile[],
  grammars: Knowledge['grammars'],
): ReadModule {
  try {
    return format.read(files, grammars)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { resources: [], gaps: files.map(({ path }) => tooDeepGap(path)) }
  }
}

function tooLargeGap(path: string): Gap {
  const detail =
    'The file is too large to be analysed as configuration: split it or review it by hand.'
  return { path, reason: 'too-large', detail }
}

function tooDeepGap(path: string): Gap {
  const detail =
    'The file could not be read to its end, mostly because of too deep nesting: simplify it.'
  return { path, reason: 'too-large', detail }
}
