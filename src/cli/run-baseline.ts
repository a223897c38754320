import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { analyse, codeFiles } from '../analysis/analyse.ts'
import { baselinePath, maxBaselineEntries, toBaselineText } from '../analysis/baseline-file.ts'
import { loadGrammars } from '../analysis/code/grammars.ts'
import { nothingKnown } from '../analysis/dependencies/package-knowledge.ts'
import { configurationGrammars } from '../analysis/needed-grammars.ts'
import { engineVersion } from '../assess.ts'
import { type Analysis } from '../core/assessment.ts'
import { Failure } from '../core/failure.ts'
import { readDirectory } from '../git/read-directory.ts'
import { findTop } from '../git/repository-paths.ts'
import { loadPolicy } from '../local/load-policy.ts'
import { loadSurroundings } from '../local/load-surroundings.ts'
import { defaultPolicy } from '../policy/default-policy.ts'
import { counted } from '../report/markdown.ts'
import { rules } from '../rules/index.ts'
import { scanRepository } from '../scan/scan-repository.ts'
import { type Invocation, textOf } from './command.ts'
import { writeText } from './output.ts'
import { startProgress } from './progress.ts'
import { scanOptions } from './scan-options.ts'

/** Whose lines they are plays no part in what is found. */
const nobody = { commits: [], ranges: [], gaps: [] }

export async function runBaseline(invocation: Invocation): Promise<number> {
  const { stdout, flags } = invocation
  const analysis = await lookAtAll(invocation)
  const all = [...analysis.findings, ...analysis.context]
  if (all.length > maxBaselineEntries) throw tooMany(all.length)
  const path = await outPath(invocation)
  await replaceFile(path, toBaselineText(all, engineVersion(rules)))
  if (!flags.has('quiet')) await writeText(stdout, summaryOf(analysis, path))
  return 0
}

async function lookAtAll(invocation: Invocation): Promise<Analysis> {
  const progress = startProgress(invocation)
  try {
    progress.say('Reading the files…')
    const { cwd, env, operands } = invocation
    const changes = await readDirectory({ cwd, env, paths: operands })
    progress.say(`Looking at ${changes.files.length} files…`)
    const { policy } = await loadPolicy(invocation, { policyAt: 'folder' })
    const { secrets } = policy
    const options = { ...scanOptions(invocation), engine: engineVersion(rules) }
    const files = codeFiles(changes)
    const code = await scanRepository(files, rules, options)
    const around = await loadSurroundings({ cwd, env }, changes)
    return analyse(changes, nobody, {
      grammars: await loadGrammars(configurationGrammars([...files, ...around.context])),
      rules,
      code,
      secrets,
      foreign: [],
      knownBefore: new Set(),
      ...around,
      packages: nothingKnown,
      licences: defaultPolicy.licences,
    })
  } finally {
    progress.end()
  }
}

async function outPath(invocation: Invocation): Promise<string> {
  const { cwd, env } = invocation
  const named = textOf(invocation, 'out')
  return named === null
    ? join((await findTop({ cwd, env })) ?? cwd, baselinePath)
    : resolve(cwd, named)
}

/** In one step, and never through a link that lies there under this name. */
async function replaceFile(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`
  try {
    await writeFile(draft, text, { flag: 'wx' })
    await rename(draft, path)
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw new Failure('settings-invalid', {
      message: `The baseline cannot be written to ${JSON.stringify(path)}. Check --out.`,
      retryable: false,
      cause,
    })
  }
}

function tooMany(count: number): Failure {
  return new Failure('settings-invalid', {
    message: `${count} findings are more than a baseline holds (${maxBaselineEntries}). Start with some of the folders.`,
    retryable: false,
  })
}

function summaryOf({ findings, context, gaps }: Analysis, path: string): string {
  const all = [...findings, ...context]
  const files = new Set(all.map(({ location }) => location.path)).size
  const gapText =
    gaps.length === 0
      ? ''
      : `${counted(gaps.length, 'gap')}: what was not looked at is not in it. \`countersign check --all\` lists them.\n`
  return `${counted(all.length, 'finding')} in ${counted(files, 'file')} written to ${path}.\n${gapText}`
}
