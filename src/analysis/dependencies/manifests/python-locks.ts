import { basename } from 'node:path/posix'
import { type Manifest, parsed } from '../manifest.ts'
import { readPackageTables } from './package-tables.ts'

/** Source: https://python-poetry.org/docs/basic-usage/#installing-with-poetrylock */
export const poetryLock: Manifest = pythonLock('poetry.lock')

/** Source: https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile */
export const uvLock: Manifest = pythonLock('uv.lock')

/** Source: https://pdm-project.org/latest/usage/lockfile/ */
export const pdmLock: Manifest = pythonLock('pdm.lock')

function pythonLock(name: string): Manifest {
  return {
    name,
    ecosystem: 'pypi',
    kind: 'lock',
    isManifest: (path) => basename(path) === name,
    parse: (text) =>
      parsed(readPackageTables(text, { ecosystem: 'pypi', withoutSource: 'registry' })),
  }
}
