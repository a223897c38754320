import { type SourceText } from '../core/head-tree.ts'
import { type GrammarName } from './code/grammar.ts'
import { languageOf } from './code/languages/index.ts'
import { formatOf } from './configuration/format-of.ts'

/** What looking at these files as code takes: none for a change of texts and settings. */
export function codeGrammars(files: readonly SourceText[]): readonly GrammarName[] {
  return [...new Set(files.flatMap(({ path }) => languageOf(path)?.grammar ?? []))]
}

/** What looking at them as configuration takes. */
export function configurationGrammars(files: readonly SourceText[]): readonly GrammarName[] {
  return [...new Set(files.flatMap((file) => formatOf(file)?.grammar ?? []))]
}
