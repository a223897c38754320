import { basename, dirname } from 'node:path/posix'
import { type ChangedFile } from '../../../core/change-set.ts'
import { manifestAt } from '../manifests.ts'
import { canonicalName } from '../package-name.ts'
import { type ProjectManifests } from '../project.ts'
import { readJson } from '../read/json.ts'

/** What code of the head may import. */
export interface Declared {
  /** Names each package.json declares, and its folder. */
  readonly scripts: readonly { readonly folder: string; readonly names: ReadonlySet<string> }[]
  /** Packages of the repository itself. */
  readonly ownScripts: ReadonlySet<string>
  /** Beginnings that a tsconfig maps to files. */
  readonly aliases: readonly string[]
  /** Canonical names over all Python manifests. */
  readonly python: ReadonlySet<string>
  /** Names of all folders and files, without their ending. */
  readonly ownNames: ReadonlySet<string>
  /** The repository declares packages in a way we do not read (Deno, conda). */
  readonly isElsewhere: boolean
}

interface Source {
  readonly path: string
  readonly text: string
}

export function declaredIn(files: readonly ChangedFile[], project: ProjectManifests): Declared {
  const changed = files.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]))
  const sources = [
    ...project.manifests,
    ...changed.filter(({ path }) => /\.(?:json|txt|in|toml|cfg|py)$|Pipfile$/u.test(path)),
  ]
  const packages = sources.filter(({ path }) => basename(path) === 'package.json').map(readPackage)
  const python = sources.flatMap(({ path, text }) => {
    const manifest = manifestAt(path)
    return manifest?.ecosystem === 'pypi' ? manifest.parse(text).entries : []
  })
  const paths = [...project.paths, ...files.map(({ path }) => path)]
  return {
    scripts: packages,
    ownScripts: new Set(packages.flatMap(({ own }) => own)),
    aliases: sources.filter(({ path }) => /[jt]sconfig[^/]*\.json$/u.test(path)).flatMap(aliasesIn),
    python: new Set(python.map(({ name }) => canonicalName('pypi', name))),
    ownNames: new Set(
      paths.flatMap((path) => path.split('/').map((part) => part.split('.', 1)[0] ?? '')),
    ),
    isElsewhere: paths.some((path) =>
      /(?:^|\/)(?:deno\.jsonc?|import_map\.json|environment\.ya?ml|conda\.ya?ml|meta\.ya?ml|pixi\.toml)$/u.test(
        path,
      ),
    ),
  }
}

function readPackage({ path, text }: Source) {
  const names = new Set<string>()
  const own: string[] = []
  readJson(text, {
    onValue: ([section = '', name], value) => {
      if (section === 'name' && name === undefined && typeof value === 'string') own.push(value)
      if (name !== undefined && section.endsWith('ependencies')) names.add(name)
    },
  })
  return { folder: dirname(path), names, own }
}

/** `"@app/*": […]` and `"baseUrl"`'s folders are not told apart: the beginning counts. */
function aliasesIn({ text }: Source): readonly string[] {
  const aliases: string[] = []
  readJson(text, {
    onValue: ([options, paths, alias]) => {
      if (options === 'compilerOptions' && paths === 'paths' && alias !== undefined) {
        aliases.push(alias.replace(/\*.*$/u, ''))
      }
    },
  })
  return aliases.filter((alias) => alias !== '')
}
