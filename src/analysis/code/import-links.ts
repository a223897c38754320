import { type CodeLanguage } from '../../core/rule.ts'
import { type CodeFile } from './load-file.ts'

/** Where the text of a file says it imports from: places of files without their ending, or ends of such places. */
export interface ImportLinks {
  readonly exact: readonly string[]
  readonly ends: readonly string[]
  /** Folders all of whose files it may mean, by the end of their path. */
  readonly folders: readonly string[]
}

type Reader = (file: CodeFile) => Partial<ImportLinks>

const readers: Readonly<Record<CodeLanguage, Reader>> = {
  javascript: readScript,
  python: readPython,
  java: readJava,
  go: readGo,
}

/** Read from the text alone, so that files can be brought together before they are parsed: rather too many than one too few. */
export function importLinks(file: CodeFile, language: CodeLanguage): ImportLinks {
  return { exact: [], ends: [], folders: [], ...readers[language](file) }
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** What an import calls the file: without ending, and the folder for a file that stands for it. */
export function stemOf(path: string): string {
  const bare = path.replace(/\.[a-z]+$/u, '')
  return bare.replace(/(?:^|\/)(?:index|__init__)$/u, '')
}

const scriptImport = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*['"`](\.[^'"`\n]*)['"`]/gu

function readScript({ path, text }: CodeFile): Partial<ImportLinks> {
  const exact = [...text.matchAll(scriptImport)].flatMap(([, specifier = '']) => {
    const at = joinPath(folderOf(path), specifier)
    return at === null ? [] : [at, stemOf(at)]
  })
  return { exact }
}

const pythonImport =
  /^[ \t]*(?:from[ \t]+([.\w]+)[ \t]+import[ \t]*(\([^)]*\)|(?:[^\n\\]|\\\r?\n)*)|import[ \t]+((?:[^\n\\]|\\\r?\n)*))/gmu

function readPython({ path, text }: CodeFile): Partial<ImportLinks> {
  const exact: string[] = []
  const ends: string[] = []
  for (const [, module, names = '', plain = ''] of text.matchAll(pythonImport)) {
    for (const specifier of module === undefined
      ? words(plain).flatMap(withPrefixes)
      : [module, ...words(names).map((name) => `${module}.${name}`)]) {
      const dots = /^\.*/u.exec(specifier)?.[0].length ?? 0
      const inner = specifier.slice(dots).split('.').filter(Boolean).join('/')
      if (dots === 0) ends.push(inner)
      else exact.push(joinPath(folderOf(path), `${'../'.repeat(dots - 1)}${inner}`) ?? '')
    }
  }
  return { exact, ends }
}

function words(text: string): readonly string[] {
  return text.replaceAll(/#[^\n]*/gu, '').match(/[.\w]+/gu) ?? []
}

function withPrefixes(name: string): readonly string[] {
  const parts = name.split('.')
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'))
}

const javaImport = /^[ \t]*import[ \t]+(?:static[ \t]+)?([\w.]+)(\.\*)?/gmu

function readJava({ path, text }: CodeFile): Partial<ImportLinks> {
  const ends: string[] = []
  const folders: string[] = []
  for (const [, name = '', star] of text.matchAll(javaImport)) {
    const inner = name.replaceAll('.', '/')
    ends.push(inner, folderOf(inner))
    if (star !== undefined) folders.push(inner)
  }
  return { ends, folders: [...folders, folderOf(path)] }
}

/** Import paths end in the folder they mean; only the folder's last two parts are asked for. */
function readGo({ path, text }: CodeFile): Partial<ImportLinks> {
  const imports = [...text.slice(0, 20_000).matchAll(/"([\w./-]+)"/gu)]
  return { folders: [folderOf(path), ...imports.map(([, name = '']) => name)] }
}

function joinPath(folder: string, relative: string): string | null {
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
