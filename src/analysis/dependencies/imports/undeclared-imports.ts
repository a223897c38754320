import { type ChangedFile } from '../../../core/change-set.ts'
import { type DependencyChange } from '../../../core/dependency.ts'
import { type Detection } from '../../../core/finding.ts'
import { roleOf } from '../../paths.ts'
import { toDetection } from '../hygiene/detection.ts'
import { distributionOf, isNodeModule, isPythonModule } from '../import-names.ts'
import { canonicalName } from '../package-name.ts'
import { type ProjectManifests } from '../project.ts'
import { type Declared, declaredIn } from './declared.ts'
import { type Import, readImports } from './read-imports.ts'

export interface UndeclaredImports {
  readonly dependencies: readonly DependencyChange[]
  readonly detections: readonly Detection[]
}

interface Missing extends Import {
  /** What would have to be installed. */
  readonly name: string
  /** What the code says, as far as it names a package. */
  readonly imported: string
}

/** Packages that added lines import and nothing declares. Where the repository's manifests are not known, nothing is said. */
export function undeclaredImports(
  files: readonly ChangedFile[],
  project: ProjectManifests | null,
): UndeclaredImports {
  if (project?.isComplete !== true) return { dependencies: [], detections: [] }
  const imports = files
    .filter(({ path }) => roleOf(path) === 'product')
    .flatMap((file) => readImports(file))
  if (imports.length === 0) return { dependencies: [], detections: [] }
  const declared = declaredIn(files, project)
  const missing = declared.isElsewhere ? [] : imports.flatMap((one) => judge(one, declared) ?? [])
  const first = new Map(missing.toReversed().map((one) => [`${one.ecosystem} ${one.name}`, one]))
  const distinct = missing.filter((one) => first.get(`${one.ecosystem} ${one.name}`) === one)
  return {
    dependencies: distinct.map((one) => toDependency(one)),
    detections: distinct.map((one) => toFinding(one)),
  }
}

function judge(one: Import, declared: Declared): Missing | null {
  const name = one.ecosystem === 'npm' ? missingScript(one, declared) : missingPython(one, declared)
  return name === null ? null : { ...one, ...name }
}

type Names = Pick<Missing, 'name' | 'imported'>

const packageName = /^(?:@[a-z\d][\w.~-]*\/)?[a-z\d][\w.~-]*/u

/** Brought by the program that runs the code. */
const hostModules = new Set(['vscode', 'k6', 'bun', 'aws-lambda', 'server-only', 'client-only'])

function missingScript({ module, path }: Import, declared: Declared): Names | null {
  const name = packageName.exec(module)?.[0] ?? ''
  const isWhole = name !== '' && ['/', undefined].includes(module[name.length])
  if (!isWhole || isNodeModule(module) || hostModules.has(name)) return null
  if (isOurs(module, name, declared)) return null
  const near = declared.scripts.filter(({ folder }) => isBelow(path, folder))
  const types = `@types/${name.replace(/^@/u, '').replace('/', '__')}`
  const isDeclared = near.some(({ names }) => names.has(name) || names.has(types))
  return near.length === 0 || isDeclared ? null : { name, imported: name }
}

/** An alias of tsconfig, a package of the workspace, or a folder or file that a bundler may map. */
function isOurs(module: string, name: string, declared: Declared): boolean {
  return (
    declared.aliases.some((alias) => module.startsWith(alias)) ||
    declared.ownScripts.has(name) ||
    declared.ownNames.has(name.split('/', 1)[0] ?? '')
  )
}

function isBelow(path: string, folder: string): boolean {
  return folder === '.' || path.startsWith(`${folder}/`)
}

/** Tools that bring themselves. */
const toolModules = new Set([
  'setuptools',
  'pip',
  'pytest',
  '_pytest',
  'pkg_resources',
  'wheel',
  'conftest',
  'nose',
])

function missingPython({ module }: Import, { python, ownNames }: Declared): Names | null {
  const [top = ''] = module.split('.', 1)
  const isKnown = isPythonModule(top) || toolModules.has(top) || ownNames.has(top)
  if (isKnown || python.size === 0) return null
  const distribution = distributionOf(module)
  const imported = canonicalName('pypi', top)
  const wanted = canonicalName('pypi', distribution ?? top)
  const isDeclared = [...python].some(
    (name) =>
      name === wanted ||
      name === imported ||
      name.startsWith(`${wanted}-`) ||
      wanted.startsWith(`${name}-`) ||
      (imported.length > 3 && name.includes(imported)),
  )
  return isDeclared ? null : { name: distribution ?? top, imported: top }
}

function toDependency({ ecosystem, name, path, line }: Missing): DependencyChange {
  return {
    ecosystem,
    name,
    change: 'added',
    version: null,
    resolved: null,
    previousVersion: null,
    relation: 'imported',
    scope: 'runtime',
    source: 'registry',
    path,
    line,
  }
}

function toFinding({ name, imported, path, line }: Missing): Detection {
  const isOther = canonicalName('pypi', name) !== canonicalName('pypi', imported)
  const detail = isOther ? `; the package that brings it is probably \`${name}\`` : ''
  return toDetection({ rule: 'undeclared-import', path, line, name: imported, detail })
}
