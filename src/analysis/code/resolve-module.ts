import { type CodeLanguage } from '../../core/rule.ts'
import { type Module } from './ir.ts'

type Resolver = (
  modules: ReadonlyMap<string, Module>,
  from: Module,
  specifier: string,
) => Module | null

const resolvers: Readonly<Record<CodeLanguage, Resolver>> = {
  javascript: resolveScript,
  python: resolvePython,
  java: resolveJava,
  go: resolveGo,
}

const scriptEndings = [
  '',
  '.ts',
  '.tsx',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.mts',
  '.cts',
  '/index.ts',
  '/index.tsx',
  '/index.js',
]

/** The file of the scan an import leads to, null when it is none of them. */
export function resolveModule(
  modules: ReadonlyMap<string, Module>,
  from: Module,
  specifier: string,
): Module | null {
  const module = resolvers[from.language](modules, from, specifier)
  return module === null || module.language !== from.language ? null : module
}

function resolveScript(
  modules: ReadonlyMap<string, Module>,
  from: Module,
  specifier: string,
): Module | null {
  if (!specifier.startsWith('.')) return null
  const path = joinPath(folderOf(from.path), specifier)
  if (path === null) return null
  const bare = path.replace(/\.[cm]?jsx?$/u, '')
  for (const stem of [path, bare]) {
    for (const ending of scriptEndings) {
      const module = modules.get(stem + ending)
      if (module !== undefined) return module
    }
  }
  return null
}

/** `a.b` from the root, from any folder above the importing file, or relative with leading dots. */
function resolvePython(
  modules: ReadonlyMap<string, Module>,
  from: Module,
  specifier: string,
): Module | null {
  const dots = /^\.*/u.exec(specifier)?.[0].length ?? 0
  const inner = specifier.slice(dots).replaceAll('.', '/')
  const folders = foldersAbove(from.path)
  const starts = dots === 0 ? folders : folders.slice(dots - 1, dots)
  for (const folder of starts) {
    const stem = [folder, inner].filter((part) => part !== '').join('/')
    const module = modules.get(`${stem}.py`) ?? modules.get(`${stem}/__init__.py`)
    if (module !== undefined) return module
  }
  return null
}

/** The file's folder, the one above it, and so on up to the root. */
function foldersAbove(path: string): string[] {
  const folders: string[] = []
  for (let at = folderOf(path); at !== '' && folders.length < 20; at = folderOf(at))
    folders.push(at)
  return [...folders, '']
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
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

/** A class by its full name, below any source folder; by its simple name in the folder of the importing file. */
function resolveJava(
  modules: ReadonlyMap<string, Module>,
  from: Module,
  specifier: string,
): Module | null {
  const inner = `${specifier.replaceAll('.', '/')}.java`
  const folder = folderOf(from.path)
  const near = modules.get(folder === '' ? inner : `${folder}/${inner}`)
  if (near !== undefined || !specifier.includes('.')) return near ?? null
  for (const above of foldersAbove(from.path)) {
    const module = modules.get(above === '' ? inner : `${above}/${inner}`)
    if (module !== undefined) return module
  }
  const simple = inner.slice(inner.lastIndexOf('/') + 1)
  const named = indexOf(modules).byName.get(simple) ?? []
  return named.find(({ path }) => path.endsWith(`/${inner}`)) ?? null
}

/** A file of a package: of the importing file's own for an empty specifier, else of the folder the import path ends in. */
function resolveGo(
  modules: ReadonlyMap<string, Module>,
  from: Module,
  specifier: string,
): Module | null {
  if (specifier === '') return from
  const last = specifier.slice(specifier.lastIndexOf('/') + 1)
  const folders = indexOf(modules).byFolderName.get(last) ?? []
  const found = folders.find((folder) => specifier === folder || specifier.endsWith(`/${folder}`))
  if (found === undefined) return null
  return (
    indexOf(modules)
      .byFolder.get(found)
      ?.find(({ language }) => language === 'go') ?? null
  )
}

/** The files of a Go package. */
export function packageOf(modules: ReadonlyMap<string, Module>, module: Module): readonly Module[] {
  const files = indexOf(modules).byFolder.get(folderOf(module.path)) ?? []
  return files.every(({ language }) => language === 'go')
    ? files
    : files.filter(({ language }) => language === 'go')
}

interface ModuleIndex {
  readonly byFolder: Map<string, Module[]>
  /** Folders by their last part. */
  readonly byFolderName: Map<string, string[]>
  readonly byName: Map<string, Module[]>
}

const indexes = new WeakMap<ReadonlyMap<string, Module>, ModuleIndex>()

function indexOf(modules: ReadonlyMap<string, Module>): ModuleIndex {
  const known = indexes.get(modules)
  if (known !== undefined) return known
  const index: ModuleIndex = { byFolder: new Map(), byFolderName: new Map(), byName: new Map() }
  for (const [path, module] of modules) {
    const folder = folderOf(path)
    append(index.byFolder, folder, module)
    append(index.byName, path.slice(path.lastIndexOf('/') + 1), module)
  }
  for (const folder of index.byFolder.keys()) {
    if (folder !== '') append(index.byFolderName, folder.slice(folder.lastIndexOf('/') + 1), folder)
  }
  indexes.set(modules, index)
  return index
}

function append<T>(map: Map<string, T[]>, key: string, item: T): void {
  const items = map.get(key)
  if (items === undefined) map.set(key, [item])
  else items.push(item)
}
