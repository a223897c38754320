import { type Manifest, type ManifestEntry, type ParsedManifest } from '../manifest.ts'

const fileName =
  /(?:^|\/)(?:[\w.-]{0,60}requirements[\w.-]{0,60}\.(?:txt|in)|requirements\/[\w.-]{1,80}\.(?:txt|in))$/u

/** PEP 508: a name, extras, then a version specifier or `@ URL`. */
const requirement =
  /^(?<name>[A-Za-z0-9](?:[\w.-]{0,200}[A-Za-z0-9])?)\s{0,8}(?:\[[^\]]{0,400}\])?\s{0,8}(?<version>(?:[<>=!~]=?|===|\(|@)[^;#]{0,400})?/u

/** pip. Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
export const requirementsTxt: Manifest = {
  ecosystem: 'pypi',
  isManifest: (path) => fileName.test(path.toLowerCase()),
  parse,
  parseLine: (line) => parse(line).entries,
}

function parse(text: string): ParsedManifest {
  const entries: ManifestEntry[] = []
  let isContinued = false
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    const entry = isContinued ? null : toEntry(line, index + 1)
    if (entry !== null) entries.push(entry)
    isContinued = line.endsWith('\\')
  }
  return { entries, brokenAtLine: null }
}

/** Null for comments, options (`-r`, `--hash`), local paths and bare URLs: they name no package of the index. */
function toEntry(line: string, number: number): ManifestEntry | null {
  if (/^(?:[#-]|$|\.{0,2}\/|[\w+.-]{1,20}:\/\/)/u.test(line)) return null
  const groups = requirement.exec(line)?.groups
  if (groups?.['name'] === undefined) return null
  const version =
    groups['version']
      ?.replace(/\s--.*$/u, '')
      .replace(/\\$/u, '')
      .trim() ?? ''
  return { name: groups['name'], version: version === '' ? null : version, line: number }
}
