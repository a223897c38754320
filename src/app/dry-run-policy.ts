import { type Assessment } from '../core/assessment.ts'
import { type ChangedFile, type ChangeSet } from '../core/change-set.ts'
import { type PolicyDryRun } from '../core/policy-dry-run.ts'
import { type PolicyInForce } from '../core/policy-in-force.ts'
import { organisationPolicyPaths, organisationRepository } from '../github/organisation-policy.ts'
import { composePolicy, type PolicyParts, type PolicyText } from '../policy/compose-policy.ts'
import { parsePolicyFile } from '../policy/parse-policy.ts'
import { changedSettings, simulate, simulateOne } from '../policy/simulate.ts'
import { recentAssessments } from '../store/recent-assessments.ts'
import { type Store } from '../store/store.ts'
import { isoDay } from './iso-day.ts'
import { type LoadedPolicy } from './load-policy.ts'

interface Judged {
  readonly changes: ChangeSet
  readonly loaded: LoadedPolicy
  readonly assessment: Assessment
  readonly repositoryId: number
  readonly number: number
}

/** How many earlier verdicts of the repository are taken again. */
const mostEarlier = 20

/** What the policy file this change brings would do once merged; null when the change leaves the policy alone. */
export async function dryRunPolicy(store: Store, judged: Judged): Promise<PolicyDryRun | null> {
  const edited = editedPolicy(judged)
  if (edited === null) return null
  if ('kind' in edited) return edited
  const { path, parts } = edited
  const policy = composePolicy(parts)
  const { assessment, loaded, repositoryId, number } = judged
  const recent = await recentAssessments(store, { repositoryId, limit: mostEarlier + 1 })
  const earlier = recent
    .filter(({ key }) => key.number !== number)
    .slice(0, mostEarlier)
    .map(({ key, assessment: recorded }) => ({ name: `#${key.number}`, assessment: recorded }))
  const today = isoDay(Date.now())
  return {
    kind: 'judged',
    path,
    own: simulateOne({ name: `#${number}`, assessment }, policy, today),
    earlier: simulate(earlier, policy, today),
    settings: changedSettings(loaded.inForce.settings, policy.settings),
    ignored: newlyIgnored(loaded.inForce, policy),
  }
}

function newlyIgnored(before: PolicyInForce, after: PolicyInForce): readonly string[] {
  const known = new Set(before.ignored.map(({ setting, value }) => `${setting}: ${value}`))
  return after.ignored
    .map(({ setting, value }) => `${setting}: ${value}`)
    .filter((text) => !known.has(text))
}

interface Edited {
  readonly path: string
  readonly parts: PolicyParts
}

type Broken = Extract<PolicyDryRun, { readonly kind: 'broken' }>

const ownPaths = ['.github/countersign.yml', '.github/countersign.yaml'] as const

/** The policy as it would be put together after the merge. */
function editedPolicy({ changes, loaded }: Judged): Edited | Broken | null {
  const { parts } = loaded
  const own = textIn(changes, ownPaths, 'repository')
  if (own !== null && 'kind' in own) return own
  if (own !== null) return { path: own.path, parts: { ...parts, own: own.text } }
  if (parts.repository.name !== organisationRepository) return null
  const floor = textIn(changes, organisationPolicyPaths, 'floor')
  if (floor === null || 'kind' in floor) return floor
  const others = parts.floors.filter(({ source }) => source.kind !== 'organisation')
  const floors = floor.text === null ? others : [...others, floor.text]
  return { path: floor.path, parts: { ...parts, floors } }
}

interface TextAfter {
  readonly path: string
  /** Null: the change takes the file away. */
  readonly text: PolicyText | null
}

function textIn(
  { files, repository, headSha }: ChangeSet,
  paths: readonly string[],
  role: 'repository' | 'floor',
): TextAfter | Broken | null {
  const touched = files.filter(
    ({ path, previousPath }) =>
      paths.includes(path) || (previousPath !== null && paths.includes(previousPath)),
  )
  const [first] = touched
  if (first === undefined) return null
  const file = touched.find(({ path, status }) => paths.includes(path) && status !== 'removed')
  if (file === undefined) return { path: first.path, text: null }
  if (file.text === null) return broken(file, [{ line: 1, column: 1, message: noText }])
  const parsed = parsePolicyFile(file.text, file.path, role)
  if ('errors' in parsed) return broken(file, parsed.errors)
  const { path } = file
  const source =
    role === 'floor'
      ? ({ kind: 'organisation', repository, path, commitSha: headSha } as const)
      : ({ kind: 'repository', path, commitSha: headSha } as const)
  return { path, text: { file: parsed.file, source } }
}

const noText =
  'The file is no text that could be read. A policy is a plain text file of up to 256 kB.'

function broken({ path }: ChangedFile, mistakes: Broken['mistakes']): Broken {
  return {
    kind: 'broken',
    path,
    mistakes: mistakes.map(({ line, column, message }) => ({ line, column, message })),
  }
}
