import { type Gap, type GapReason } from '../../core/gap.ts'
import { type SourceText } from '../../core/head-tree.ts'
import { type Knowledge } from '../knowledge.ts'
import { compiledFor } from './compiled-knowledge.ts'
import { type Module } from './ir.ts'
import { languageOf } from './languages/index.ts'
import { lowerFile } from './lower-file.ts'
import { locate } from './report.ts'
import { unsupportedLanguage } from './unsupported.ts'

export type CodeFile = SourceText

export interface LoadedFile {
  /** Null when the file is no code, or could not be read as such. */
  readonly module: Module | null
  readonly gaps: readonly Gap[]
}

/** UTF-16 units. */
const largest = 600_000
const longestLine = 20_000
const mostNodes = 400_000

/** Parses and lowers one file. */
export function loadFile(file: CodeFile, knowledge: Knowledge): LoadedFile {
  const language = languageOf(file.path)
  if (language === null) return unsupportedFile(file.path)
  if (file.text.length > largest || hasLongLine(file.text)) {
    return gapOnly(
      file.path,
      'too-large',
      'The file is too large or minified and was not analysed: leave generated code out of the change.',
    )
  }
  const { grammars, rules } = knowledge
  const limits = { nodes: mostNodes, steps: 2000 + file.text.length }
  const parsed = grammars.parse(language.grammar, file.text, limits)
  if (parsed.outcome === 'too-many-nodes') {
    return gapOnly(file.path, 'too-large', 'The file has too much code to be analysed: split it.')
  }
  if (parsed.outcome === 'too-much-work') {
    return gapOnly(
      file.path,
      'timed-out',
      'The file took too much work to parse: check that it is valid code.',
    )
  }
  const grammar = grammars.of(language.grammar)
  const tree = { syntax: parsed.syntax, grammar, text: file.text }
  const { knownTypes } = compiledFor(rules, language.dialect.language)
  const module = lowerFile({ path: file.path, tree, dialect: language.dialect, knownTypes })
  return { module, gaps: gapsOf(module) }
}

function unsupportedFile(path: string): LoadedFile {
  const language = unsupportedLanguage(path)
  if (language === null) return { module: null, gaps: [] }
  return gapOnly(
    path,
    'unsupported-language',
    `There are no rules for ${language}: have a person review this file.`,
  )
}

function gapOnly(path: string, reason: GapReason, detail: string): LoadedFile {
  return { module: null, gaps: [{ path, reason, detail }] }
}

/** From one end of line to the last one a line of the greatest length may have: most are never looked at. */
function hasLongLine(text: string): boolean {
  for (let start = 0; text.length - start > longestLine; ) {
    const end = text.lastIndexOf('\n', start + longestLine)
    if (end < start) return true
    start = end + 1
  }
  return false
}

function gapsOf(module: Module): Gap[] {
  const { path } = module
  const gaps: Gap[] = []
  if (module.broken.length > 0) {
    const lines = module.broken.map((place) => locate(module, place).startLine)
    const where = [...new Set(lines)].slice(0, 5).join(', ')
    const detail = `Syntax not understood near line ${where}; the code around it was analysed. Fix the syntax.`
    gaps.push({ path, reason: 'syntax-error', detail })
  }
  if (module.tooDeep) {
    const detail = 'Code is nested too deeply to be followed all the way down: simplify it.'
    gaps.push({ path, reason: 'too-large', detail })
  }
  return gaps
}
