import { appendFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Assessment } from '../core/assessment.ts'
import { invalid } from '../local/read-text-file.ts'
import { toSummary } from '../report/summary.ts'
import { readFormatName } from './check-format.ts'
import { type Invocation, UsageError } from './command.ts'
import { type Format } from './format-names.ts'

/** A file the verdict is written to, beside what is printed. */
export interface CheckOutput {
  readonly format: Format
  readonly path: string
}

/** `--output FORMAT=FILE`, or a file whose ending names the format. */
export function readOutputs({ cwd, values }: Invocation): readonly CheckOutput[] {
  return (values.get('output') ?? []).map((text) => {
    const [, named, file] = /^([a-z]+)=(.+)$/su.exec(text) ?? []
    if (named !== undefined && file !== undefined) {
      return { format: readFormatName(named), path: resolve(cwd, file) }
    }
    const format = endings.find(([ending]) => text.endsWith(ending))?.[1]
    if (format !== undefined) return { format, path: resolve(cwd, text) }
    throw new UsageError(
      `The name ${JSON.stringify(text)} does not say in which format to write. Write --output FORMAT=FILE, such as --output sarif=${text}.`,
    )
  })
}

const endings = [
  ['.sarif', 'sarif'],
  ['.sarif.json', 'sarif'],
  ['.json', 'json'],
  ['.md', 'markdown'],
  ['.txt', 'human'],
] as const satisfies readonly (readonly [string, Format])[]

export async function writeOutputs(
  outputs: readonly CheckOutput[],
  toText: (format: Format) => string,
): Promise<void> {
  for (const { format, path } of outputs) {
    await writeFile(path, toText(format)).catch((cause: unknown) => {
      throw invalid('The file of --output could not be written. Check its folder.', cause)
    })
  }
}

/** In GitHub Actions, `--format github` also writes the page of the job. A page that cannot be written holds up nothing. */
export async function writeJobSummary({ env }: Invocation, assessment: Assessment): Promise<void> {
  const path = env['GITHUB_STEP_SUMMARY']?.trim() ?? ''
  if (path === '') return
  const { title, summary } = toSummary(assessment)
  await appendFile(path, `## Countersign: ${title}\n\n${summary}\n`).catch(() => undefined)
}
