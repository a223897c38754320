import { join } from 'node:path'
import { type BaselineEntry, baselinePath, parseBaseline } from '../analysis/baseline-file.ts'
import { type Where } from './load-policy.ts'
import { readFileAt } from './read-file-at.ts'
import { invalid, readTextFile } from './read-text-file.ts'
import { type Place } from './repository.ts'
import { findTop } from './repository-paths.ts'

/** What stood before, and where that was read. */
export interface Baseline {
  /** For people: `.countersign-baseline.json at 0123abcd`; null when there is none. */
  readonly name: string | null
  readonly entries: readonly BaselineEntry[]
}

/**
 * The baseline of a repository. Throws `settings-invalid` for one that is broken: nothing is then silently forgiven or judged.
 */
export async function loadRepositoryBaseline(place: Place, where: Where): Promise<Baseline> {
  const found = await findBaseline(place, where)
  return found === null ? { name: null, entries: [] } : toBaseline(found)
}

/** A baseline from anywhere; null when there is no such file. */
export async function loadBaselineFile(path: string, name: string): Promise<Baseline | null> {
  const text = await readTextFile({ path, maxBytes, what: name })
  return text === null ? null : toBaseline({ name, text })
}

const maxBytes = 32 * 1_048_576

interface BaselineText {
  readonly name: string
  readonly text: string
}

function toBaseline({ name, text }: BaselineText): Baseline {
  const entries = parseBaseline(text)
  if (entries !== null) return { name, entries }
  throw invalid(
    `${name} is no baseline this version reads. Write it anew with \`countersign baseline\`.`,
  )
}

async function findBaseline(place: Place, where: Where): Promise<BaselineText | null> {
  if (where === 'folder') {
    const path = join((await findTop(place)) ?? place.cwd, baselinePath)
    const text = await readTextFile({ path, maxBytes, what: baselinePath })
    return text === null ? null : { name: baselinePath, text }
  }
  const file = await readFileAt(place, { commit: where.commit, path: baselinePath })
  if (file === null) return null
  return { name: `${baselinePath} at ${file.sha.slice(0, 8)}`, text: file.text }
}
