import { type ChangedFile, type Missing } from '../core/change-set.ts'
import { readPath, readPathPair } from './read-path.ts'

export type FileHeader = Omit<ChangedFile, 'hunks' | 'text'>

/** What the lines between `diff --git` and the first hunk say, key by key. */
interface Facts {
  pair: readonly [string, string] | null
  oldPath: string | null
  newPath: string | null
  status: ChangedFile['status']
  mode: string | null
  binary: boolean
  combined: boolean
}

/**
 * Reads git's extended header (git-diff(1), "Generating patch text with -p"). Null when no path can be made out.
 * Submodules and symbolic links keep their one-line hunk and say in `missing` that there is no text.
 */
export function readFileHeader(lines: readonly string[]): FileHeader | null {
  const facts: Facts = {
    pair: null,
    oldPath: null,
    newPath: null,
    status: 'modified',
    mode: null,
    binary: false,
    combined: false,
  }
  for (const line of lines) readLine(line, facts)
  const path = facts.newPath ?? facts.pair?.[1] ?? facts.oldPath
  if (path === null) return null
  const moved = facts.status === 'renamed' || facts.status === 'copied'
  const previousPath = moved ? facts.oldPath : null
  return { path, previousPath, status: facts.status, missing: missingOf(facts) }
}

type Reader = (value: string, facts: Facts) => void

const readers: readonly (readonly [string, Reader])[] = [
  ['diff --git ', (value, facts) => (facts.pair = readPathPair(value))],
  ['diff --cc ', readCombined],
  ['diff --combined ', readCombined],
  ['rename from ', (value, facts) => (facts.oldPath = readPath(value))],
  ['copy from ', (value, facts) => (facts.oldPath = readPath(value))],
  ['rename to ', (value, facts) => readTarget('renamed', value, facts)],
  ['copy to ', (value, facts) => readTarget('copied', value, facts)],
  ['new file mode ', (value, facts) => readMode('added', value, facts)],
  ['deleted file mode ', (value, facts) => readMode('removed', value, facts)],
  ['new mode ', (value, facts) => (facts.mode = value)],
  ['index ', (value, facts) => (facts.mode = value.split(' ')[1] ?? facts.mode)],
  ['--- ', (value, facts) => (facts.oldPath ??= readSide(value))],
  ['+++ ', (value, facts) => (facts.newPath ??= readSide(value))],
  ['GIT binary patch', (_, facts) => (facts.binary = true)],
  ['Binary files ', (_, facts) => (facts.binary = true)],
]

function readLine(line: string, facts: Facts): void {
  const found = readers.find(([prefix]) => line.startsWith(prefix))
  found?.[1](line.slice(found[0].length), facts)
}

function readCombined(value: string, facts: Facts): void {
  facts.combined = true
  facts.newPath = readPath(value)
}

function readTarget(status: 'renamed' | 'copied', value: string, facts: Facts): void {
  facts.status = status
  facts.newPath = readPath(value)
}

function readMode(status: 'added' | 'removed', value: string, facts: Facts): void {
  facts.status = status
  facts.mode = value
}

/** The path of a `---` or `+++` line: git ends it with a tab when the name holds a space. */
function readSide(value: string): string | null {
  const name = value.endsWith('\t') ? value.slice(0, -1) : value
  if (name === '/dev/null') return null
  const path = readPath(name)
  return /^[abciow12]\//.test(path) ? path.slice(2) : path
}

function missingOf(facts: Facts): Missing | null {
  if (facts.combined) return 'no-patch'
  if (facts.mode?.trim() === '160000') return 'submodule'
  if (facts.mode?.trim() === '120000') return 'symlink'
  return facts.binary ? 'binary' : null
}
