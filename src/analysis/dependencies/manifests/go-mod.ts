import { basename } from 'node:path/posix'
import { type Manifest, type ManifestEntry, parsed, toEntry } from '../manifest.ts'
import { linesOf, unquoted } from '../read/lines.ts'

const directives = new Set([
  'require',
  'replace',
  'tool',
  'exclude',
  'retract',
  'godebug',
  'ignore',
])

/** Source: https://go.dev/ref/mod#go-mod-file */
export const goMod: Manifest = {
  name: 'go.mod',
  ecosystem: 'go',
  kind: 'manifest',
  isManifest: (path) => basename(path) === 'go.mod',
  parse: (text) => {
    const entries: ManifestEntry[] = []
    let block = ''
    for (const { text: raw, line } of linesOf(text, ['//'])) {
      const words = raw.replace(/\s*\/\/.*$/u, '').split(/\s+/u, 7)
      const [first = ''] = words
      if (first === ')') block = ''
      else if (block === '' && directives.has(first)) {
        if (words[1]?.startsWith('(') === true) block = first
        else entries.push(...readDirective(first, words.slice(1), line))
      } else if (block !== '') entries.push(...readDirective(block, words, line))
    }
    return parsed(withReplacements(entries))
  },
}

/** `module v1.2.3`, or of a replacement `old [v1] => new [v2]`. */
function readDirective(
  directive: string,
  words: readonly string[],
  line: number,
): readonly ManifestEntry[] {
  const [name = '', version = null] = words.map((word) => unquoted(word))
  if (directive === 'require') return [goEntry({ name, version, line, isOverride: false })]
  const at = words.indexOf('=>')
  if (directive !== 'replace' || at === -1) return []
  const [target = '', targetVersion = null] = words.slice(at + 1).map((word) => unquoted(word))
  const replaced = goEntry({ name: target, version: targetVersion, line, isOverride: true })
  const isPath = /^\.{0,2}\//u.test(target)
  if (isPath) return [{ ...replaced, name, source: 'path' }]
  return [
    replaced,
    { ...replaced, name, source: 'path', version: null, resolved: null, from: target },
  ]
}

/** A required module that a folder or another module replaces is not fetched by its own name. */
function withReplacements(entries: readonly ManifestEntry[]): readonly ManifestEntry[] {
  const replaced = new Set(
    entries.filter(({ source }) => source === 'path').map(({ name }) => name),
  )
  return entries
    .filter(({ source, from }) => source !== 'path' || from === null)
    .map((entry) =>
      replaced.has(entry.name) && !entry.isOverride ? { ...entry, source: 'path' } : entry,
    )
}

interface Written extends Pick<ManifestEntry, 'name' | 'version' | 'line' | 'isOverride'> {}

function goEntry(written: Written): ManifestEntry {
  return toEntry({ ...written, ecosystem: 'go', resolved: written.version })
}
