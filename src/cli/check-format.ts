import { type Assessment } from '../core/assessment.ts'
import { type PolicyInForce, type PolicySource } from '../core/policy-in-force.ts'
import { type Rule } from '../core/rule.ts'
import { sourceName } from '../policy/compose-policy.ts'
import { didYouMean } from '../policy/did-you-mean.ts'
import { toGithubCommands } from '../report/github-commands.ts'
import { toJson } from '../report/json.ts'
import { toSarif } from '../report/sarif.ts'
import { toTerminal } from '../report/terminal.ts'
import { type Invocation, textOf, UsageError } from './command.ts'
import { type Format, formatNames } from './format-names.ts'
import { policyNotes } from './policy-notes.ts'
import { type CheckSubject } from './read-subject.ts'

export function readFormat(invocation: Invocation): Format {
  const name = textOf(invocation, 'format') ?? 'human'
  const format = formatNames.find((known) => known === name)
  if (format !== undefined) return format
  const guess = didYouMean(name, formatNames)
  const hint = guess === null ? `It is one of ${formatNames.join(', ')}.` : `Did you mean ${guess}?`
  throw new UsageError(`There is no format ${JSON.stringify(name)}. ${hint}`)
}

interface Rendered {
  readonly format: Format
  readonly subject: CheckSubject
  readonly policy: PolicyInForce
  readonly assessment: Assessment
  readonly rules: readonly Rule[]
  readonly colour: boolean
}

const renderers = {
  human: toHuman,
  json: ({ assessment }) => toJson(assessment),
  sarif: ({ assessment, rules }) => `${JSON.stringify(toSarif(assessment, rules), null, 2)}\n`,
  github: ({ assessment }) => toGithubCommands(assessment),
} as const satisfies Record<Format, (rendered: Rendered) => string>

export function render(rendered: Rendered): string {
  return renderers[rendered.format](rendered)
}

/** Says first what was judged by which policy: a verdict on the wrong range is worse than none. */
function toHuman({ subject, policy, assessment, colour }: Rendered): string {
  const { changes, name } = subject
  const sources = new Map<string, string>()
  for (const file of changes.files) if (file.text !== null) sources.set(file.path, file.text)
  const header = `${name}: ${countText(changes.files.length)}. Policy: ${policyName(policy)}.`
  const notes = policyNotes(policy).map((note) => `${note}\n`)
  return `${header}\n${notes.join('')}\n${toTerminal(assessment, sources, { colour })}`
}

function countText(files: number): string {
  if (files === 0) return 'nothing to check'
  return files === 1 ? '1 file' : `${files} files`
}

/** The outermost floor first. */
function policyName({ sources }: PolicyInForce): string {
  return sources.map((source) => nameWithCommit(source)).join(', below it ')
}

function nameWithCommit(source: PolicySource): string {
  const commit = 'commitSha' in source ? source.commitSha : null
  const name = sourceName(source)
  return commit === null ? name : `${name} at ${commit.slice(0, 8)}`
}
