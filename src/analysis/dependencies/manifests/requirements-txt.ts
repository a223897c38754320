import {
  type Manifest,
  type ManifestEntry,
  parsed,
  type RegistrySetting,
  toEntry,
  withoutCredentials,
} from '../manifest.ts'
import { pypiSourceOf, readRequirement } from '../pep508.ts'
import { linesOf } from '../read/lines.ts'

const fileName =
  /(?:^|\/)(?:[\w.-]{0,60}(?:requirements|constraints)[\w.-]{0,60}\.(?:txt|in)|requirements\/[\w.-]{1,80}\.(?:txt|in))$/u

/** pip, pip-tools, uv pip. Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
export const requirementsTxt: Manifest = {
  name: 'requirements.txt',
  ecosystem: 'pypi',
  kind: 'manifest',
  isManifest: (path) => fileName.test(path.toLowerCase()),
  parse: (text) => {
    const entries: ManifestEntry[] = []
    const registries: RegistrySetting[] = []
    for (const { text: statement, line } of statementsOf(text)) {
      const setting = readSetting(statement, line)
      if (setting !== null) registries.push(setting)
      const entry = readStatement(statement, line)
      if (entry !== null) entries.push(entry)
    }
    return parsed(entries, { registries })
  },
}

interface Statement {
  text: string
  readonly line: number
}

const longestStatement = 100_000

/** Lines joined where they end in a backslash. */
function statementsOf(text: string): readonly Statement[] {
  const statements: Statement[] = []
  let isContinued = false
  for (const { text: raw, line } of linesOf(text)) {
    const last = statements.at(-1)
    if (!isContinued || last === undefined) statements.push({ text: raw, line })
    else if (last.text.length < longestStatement)
      last.text = `${last.text.replace(/\\$/u, '')} ${raw}`
    isContinued = raw.endsWith('\\')
  }
  return statements
}

const indexOption =
  /^(?<option>-i|--index-url|--extra-index-url|-f|--find-links)(?:\s{1,8}|=)["']?(?<url>[^\s"']{1,500})/u

function readSetting(statement: string, line: number): RegistrySetting | null {
  const groups = indexOption.exec(statement)?.groups
  if (groups === undefined) return null
  const replaces = groups['option'] === '-i' || groups['option'] === '--index-url'
  const url = withoutCredentials(groups['url'] ?? '')
  return { effect: replaces ? 'replaces' : 'adds', scope: '', url, line }
}

/** Null for comments and options (`-r`, `-c`): what they include is a file of its own. */
function readStatement(statement: string, line: number): ManifestEntry | null {
  const editable = /^(?:-e|--editable)(?:\s{1,8}|=)(?<rest>.{1,500})$/u.exec(statement)?.groups?.[
    'rest'
  ]
  if (editable !== undefined || isAddress(statement))
    return readAddress(editable ?? statement, line)
  if (/^[#-]/u.test(statement)) return null
  const entry = readRequirement(statement, { line })
  if (entry === null) return null
  const hashes = [...statement.matchAll(/--hash[= ](?<hash>\w{1,10}:[0-9a-fA-F]{8,200})/gu)]
  const integrity = hashes.map(({ groups }) => groups?.['hash'] ?? '').join(' ')
  return { ...entry, integrity: integrity === '' ? null : integrity }
}

function isAddress(statement: string): boolean {
  return /^(?:\.{0,2}\/|[\w+.-]{1,20}:\/\/|git@)/u.test(statement)
}

/** A repository or archive counts when it says which package it holds: `#egg=name`, or by its file name. */
function readAddress(address: string, line: number): ManifestEntry | null {
  const source = pypiSourceOf(address)
  if (source === 'path') return null
  const egg = /#egg=(?<name>[\w.-]{1,200})/u.exec(address)?.groups?.['name']
  const repository =
    /\/(?<name>[\w.-]{1,200}?)(?:\.git|-\d[^/]{0,100}\.(?:whl|tar\.gz|zip))?(?:[@#?]|$)/u
  const name = egg ?? repository.exec(address.replace(/^[^/]{0,30}\/\//u, ''))?.groups?.['name']
  if (name === undefined) return null
  const from = withoutCredentials(address)
  return toEntry({ ecosystem: 'pypi', name, version: `@ ${from}`, line, source, from })
}
