import { type Rule } from '../core/rule.ts'
import { didYouMean } from '../policy/did-you-mean.ts'
import { explainRule } from '../report/explain-rule.ts'
import { toRulesPage } from '../report/rules-page.ts'
import { rules as allRules } from '../rules/index.ts'
import { type Invocation, textOf, UsageError } from './command.ts'
import { writeText } from './output.ts'

export async function runRules(invocation: Invocation): Promise<number> {
  const id = textOf(invocation, 'explain') ?? invocation.operands[0] ?? null
  const chosen = id === null ? allRules : [find(id)]
  await writeText(invocation.stdout, textOfRules(invocation, { chosen, isOne: id !== null }))
  return 0
}

function textOfRules(
  { flags }: Invocation,
  { chosen, isOne }: { readonly chosen: readonly Rule[]; readonly isOne: boolean },
): string {
  if (flags.has('json') && flags.has('markdown')) {
    throw new UsageError('--json and --markdown exclude each other.')
  }
  if (flags.has('json')) return `${JSON.stringify({ rules: chosen }, null, 2)}\n`
  if (flags.has('markdown')) return toRulesPage(chosen)
  return isOne ? chosen.map(explainRule).join('\n') : listText(chosen)
}

function find(id: string): Rule {
  const rule = allRules.find((candidate) => candidate.id === id)
  if (rule !== undefined) return rule
  const guess = didYouMean(
    id,
    allRules.map((candidate) => candidate.id),
  )
  const hint = guess === null ? 'List them with `countersign rules`.' : `Did you mean ${guess}?`
  throw new UsageError(`There is no rule ${JSON.stringify(id)}. ${hint}`)
}

function listText(shown: readonly Rule[]): string {
  const width = Math.max(0, ...shown.map(({ id }) => id.length))
  const rows = shown.map(
    ({ id, severity, title, lifecycle }) =>
      `${id.padEnd(width)}  ${severity.padEnd(8)}  ${title}${lifecycle === 'trial' ? ' (on trial)' : ''}`,
  )
  return rows.map((row) => `${row}\n`).join('')
}
