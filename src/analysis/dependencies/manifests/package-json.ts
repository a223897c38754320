import { basename } from 'node:path/posix'
import {
  type InstallScript,
  type Manifest,
  type ManifestEntry,
  parsed,
  toEntry,
} from '../manifest.ts'
import { readNpmSpec } from '../npm-spec.ts'
import { readJson } from '../read/json.ts'

const sections: ReadonlyMap<string, ManifestEntry['scope']> = new Map([
  ['dependencies', 'runtime'],
  ['devDependencies', 'development'],
  ['optionalDependencies', 'runtime'],
  ['peerDependencies', 'runtime'],
])

/** npm's, Yarn's and pnpm's word for the same thing. */
const overrides = new Set(['overrides', 'resolutions'])

const installHooks = new Set(['preinstall', 'install', 'postinstall'])

/** npm, pnpm, Yarn and Bun. Source: https://docs.npmjs.com/cli/configuring-npm/package-json */
export const packageJson: Manifest = {
  name: 'package.json',
  ecosystem: 'npm',
  kind: 'manifest',
  isManifest: (path) => basename(path) === 'package.json',
  parse: (text) => {
    const entries: ManifestEntry[] = []
    const installScripts: InstallScript[] = []
    const brokenAtLine = readJson(text, {
      onValue: (path, value, line) => {
        const entry = readEntry(path, value, line)
        if (entry !== null) entries.push(entry)
        const [top, name = ''] = path
        if (top === 'scripts' && installHooks.has(name) && typeof value === 'string') {
          installScripts.push({ name, command: value, line })
        }
      },
    })
    return parsed(entries, { installScripts, brokenAtLine })
  },
}

function readEntry(path: readonly string[], value: unknown, line: number): ManifestEntry | null {
  const [top = '', name = ''] = path
  const version = typeof value === 'string' ? value : null
  const scope = path.length === 2 ? sections.get(top) : undefined
  const isOptional = top === 'peerDependencies'
  if (scope !== undefined) {
    return npmEntry({ name, version, line, scope, isOverride: false, isOptional })
  }
  const overridden = overriddenName(path)
  if (overridden === '' || version === null || version.startsWith('$')) return null
  return npmEntry({
    name: overridden,
    version,
    line,
    scope: 'runtime',
    isOverride: true,
    isOptional,
  })
}

/** `a/**\/b`, `a>b`, `b@^1`, nested `{ a: { b } }` and npm's `.` all speak of one package: the last. */
function overriddenName(path: readonly string[]): string {
  const isPnpm = path[0] === 'pnpm' && path[1] === 'overrides'
  if (!isPnpm && !overrides.has(path[0] ?? '')) return ''
  const own = path.findLast((part) => part !== '.') ?? ''
  const last = own.split('>').at(-1)?.trim() ?? ''
  const name = /(?:@[^/@]{1,214}\/)?[^/@]{1,214}(?:@[^/]{0,256})?$/u.exec(last)?.[0] ?? ''
  return name.replace(/(?<=.)@.*$/u, '')
}

interface Written
  extends Pick<
    ManifestEntry,
    'name' | 'version' | 'line' | 'scope' | 'isOverride' | 'isOptional'
  > {}

function npmEntry(written: Written): ManifestEntry {
  const spec = readNpmSpec(written.name, written.version)
  return toEntry({ ...written, ...spec, ecosystem: 'npm' })
}
