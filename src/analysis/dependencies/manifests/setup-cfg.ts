import { basename } from 'node:path/posix'
import { type Manifest, type ManifestEntry, parsed } from '../manifest.ts'
import { readRequirement } from '../pep508.ts'
import { groupsOf } from '../read/groups.ts'
import { linesOf } from '../read/lines.ts'

const developmentKeys = new Set(['setup_requires', 'tests_require'])

/** setuptools. Source: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html */
export const setupCfg: Manifest = {
  name: 'setup.cfg',
  ecosystem: 'pypi',
  kind: 'manifest',
  isManifest: (path) => basename(path) === 'setup.cfg',
  parse: (text) => {
    const entries: ManifestEntry[] = []
    let section = ''
    let key = ''
    for (const { text: raw, indent, line } of linesOf(text, ['#', ';'])) {
      const found = indent === 0 ? groupsOf(pair, raw) : null
      if (indent === 0) key = found?.('key') ?? ''
      if (raw.startsWith('[')) section = raw.replace(/\].*$/u, ']')
      else if (namesPackages(section, key)) {
        entries.push(...requirementsIn(found?.('value') ?? raw, { line, scope: scopeOf(key) }))
      }
    }
    return parsed(entries)
  },
}

const pair = /^(?<key>[\w.-]{1,80})\s{0,8}[=:]\s{0,8}(?<value>.{0,4000})$/u

function scopeOf(key: string): ManifestEntry['scope'] {
  return developmentKeys.has(key) ? 'development' : 'runtime'
}

/** `;` parts requirements, and a requirement from its marker. */
function requirementsIn(
  value: string,
  where: Pick<ManifestEntry, 'line' | 'scope'>,
): readonly ManifestEntry[] {
  return value
    .split(/;(?!.{0,200}(?:_|version|platform))/u)
    .flatMap((part) => readRequirement(part.trim(), where) ?? [])
}

function namesPackages(section: string, key: string): boolean {
  if (section === '[options.extras_require]') return true
  if (section !== '[options]') return false
  return key === 'install_requires' || developmentKeys.has(key)
}
