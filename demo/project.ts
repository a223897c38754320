import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** The repository's folder, whether this file runs from `demo/` or from `build/demo/`. */
export const projectRoot = findRoot(dirname(fileURLToPath(import.meta.url)))

interface Manifest {
  readonly default_permissions: Readonly<Record<string, string>>
  readonly default_events: readonly string[]
}

/** What `app.yml` asks GitHub for: the stand-in grants that and no more. */
export function readManifest(): {
  permissions: Readonly<Record<string, string>>
  events: readonly string[]
} {
  const manifest = parse(readFileSync(join(projectRoot, 'app.yml'), 'utf8')) as Manifest
  return { permissions: manifest.default_permissions, events: manifest.default_events }
}

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'app.yml'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('app.yml is in no folder above this file')
  return findRoot(parent)
}
