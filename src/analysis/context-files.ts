import { type ChangedFile } from '../core/change-set.ts'
import { type SourceText } from '../core/head-tree.ts'
import { type CodeLanguage } from '../core/rule.ts'
import { importLinks } from './code/import-links.ts'
import { type ImportPlaces, indexPlaces, placesLinked } from './code/import-places.ts'
import { languageOf } from './code/languages/index.ts'
import { formatOf } from './configuration/format-of.ts'
import { moduleOf } from './configuration/module-of.ts'
import { roleOf } from './paths.ts'

/** Names files of the head that the change leaves alone and analysis follows into, from what it holds already. */
export type ContextFinder = (known: readonly SourceText[]) => readonly string[]

/** Whether a change can be understood better with files it leaves alone: its code imports some, or it is part of a module. */
export function needsContext(files: readonly ChangedFile[]): boolean {
  return files.some(({ path, text, status }) => {
    if (text === null || status === 'removed') return false
    const language = languageOf(path)?.dialect.language
    if (language === undefined) return (formatOf({ path, text })?.modulePaths ?? null) !== null
    const { exact, ends, folders } = importLinks({ path, text }, language)
    return exact.length + ends.length + folders.length > 0
  })
}

/**
 * What code imports, the most certain first, and the other files of a configuration's module. Only the project's own: tests, generated and
 * vendored files are left out.
 */
export function contextFinder(paths: readonly string[]): ContextFinder {
  const finder = finders.get(paths) ?? newFinder(paths)
  finders.set(paths, finder)
  return finder
}

/** Where the paths stand is found out once for each list of them. */
const finders = new WeakMap<readonly string[], ContextFinder>()

function newFinder(paths: readonly string[]): ContextFinder {
  const own = paths.filter((path) => roleOf(path) === 'product')
  const code = new Map<CodeLanguage, ImportPlaces<string>>()
  return (known) => {
    const names = new Set(known.map(({ path }) => path))
    const wanted = known.flatMap((file) => {
      const language = languageOf(file.path)?.dialect.language
      if (language === undefined) return moduleMates(file, own)
      const places = code.get(language) ?? placesOf(own, language)
      code.set(language, places)
      return placesLinked(places, importLinks(file, language))
    })
    return [...new Set(wanted)].filter((path) => !names.has(path))
  }
}

function placesOf(paths: readonly string[], language: CodeLanguage): ImportPlaces<string> {
  const members = paths.filter((path) => languageOf(path)?.dialect.language === language)
  return indexPlaces(members, (path) => path)
}

function moduleMates(file: SourceText, paths: readonly string[]): readonly string[] {
  const format = formatOf(file)
  const modulePaths = format?.modulePaths ?? null
  if (format === null || modulePaths === null) return []
  const module = moduleOf(format, file.path)
  return paths.filter((path) => modulePaths.test(path) && moduleOf(format, path) === module)
}
