import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure } from '../core/failure.ts'
import { isIgnored } from '../git/is-ignored.ts'
import { type Place } from '../git/repository.ts'
import { findTop } from '../git/repository-paths.ts'
import { untitledName } from './languages.ts'

/** Where a document stands. */
export type Standing =
  | { readonly kind: 'judged'; readonly root: string; readonly path: string; readonly git: boolean }
  /** What `check` leaves out as well: ignored by git, below `node_modules` or `.git`. */
  | { readonly kind: 'left-out' }
  /** It could not be established, or the file is none of the workspace; the sentence is for people. */
  | { readonly kind: 'refused'; readonly why: string }

export interface Workspace {
  readonly standingOf: (document: Named) => Promise<Standing>
  /** Folders opened and closed, as URIs. */
  readonly change: (added: readonly string[], removed: readonly string[]) => void
  /** What git ignores may have changed. */
  readonly forget: () => void
}

export interface Named {
  readonly uri: string
  readonly languageId: string
}

/** Documents kept in mind; more are asked about anew. */
const maxKnown = 2_000

/** The folders the editor has open. Without any, a file is judged in its own repository or folder. */
export function makeWorkspace(env: Place['env'], uris: readonly string[]): Workspace {
  const folders = new Set<string>()
  const known = new Map<string, Promise<Standing>>()
  function change(added: readonly string[], removed: readonly string[]): void {
    for (const uri of removed) folders.delete(toPath(uri) ?? '')
    for (const uri of added) {
      const path = toPath(uri)
      if (path !== null) folders.add(path)
    }
    known.clear()
  }
  change(uris, [])
  return {
    change,
    forget: () => known.clear(),
    standingOf: async (document) => {
      const before = known.get(document.uri)
      if (before !== undefined) return before
      if (known.size >= maxKnown) known.clear()
      const found = stand(document, [...folders], env).catch(refusal)
      known.set(document.uri, found)
      return found
    },
  }
}

/** Null for what is no file on this machine. */
function toPath(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null
  } catch {
    return null
  }
}

async function stand(
  document: Named,
  folders: readonly string[],
  env: Place['env'],
): Promise<Standing> {
  const file = toPath(document.uri)
  if (file !== null) return standFile(file, folders, env)
  if (!document.uri.startsWith('untitled:')) return { kind: 'left-out' }
  const [root = process.cwd()] = folders
  return { kind: 'judged', root, path: untitledName(document), git: false }
}

async function standFile(
  file: string,
  folders: readonly string[],
  env: Place['env'],
): Promise<Standing> {
  const there = existingFolder(file)
  const folder = await realpath(there)
  const real = await realpath(file).catch(() => join(folder, relative(there, file)))
  const opened = await findOpened(folders, real)
  if (opened === null && folders.length > 0) return { kind: 'refused', why: outside }
  const top = await findTop({ cwd: existsSync(real) ? dirname(real) : folder, env })
  const root = top ?? opened ?? folder
  const path = relative(root, real).split(sep).join('/')
  if (path.split('/').some((part) => skipped.has(part))) return { kind: 'left-out' }
  if (top !== null && (await isIgnored({ cwd: top, env }, path))) return { kind: 'left-out' }
  return { kind: 'judged', root, path, git: top !== null }
}

const outside = 'This file lies outside the folders that are open, so it was not judged.'
const skipped: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn', '..'])

/** The folder of a file, or the nearest above that is there. */
function existingFolder(file: string): string {
  let folder = dirname(file)
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}

/** The innermost open folder that holds a file. */
async function findOpened(folders: readonly string[], file: string): Promise<string | null> {
  let found: string | null = null
  for (const folder of folders) {
    const real = await realpath(folder).catch(() => folder)
    const isHolding = file === real || file.startsWith(real.endsWith(sep) ? real : `${real}${sep}`)
    if (isHolding && real.length > (found?.length ?? 0)) found = real
  }
  return found
}

function refusal(error: unknown): Standing {
  const why = error instanceof Failure ? error.message : 'The folder of this file cannot be read.'
  return { kind: 'refused', why }
}
