import { type Gap } from '../../core/gap.ts'
import { type ConfigurationLanguage } from '../../core/rule.ts'
import { type Grammars } from '../code/grammars.ts'
import { type Resource } from './resource.ts'

export interface ConfigurationFile {
  readonly path: string
  readonly text: string
}

export interface ReadModule {
  readonly resources: readonly Resource[]
  readonly gaps: readonly Gap[]
}

/** One configuration format: which files are its own, and how they become resources. */
export interface Format {
  readonly language: ConfigurationLanguage
  /** By path, then by a cheap look at the text. A file belongs to the first format that says so. */
  readonly isOwn: (file: ConfigurationFile) => boolean
  /** Files with the same name of a module are read together: a folder for Terraform, the file itself for most. */
  readonly moduleOf: (path: string) => string
  readonly read: (files: readonly ConfigurationFile[], grammars: Grammars) => ReadModule
}
