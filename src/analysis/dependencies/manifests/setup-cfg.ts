import { basename } from 'node:path/posix'
import { type Manifest, type ManifestEntry, parsed } from '../manifest.ts'
import { readRequirement } from '../pep508.ts'
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
      if (indent === 0 && raw.startsWith('[')) section = raw.replace(/\].*$/u, ']')
      const pair =
        indent === 0
          ? /^(?<key>[\w.-]{1,80})\s{0,8}[=:]\s{0,8}(?<value>.{0,4000})$/u.exec(raw)
          : null
      if (pair !== null) key = pair.groups?.['key'] ?? ''
      if (!namesPackages(section, key)) continue
      const scope = developmentKeys.has(key) ? 'development' : 'runtime'
      const value = pair?.groups?.['value'] ?? (indent === 0 ? '' : raw)
      for (const part of value.split(/;(?!.{0,200}(?:_|version|platform))/u)) {
        const entry = readRequirement(part.trim(), { line, scope })
        if (entry !== null) entries.push(entry)
      }
    }
    return parsed(entries)
  },
}

function namesPackages(section: string, key: string): boolean {
  if (section === '[options.extras_require]') return true
  if (section !== '[options]') return false
  return key === 'install_requires' || developmentKeys.has(key)
}
