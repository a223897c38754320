import { type Module } from './ir.ts'

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
  const found = from.language === 'javascript' ? resolveScript(modules, from, specifier) : null
  const other = from.language === 'python' ? resolvePython(modules, from, specifier) : null
  const module = found ?? other
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
