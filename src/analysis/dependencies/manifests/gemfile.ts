import { basename } from 'node:path/posix'
import {
  type Manifest,
  type ManifestEntry,
  parsed,
  type RegistrySetting,
  toEntry,
  withoutCredentials,
} from '../manifest.ts'
import { groupsOf, orNull } from '../read/groups.ts'
import { linesOf } from '../read/lines.ts'

const gem =
  /^(?:gem|s\.add_(?:runtime_|development_)?dependency|spec\.add_(?:runtime_|development_)?dependency)[\s(]{1,4}["'](?<name>[\w.-]{1,200})["'](?<rest>.{0,1000})$/u
const versions =
  /^(?:\s{0,8},\s{0,8}\[?\s{0,4}["'](?<version>[\s<>=~!]{0,6}\d[\w.\s-]{0,60})["'])(?:\s{0,8},\s{0,8}["'](?<second>[\s<>=~!]{1,6}\d[\w.\s-]{0,60})["'])?/u
const option =
  /\b(?<key>git|github|gitlab|bitbucket|gist|path|source)(?::|\s{0,4}=>)\s{0,4}["'](?<value>[^"']{1,400})["']/u

/** Bundler, and the gemspec it may take in. Source: https://bundler.io/man/gemfile.5.html */
export const gemfile: Manifest = {
  name: 'Gemfile',
  ecosystem: 'rubygems',
  kind: 'manifest',
  isManifest: (path) => /^(?:Gemfile|gems\.rb)$|\.(?:gemspec|gemfile)$/u.test(basename(path)),
  parse: (text) => {
    const entries: ManifestEntry[] = []
    const registries: RegistrySetting[] = []
    const blocks: Block[] = []
    for (const { text: raw, line } of linesOf(text, ['#'])) {
      const entry = readGem(raw, line)
      if (entry !== null) entries.push({ ...entry, ...blocks.at(-1), line })
      else if (/\bdo(?:\s{1,4}\|\w{1,40}\|)?$/u.test(raw))
        blocks.push(openBlock(raw, blocks.at(-1)))
      else if (raw === 'end') blocks.pop()
      const url = groupsOf(/^source[\s(]{1,4}["'](?<url>https?:[^"']{1,400})["']/u, raw)?.('url')
      if (url === undefined) continue
      const effect = raw.endsWith('do') ? 'scope' : registries.length === 0 ? 'replaces' : 'adds'
      registries.push({ effect, scope: '', url: withoutCredentials(url), line })
    }
    return parsed(entries, { registries })
  },
}

/** What `group … do` and `source … do` say of the gems within. */
interface Block extends Partial<Pick<ManifestEntry, 'scope' | 'source'>> {}

function openBlock(opening: string, outer: Block | undefined): Block {
  if (opening.startsWith('source')) return { ...outer, source: 'private-registry' }
  if (!opening.startsWith('group')) return { ...outer }
  const isRuntime = /:(?:default|production)\b/u.test(opening)
  return { ...outer, scope: isRuntime ? 'runtime' : 'development' }
}

function readGem(raw: string, line: number): ManifestEntry | null {
  const found = groupsOf(gem, raw)
  if (found === null) return null
  const rest = found('rest')
  const limits = groupsOf(versions, rest)
  const version = [limits?.('version'), limits?.('second')].filter(Boolean).join(', ')
  const where = groupsOf(option, rest)
  return toEntry({
    ecosystem: 'rubygems',
    name: found('name'),
    version: orNull(version),
    resolved: groupsOf(exactly, version)?.('exact') ?? null,
    scope: developmentOnly.test(raw) ? 'development' : 'runtime',
    ...sourceOf(where?.('key'), where?.('value')),
    line,
  })
}

const exactly = /^(?:=\s{0,4})?(?<exact>\d[\w.-]{0,60})$/u
const developmentOnly =
  /^s\w{0,10}\.add_development|\bgroups?(?::|\s{0,4}=>)\s{0,4}\[?:(?:test|development)/u

function sourceOf(key: string | undefined, value = ''): Pick<ManifestEntry, 'source' | 'from'> {
  if (key === undefined) return { source: 'registry', from: null }
  if (key === 'path') return { source: 'path', from: null }
  const source = key === 'source' ? 'private-registry' : 'git'
  return { source, from: withoutCredentials(value) }
}
