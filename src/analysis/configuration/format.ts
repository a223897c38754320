import { type Gap } from '../../core/gap.ts'
import { type SourceText } from '../../core/head-tree.ts'
import { type ConfigurationLanguage } from '../../core/rule.ts'
import { type GrammarName } from '../code/grammar.ts'
import { type Grammars } from '../code/grammars.ts'
import { type Resource } from './resource.ts'

export type ConfigurationFile = SourceText

export interface ReadModule {
  readonly resources: readonly Resource[]
  readonly gaps: readonly Gap[]
}

/** One configuration format: which files are its own, and how they become resources. */
export interface Format {
  readonly language: ConfigurationLanguage
  /** What `read` parses with, beside libraries. */
  readonly grammar: GrammarName | null
  /** By path, then by a cheap look at the text. A file belongs to the first format that says so. */
  readonly isOwn: (file: ConfigurationFile) => boolean
  /** Files that belong to the module of their folder, by path; null for formats in which each file stands alone. */
  readonly modulePaths: RegExp | null
  readonly read: (files: readonly ConfigurationFile[], grammars: Grammars) => ReadModule
}
