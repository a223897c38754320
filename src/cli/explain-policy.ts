import { type PolicyInForce } from '../core/policy-in-force.ts'
import { sourceName } from '../policy/compose-policy.ts'
import { visibleText } from '../report/visible-text.ts'
import { type Invocation } from './command.ts'
import { loadPolicy } from './load-policy.ts'
import { writeText } from './output.ts'
import { policyNotes } from './policy-notes.ts'

/** Prints every setting in force, its value and where it is from. */
export async function explainPolicy(invocation: Invocation): Promise<number> {
  const policy = await loadPolicy(invocation, { policyAt: 'folder' })
  const text = invocation.flags.has('json') ? toJson(policy) : toText(policy)
  await writeText(invocation.stdout, text)
  return 0
}

function toJson({ hash, sources, settings, ignored }: PolicyInForce): string {
  return `${JSON.stringify({ hash, sources, settings, ignored }, null, 2)}\n`
}

function toText(policy: PolicyInForce): string {
  const { hash, sources, settings } = policy
  const rows = settings.map(({ setting, value, from }) => [
    setting,
    visibleText(value, 80),
    visibleText(from, 120),
  ])
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  const table = rows.map(([setting = '', value = '', from = '']) =>
    `${setting.padEnd(widths[0] ?? 0)}  ${value.padEnd(widths[1] ?? 0)}  ${from}`.trimEnd(),
  )
  const names = sources.map((source) => sourceName(source))
  return [
    `Policy ${hash.slice(0, 12)}: ${names.join(', below it ')}.`,
    ...policyNotes(policy),
    '',
    ...table,
    '',
  ].join('\n')
}
