import { type Assessment } from '../../core/assessment.ts'
import { escaped, type Html, table } from '../compliance/html-text.ts'
import { policyName } from '../policy-name.ts'
import { code, empty, facts, link, pathTo, timeOf } from './markup.ts'
import { policyNotes, settingTable } from './pull-people.ts'

export interface Named {
  readonly owner: string
  readonly name: string
}

export interface PoliciesModel {
  /** Repositories under the same policy stand together. */
  readonly groups: readonly PolicyGroup[]
  /** Readable repositories without a verdict: nobody has asked for their policy yet. */
  readonly unjudged: number
}

export interface PolicyGroup {
  readonly policyHash: string
  /** Epoch milliseconds: the newest verdict under it. */
  readonly judgedAt: number
  readonly repositories: readonly Named[]
}

/** Which policy the repositories were last judged under. */
export function policiesPage({ groups, unjudged }: PoliciesModel): Html {
  const rows = groups.map(({ policyHash, judgedAt, repositories }) => [
    code(policyHash.slice(0, 16)),
    String(repositories.length),
    timeOf(judgedAt),
    namesOf(repositories),
  ])
  const nothing = empty(
    'No repository was judged yet.',
    'The policy is read when a pull request is judged. Open one to see what is in force.',
  )
  const head = ['Policy (SHA-256)', 'Repositories', 'Newest verdict', 'Which']
  const rest =
    unjudged === 0
      ? ''
      : `<p class="soft">${unjudged} repositories you can read were not judged yet.</p>\n`
  const caption = 'Policies the newest verdicts rest on'
  return rows.length === 0 ? nothing : `${table({ caption, head, rows })}${rest}`
}

/** Repositories named in a row. */
const mostNames = 40

function namesOf(repositories: readonly Named[]): Html {
  const links = repositories
    .slice(0, mostNames)
    .map((one) => link(policyAddress(one), escaped(`${one.owner}/${one.name}`)))
  const rest = repositories.length - links.length
  return `${links.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

function policyAddress({ owner, name }: Named): string {
  return pathTo(['repositories', owner, name, 'policy'])
}

export interface PolicyModel {
  readonly assessment: Assessment
  /** Epoch milliseconds. */
  readonly recordedAt: number
}

/** Every setting in force in a repository, with the file it is from. */
export function policyPage({ assessment, recordedAt }: PolicyModel): Html {
  const { decision, policyOrigin } = assessment
  return [
    facts([
      ['Put together from', escaped(policyName(policyOrigin.sources), 2000)],
      ['Mode', decision.mode === 'observe' ? 'observe: nothing is held' : 'enforce'],
      ['SHA-256', code(decision.policyHash)],
      ['As of', `the newest verdict, ${timeOf(recordedAt)}`],
    ]),
    policyNotes(policyOrigin),
    policyOrigin.settings.length === 0
      ? '<p>No file states a setting: the default policy is in force as it is.</p>\n'
      : settingTable(policyOrigin.settings),
    '<p>A file below may only tighten what stands above it. <code>countersign policy explain</code> shows the same for a folder.</p>\n',
  ].join('')
}
