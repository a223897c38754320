import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface TextFile {
  readonly path: string
  readonly text: string
}

/** What the App fetches whole. */
const largest = 1_000_000

/** Every text file below the folders, in order of its path; of packages inside packages too. */
export function* readTree(roots: readonly string[]): Generator<TextFile> {
  const open = roots.filter((root) => existsSync(root)).toReversed()
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const entries = entriesOf(folder)
    for (const { name } of entries.filter((entry) => entry.isFile())) {
      const text = readText(join(folder, name))
      if (text !== null) yield { path: unvendored(join(folder, name)), text }
    }
    const folders = entries.filter((entry) => entry.isDirectory())
    for (const { name } of folders.toReversed()) open.push(join(folder, name))
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).toSorted((first, second) =>
    first.name < second.name ? -1 : 1,
  )
}

function readText(path: string): string | null {
  if (statSync(path).size > largest) return null
  const bytes = readFileSync(path)
  return bytes.includes(0) ? null : bytes.toString('utf8')
}

/** As its own author has it, not as somebody's dependency, where findings count less. */
function unvendored(path: string): string {
  return path.replace(/^(?:.*?node_modules)?\/+/u, '').replaceAll('/node_modules/', '/packages/')
}
