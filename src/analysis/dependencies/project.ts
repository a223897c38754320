import { basename, dirname } from 'node:path/posix'
import { type ChangedFile } from '../../core/change-set.ts'
import { readImports } from './imports/read-imports.ts'
import { manifestAt } from './manifests.ts'

/** What the repository holds outside the change, as far as dependencies need it; read by the doors. */
export interface ProjectManifests {
  /** Every file of the head. */
  readonly paths: readonly string[]
  /** Manifests of the head that the change leaves alone: what `wantedManifests` names. */
  readonly manifests: readonly { readonly path: string; readonly text: string }[]
  /** False when a wanted manifest was not read: what is declared is then not certain. */
  readonly isComplete: boolean
}

export interface Wanted {
  readonly paths: readonly string[]
  /** There are more than anyone should fetch for one change. */
  readonly isCut: boolean
}

const code = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|pyi?)$/u
const mostManifests = 60

/** Whether judging the change needs the rest of the repository: it touches a manifest, or its code imports something new. */
export function needsProject(files: readonly ChangedFile[]): boolean {
  return files.some(
    (file) =>
      file.status !== 'removed' &&
      (manifestAt(file.path)?.kind === 'manifest' || readImports(file).length > 0),
  )
}

/** Which manifests of the head say what code of this change may import: none for a change without such code. */
export function wantedManifests(files: readonly ChangedFile[], paths: readonly string[]): Wanted {
  const changed = files.filter(({ status }) => status !== 'removed').map(({ path }) => path)
  const sources = changed.filter((path) => code.test(path))
  const known = new Set(changed)
  const isPython = sources.some((path) => /\.pyi?$/u.test(path))
  const isScript = sources.some((path) => !/\.pyi?$/u.test(path))
  const wanted = paths.filter((path) => {
    if (known.has(path)) return false
    if (isScript && /^(?:[jt]sconfig(?:\.[\w.-]{1,40})?\.json)$/u.test(basename(path))) {
      return sources.some((source) => isBelow(source, dirname(path)))
    }
    const manifest = manifestAt(path)
    if (manifest?.kind !== 'manifest') return false
    return manifest.ecosystem === 'npm' ? isScript : manifest.ecosystem === 'pypi' && isPython
  })
  const near = wanted.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))
  return { paths: near.slice(0, mostManifests), isCut: near.length > mostManifests }
}

function isBelow(path: string, folder: string): boolean {
  return folder === '.' || path.startsWith(`${folder}/`)
}

function depth(path: string): number {
  return path.split('/').length
}
