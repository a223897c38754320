import { join, resolve } from 'node:path'
import { type BaselineEntry, baselinePath, parseBaseline } from '../analysis/baseline-file.ts'
import { readFileAt } from '../git/read-file-at.ts'
import { findTop } from '../git/repository-paths.ts'
import { type LocalRequest, textOf } from './local-request.ts'
import { type CheckSubject } from './read-subject.ts'
import { invalid, readTextFile } from './read-text-file.ts'

/** What stood before, and where that was read. */
export interface Baseline {
  /** For people: `.countersign-baseline.json at 0123abcd`; null when there is none. */
  readonly name: string | null
  readonly entries: readonly BaselineEntry[]
}

/**
 * The baseline at the base commit (`--all`: in the folder), or the file of `--baseline`. Never that of the change under judgement: it
 * could declare its own findings known. Throws `settings-invalid` for one that is broken: nothing is then silently forgiven or judged.
 */
export async function loadBaseline(
  request: LocalRequest,
  subject: Pick<CheckSubject, 'policyAt'>,
): Promise<Baseline> {
  const found = await findBaseline(request, subject)
  if (found === null) return { name: null, entries: [] }
  const entries = parseBaseline(found.text)
  if (entries !== null) return { name: found.name, entries }
  throw invalid(
    `${found.name} is no baseline this version reads. Write it anew with \`countersign baseline\`.`,
  )
}

const maxBytes = 32 * 1_048_576

interface BaselineText {
  readonly name: string
  readonly text: string
}

async function findBaseline(
  request: LocalRequest,
  { policyAt }: Pick<CheckSubject, 'policyAt'>,
): Promise<BaselineText | null> {
  const { cwd, env } = request
  const named = textOf(request, 'baseline')
  if (named !== null) return readNamed(resolve(cwd, named), named)
  if (policyAt === 'folder') {
    const path = join((await findTop({ cwd, env })) ?? cwd, baselinePath)
    const text = await readTextFile({ path, maxBytes, what: baselinePath })
    return text === null ? null : { name: baselinePath, text }
  }
  const file = await readFileAt({ cwd, env }, { commit: policyAt.commit, path: baselinePath })
  if (file === null) return null
  return { name: `${baselinePath} at ${file.sha.slice(0, 8)}`, text: file.text }
}

async function readNamed(path: string, name: string): Promise<BaselineText> {
  const what = `The baseline ${JSON.stringify(name)}`
  const text = await readTextFile({ path, maxBytes, what })
  if (text === null) throw invalid(`${what} does not exist. Check --baseline.`)
  return { name, text }
}
