import { readImage } from '../image-reference.ts'
import { type Manifest, type ManifestEntry, parsed, toEntry } from '../manifest.ts'
import { linesOf, type TextLine, unquoted } from '../read/lines.ts'

const fileName = /^(?:.{0,400}\/)?(?:\.github\/workflows\/[^/]{1,200}|action)\.ya?ml$/u

/** Workflows and actions of GitHub, read by line. Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
export const workflow: Manifest = {
  name: 'GitHub workflow',
  ecosystem: 'github-actions',
  kind: 'manifest',
  isManifest: (path) => fileName.test(path),
  parse: (text) => {
    const entries: ManifestEntry[] = []
    for (const line of outsideBlocks(text)) {
      const entry = readLine(line)
      if (entry !== null) entries.push(entry)
    }
    return parsed(entries)
  },
}

/** Without what stands in block texts such as `run: |`: it is no part of the workflow's structure. */
function* outsideBlocks(text: string): Generator<TextLine> {
  let blockIndent: number | null = null
  for (const line of linesOf(text, ['#'])) {
    if (blockIndent !== null && line.indent > blockIndent) continue
    const dashes = /^(?:- {1,8}){1,4}/u.exec(line.text)?.[0].length ?? 0
    blockIndent = /(?:^|:\s{1,8}|-\s{1,8})[|>][+-]?\d?[+-]?(?:\s{1,8}#.{0,200})?$/u.test(line.text)
      ? line.indent + dashes
      : null
    yield line
  }
}

const value =
  /^(?:- {1,8})?["']?(?<key>uses|image|container)["']?\s{0,4}:\s{1,8}(?<value>"[^"]{1,400}"|'[^']{1,400}'|[^\s#]{1,400})/u

function readLine({ text, line }: TextLine): ManifestEntry | null {
  const groups = value.exec(text)?.groups
  if (groups === undefined) return null
  const target = unquoted(groups['value'] ?? '')
  if (target.startsWith('docker://')) return readImage(target.slice('docker://'.length), { line })
  if (groups['key'] !== 'uses') return readImage(target, { line, scope: 'development' })
  return readAction(target, line)
}

/** `owner/repo@ref`, `owner/repo/path@ref`; `./path` is the repository's own. */
function readAction(target: string, line: number): ManifestEntry | null {
  const groups =
    /^(?<name>[\w.-]{1,100}\/[\w.-]{1,100})(?:\/[\w./-]{1,200})?(?:@(?<ref>[^\s@]{1,250}))?$/u.exec(
      target,
    )?.groups
  if (groups?.['name'] === undefined || target.startsWith('.')) return null
  const version = groups['ref'] ?? null
  const isCommit = version !== null && /^[0-9a-f]{40}$/u.test(version)
  const resolved = isCommit ? version : null
  return toEntry({
    ecosystem: 'github-actions',
    name: groups['name'],
    version,
    resolved,
    line,
    scope: 'development',
  })
}
