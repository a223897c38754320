import { resolve } from 'node:path'
import { type Baseline, loadBaselineFile, loadRepositoryBaseline } from '../git/load-baseline.ts'
import { invalid } from '../git/read-text-file.ts'
import { type Invocation, textOf } from './command.ts'
import { type CheckSubject } from './read-subject.ts'

/**
 * The baseline at the base commit (`--all`: in the folder), or the file of `--baseline`. Never that of the change under judgement: it
 * could declare its own findings known. Throws `settings-invalid` for one that is broken: nothing is then silently forgiven or judged.
 */
export async function loadBaseline(
  invocation: Invocation,
  { policyAt }: Pick<CheckSubject, 'policyAt'>,
): Promise<Baseline> {
  const { cwd, env } = invocation
  const named = textOf(invocation, 'baseline')
  if (named === null) return loadRepositoryBaseline({ cwd, env }, policyAt)
  const name = `The baseline ${JSON.stringify(named)}`
  const baseline = await loadBaselineFile(resolve(cwd, named), name)
  if (baseline === null) throw invalid(`${name} does not exist. Check --baseline.`)
  return baseline
}
