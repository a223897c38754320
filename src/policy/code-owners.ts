import { compileGlob, globProblem } from './glob.ts'

/** A line of CODEOWNERS. */
interface Entry {
  readonly matches: (path: string) => boolean
  /** `@login`, `@organisation/team` or an address, lower case; none: nobody owns it. */
  readonly owners: readonly string[]
}

export interface CodeOwners {
  /** Owners of a path, lower case as written; empty when nobody owns it. The last line that matches counts. */
  readonly ownersOf: (path: string) => readonly string[]
}

/** GitHub reads no larger file (https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners). */
const mostLines = 20_000

/**
 * Reads CODEOWNERS as GitHub does. A pattern without a slash in it holds in every folder, one that ends in a slash for all below;
 * a line GitHub would skip (brackets, `!`) is skipped.
 */
export function parseCodeOwners(text: string): CodeOwners {
  const entries = text
    .split('\n')
    .slice(0, mostLines)
    .flatMap((line) => entryOf(line) ?? [])
  return { ownersOf: (path) => entries.findLast((entry) => entry.matches(path))?.owners ?? [] }
}

function entryOf(line: string): Entry | null {
  const [pattern = '', ...rest] = line
    .replace(/(?:^|\s)#.*$/u, '')
    .trim()
    .split(/\s+/u)
  if (pattern === '' || /^!|[[\]]|^\\/u.test(pattern)) return null
  const globs = globsOf(pattern)
  if (globs.some((glob) => globProblem(glob) !== null)) return null
  const compiled = globs.map((glob) => compileGlob(glob))
  return {
    matches: (path) => compiled.some((glob) => glob.matches(path)),
    owners: rest.map((owner) => owner.toLowerCase()),
  }
}

/** `docs/*` holds for files in that folder alone; every other name also for all below it. */
function globsOf(pattern: string): readonly string[] {
  const isRooted = pattern.slice(0, -1).includes('/')
  const name = pattern.replace(/^\/+/u, '').replace(/\/+$/u, '')
  if (name === '' || name === '**') return ['**']
  const from = isRooted || name.startsWith('**/') ? name : `**/${name}`
  const below = `${from}/**`
  if (pattern.endsWith('/')) return [below]
  return pattern.endsWith('/*') || from.endsWith('/**') ? [from] : [from, below]
}
