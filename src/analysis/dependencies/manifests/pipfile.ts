import { basename } from 'node:path/posix'
import { type Manifest, parsed, type RegistrySetting, withoutCredentials } from '../manifest.ts'
import { readToml, type TomlValue } from '../read/toml.ts'
import { readPythonTable } from './python-table.ts'

/** Pipenv. Source: https://pipenv.pypa.io/en/latest/pipfile.html */
export const pipfile: Manifest = {
  name: 'Pipfile',
  ecosystem: 'pypi',
  kind: 'manifest',
  isManifest: (path) => basename(path) === 'Pipfile',
  parse: (text) => {
    const { values, brokenAtLine } = readToml(text)
    const entries = readPythonTable(values, ([table = '']) => {
      if (reserved.has(table)) return null
      return { at: 1, scope: table === 'packages' ? 'runtime' : 'development' }
    })
    return parsed(entries, { registries: registriesOf(values), brokenAtLine })
  },
}

/** Every other table is a group of packages. */
const reserved = new Set(['source', 'requires', 'scripts', 'pipenv', 'pipfile'])

/** The first source is the default; each further one adds. */
function registriesOf(values: readonly TomlValue[]): readonly RegistrySetting[] {
  return values
    .filter(({ path }) => path.join('.') === 'source.[].url')
    .map(({ value, line }, index) => ({
      effect: index === 0 ? 'replaces' : 'adds',
      scope: '',
      url: withoutCredentials(value ?? ''),
      line,
    }))
}
