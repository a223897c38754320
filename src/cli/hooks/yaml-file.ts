import { type Document, parseDocument } from 'yaml'
import { invalid } from '../../local/read-text-file.ts'
import { readScript } from './read-script.ts'

export interface YamlFile {
  readonly path: string
  /** Null for a file that is not there. */
  readonly before: string | null
  /** Keeps the comments and the order of the file when it is written again. */
  readonly document: Document
}

/** Throws `settings-invalid` for a file that is no YAML mapping: writing it anew would lose what it says. */
export async function readYamlFile(path: string): Promise<YamlFile> {
  const before = await readScript(path)
  const document = parseDocument(before ?? '')
  const content: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 })
  const isEmpty = (before ?? '').trim() === ''
  if (!isEmpty && (typeof content !== 'object' || content === null || Array.isArray(content))) {
    throw invalid(`${path} is no YAML mapping, so nothing was written to it. Correct it first.`)
  }
  return { path, before, document }
}

export function yamlText(document: Document): string {
  return document.toString({ lineWidth: 0 })
}
