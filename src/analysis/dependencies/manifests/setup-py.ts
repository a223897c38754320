import { basename } from 'node:path/posix'
import { type Manifest, type ManifestEntry, parsed } from '../manifest.ts'
import { readRequirement } from '../pep508.ts'

const keyword =
  /\b(?<key>install_requires|setup_requires|tests_require|extras_require)\s{0,8}=\s{0,8}(?<open>[[{(])/gu

/** setuptools: lists written out in the call; what is computed is not seen. Source: https://setuptools.pypa.io/en/latest/userguide/dependency_management.html */
export const setupPy: Manifest = {
  name: 'setup.py',
  ecosystem: 'pypi',
  kind: 'manifest',
  isManifest: (path) => basename(path) === 'setup.py',
  parse: (text) => {
    const entries: ManifestEntry[] = []
    for (const { groups, index, 0: matched } of text.matchAll(keyword)) {
      const key = groups?.['key'] ?? ''
      const isDevelopment = key === 'setup_requires' || key === 'tests_require'
      const scope = isDevelopment ? 'development' : 'runtime'
      for (const { value, at } of stringsIn(text, index + matched.length)) {
        const line = text.slice(0, at).split('\n').length
        const entry = readRequirement(value, { line, scope })
        if (entry !== null) entries.push(entry)
      }
    }
    return parsed(entries.toSorted((a, b) => a.line - b.line))
  },
}

interface Literal {
  readonly value: string
  readonly at: number
}

const most = 500
const token =
  /#[^\n]{0,1000}|(?<quote>["'])(?<value>(?:(?!\k<quote>)[^\n\\]){0,300})\k<quote>(?<colon>\s{0,4}:)?|[[\](){}]/gu

/** String literals up to the bracket that closes what was opened before `start`; keys of a dictionary are none. */
function stringsIn(text: string, start: number): readonly Literal[] {
  const found: Literal[] = []
  let depth = 1
  for (const { 0: matched, groups, index } of text.slice(start, start + 50_000).matchAll(token)) {
    depth += depthOf(matched)
    const value = groups?.['colon'] === undefined ? groups?.['value'] : undefined
    if (value !== undefined) found.push({ value, at: start + index })
    if (depth === 0 || found.length >= most) break
  }
  return found
}

function depthOf(matched: string): number {
  if (matched.length !== 1) return 0
  return '[({'.includes(matched) ? 1 : -1
}
