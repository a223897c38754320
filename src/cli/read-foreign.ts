import { realpath } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { type ForeignReport, readSarif } from '../analysis/foreign/read-sarif.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { findTop } from '../git/repository-paths.ts'
import { invalid, readTextFile } from '../local/read-text-file.ts'
import { type Invocation } from './command.ts'

const maxBytes = 64 * 1_048_576

/** What other tools report, from the files of `--sarif`. Throws `settings-invalid` for one that cannot be read: it is never left out. */
export async function readForeign(
  { cwd, env, values }: Invocation,
  changes: ChangeSet,
): Promise<ForeignReport> {
  const names = values.get('sarif') ?? []
  if (names.length === 0) return { detections: [], gaps: [] }
  const top = (await findTop({ cwd, env })) ?? (await realpath(cwd))
  const root = top.split(sep).join('/')
  const sources = new Map(changes.files.map(({ path, text }) => [path, text]))
  const reports: ForeignReport[] = []
  for (const name of names) {
    const text = await readNamed(resolve(cwd, name), name)
    const report = readSarif({ text, root, sources })
    if (report === null) throw invalid(`${JSON.stringify(name)} is no SARIF 2.1.0 log.`)
    reports.push(report)
  }
  return {
    detections: reports.flatMap((report) => report.detections),
    gaps: reports.flatMap((report) => report.gaps),
  }
}

async function readNamed(path: string, name: string): Promise<string> {
  const what = `The report ${JSON.stringify(name)}`
  const text = await readTextFile({ path, maxBytes, what })
  if (text === null) throw invalid(`${what} does not exist. Check --sarif.`)
  return text.replace(/^\u{FEFF}/u, '')
}
