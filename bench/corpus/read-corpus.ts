import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** A line of the corpus that is labelled. */
export interface Mark {
  readonly kind: 'vulnerable' | 'safe'
  readonly cwe: number
  readonly path: string
  /** 1-based. */
  readonly line: number
}

/** One application of the corpus; paths are seen from its folder. */
export interface CorpusApp {
  readonly language: string
  readonly name: string
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly marks: readonly Mark[]
  /** Lines that look like a mark and are none, as `path:line`. */
  readonly malformed: readonly string[]
}

/** Every application under `<root>/<language>/<app>`, in order of name. */
export function readCorpus(root: string): readonly CorpusApp[] {
  return foldersIn(root).flatMap((language) =>
    foldersIn(join(root, language)).map((name) => readApp(join(root, language, name), language)),
  )
}

function readApp(folder: string, language: string): CorpusApp {
  const files = filesIn(folder).map((path) => ({
    path,
    text: readFileSync(join(folder, path), 'utf8'),
  }))
  const lines = files.flatMap(({ path, text }) =>
    text.split('\n').map((line, index) => ({ path, line: index + 1, text: line.trimEnd() })),
  )
  const labelled = lines.filter(({ text }) => mention.test(text))
  const marks = labelled.flatMap((place) => toMark(place))
  const marked = new Set(marks.map((mark) => placeOf(mark)))
  return {
    language,
    name: folder.split(sep).at(-1) ?? '',
    files,
    marks,
    malformed: labelled.map((place) => placeOf(place)).filter((place) => !marked.has(place)),
  }
}

/** Wider than `label`, so that a misspelt mark is seen. */
const mention = /(?:\/\/|#|\*)\s*(?:vulnerable|safe)\b.*CWE|(?:vulnerable|safe):/iu
const label = /(?:\/\/|#) (?<kind>vulnerable|safe): CWE-(?<cwe>\d{1,4})$/u

function toMark(place: {
  readonly path: string
  readonly line: number
  readonly text: string
}): readonly Mark[] {
  const { kind, cwe } = label.exec(place.text)?.groups ?? {}
  if (kind !== 'vulnerable' && kind !== 'safe') return []
  return [{ kind, cwe: Number(cwe), path: place.path, line: place.line }]
}

function placeOf({ path, line }: Pick<Mark, 'path' | 'line'>): string {
  return `${path}:${line}`
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .toSorted()
}
