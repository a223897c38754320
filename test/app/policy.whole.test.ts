import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPullRequest, type PullRequest, send } from '../../demo/emulator/pull-requests.ts'
import { pushDirectly } from '../../demo/emulator/push-directly.ts'
import {
  createCommit,
  createRepository,
  pathOf,
  type Tree,
} from '../../demo/emulator/repositories.ts'
import { type CheckRunView } from '../../demo/emulator/review-view.ts'
import { askAsPerson } from '../../demo/emulator/upstream.ts'
import { type Repository } from '../../demo/emulator/world.ts'
import { openScenario } from '../../demo/play-scenario.ts'
import { readScenario } from '../../demo/scenario.ts'
import { waitFor } from '../../demo/wait-for.ts'
import { hashDecision } from '../../src/policy/hash-decision.ts'
import { redecide } from '../../src/policy/redecide.ts'
import { type StoredAssessment } from '../../src/store/assessments.ts'
import { findPolicy } from '../../src/store/policies.ts'
import { recentAssessments } from '../../src/store/recent-assessments.ts'
import { daysLater } from './later.ts'
import { decisions, openStage, type Stage } from './stage.ts'

let stage: Stage
let places: readonly { readonly owner: string; readonly installationId: number }[]
/** The check after each thing that happened. */
const checks = new Map<string, CheckRunView>()
let recorded: readonly StoredAssessment[]
let installationId: number

beforeAll(async () => {
  stage = await openStage({ organisations: 3 })
  const app = await stage.start()
  stage.github.world.webhookUrls = [app.webhookUrl]
  places = [stage.github.nextOrganisation(), stage.github.nextOrganisation()]
  const [trial] = await Promise.all([playTrial(), playFloor(), playDisclosure()])
  await app.stop()
  const environment = { SWEEP_SECONDS: '3600', ...(await daysLater(stage.dataDir, 2)) }
  stage.github.world.webhookUrls = [(await stage.start({ environment })).webhookUrl]
  await keepChanged('trial over', trial, 'failure')
}, 300_000)

afterAll(async () => {
  await stage.close()
})

const path = '.github/countersign.yml'
const scenario = readScenario('human-sql-injection')
const byAgent = 'Add\n\nCo-authored-by: Claude <noreply@anthropic.com>'
const vault = { 'src/vault/keys.js': 'export const keys = []\n' }

interface Change {
  readonly branch: string
  readonly base: string
  readonly tree: Tree
  readonly message?: string
}

/** Opens a pull request of one commit and keeps its check under the name of the branch. */
async function open(repository: Repository, { branch, base, tree, message = 'Add' }: Change) {
  const { world } = stage.github
  const headSha = await createCommit(world, repository, { message, tree, parents: [base] })
  const pull = await openPullRequest(world, repository, { title: branch, branch, headSha })
  await keep(branch, pull)
  return pull
}

async function keep(name: string, pull: PullRequest): Promise<void> {
  const [run] = (await stage.reviewed(pull)).checkRuns
  if (run === undefined) throw new Error(`${name} has no check`)
  checks.set(name, run)
}

/** Nothing happens to the pull request: the App has to come by itself. */
async function keepChanged(name: string, pull: PullRequest, conclusion: string): Promise<void> {
  await waitFor(
    async () => {
      await keep(name, pull)
      return checks.get(name)?.conclusion === conclusion
    },
    { patience: 30_000 },
  )
}

function floor(action: string): string {
  return `version: 1
rules:
  - name: reviewed-lines
    about: lines
    origins: [ai]
    paths: ['src/vault/**']
    action: ${action}
    because: Generated code of the vault is read by a person.
`
}

const own = 'version: 1\nextends: default\nmode: observe\n'
const stricter = `version: 1\nrules: [{ name: ours, about: lines, paths: ['src/vault/**'], action: block, because: Ours. }]\n`

async function playFloor(): Promise<void> {
  const { world } = stage.github
  const [place] = places
  if (place === undefined) return
  installationId = place.installationId
  const home = await createRepository(
    world,
    { ...place, name: '.github' },
    { 'countersign.yml': floor('require-review') },
  )
  const tree = { ...scenario.base, [path]: own }
  const { repository, baseSha: base } = await createRepository(
    world,
    { ...place, name: 'shop' },
    tree,
  )
  const inVault = { branch: 'vault', base, tree: { ...tree, ...vault }, message: byAgent }
  const pull = await open(repository, inVault)
  const flaw = scenario.pushes[0]?.commits.at(-1)?.tree
  await open(repository, { branch: 'flaw', base, tree: { ...tree, ...flaw } })
  await open(repository, { branch: 'stricter', base, tree: { ...tree, [path]: stricter } })
  const mistyped = { ...tree, [path]: 'version: 1\nmode: enforced\n' }
  await open(repository, { branch: 'broken', base, tree: mistyped })
  recorded = await recentAssessments(stage.store, { repositoryId: repository.id, limit: 9 })
  await pushDirectly(world, home.repository, {
    message: 'Block',
    tree: { 'countersign.yml': floor('block') },
  })
  await keepChanged('new floor', pull, 'failure')
}

/** Gives the pull request whose rule is on trial until tomorrow. */
async function playTrial(): Promise<PullRequest> {
  const day = new Date(Date.now() + 24 * 3600 * 1000).toISOString().slice(0, 10)
  const policy = stricter.replace('action: block', `trial: ${day}, action: block`)
  const tree = { 'index.js': '\n', [path]: policy }
  const place = { ...(places[1] ?? stage.github.nextOrganisation()), name: 'trial' }
  const { repository, baseSha: base } = await createRepository(stage.github.world, place, tree)
  return open(repository, { branch: 'trial', base, tree: { ...tree, ...vault } })
}

const disclosing = `version: 1
provenance:
  disclosure:
    statement: 'AI usage:'
    action: block
`

async function playDisclosure(): Promise<void> {
  const clean = readScenario('ai-clean')
  const base = { ...clean.base, [path]: disclosing }
  const { pull } = await openScenario(stage.github, { ...clean, base, body: 'Pages of loans.' })
  await keep('undisclosed', pull)
  await describeAs(pull, 'Pages of loans.\n\nAI usage: Claude wrote it, I read it.')
  await keep('disclosed', pull)
  await describeAs(pull, 'Pages of loans.')
  await keep('taken back', pull)
}

/** Edits the description and sends `pull_request.edited` as GitHub does. */
async function describeAs(pull: PullRequest, body: string): Promise<void> {
  const { world } = stage.github
  const request = `${pathOf(pull.repository)}/pulls/${pull.number}`
  const before = await askAsPerson<{ readonly body: string }>(world, `GET ${request}`)
  await askAsPerson(world, `PATCH ${request}`, { body })
  await send(world, pull, { action: 'edited', changes: { body: { from: before.body } } })
}

function check(name: string): CheckRunView {
  const found = checks.get(name)
  if (found === undefined) throw new Error(`${name} was not played`)
  return found
}

describe('the floor of an organisation', () => {
  it('decides, and the check says what a repository says in vain', () => {
    const { conclusion, summary } = check('vault')
    expect(conclusion).toBe('action_required')
    expect(summary).toContain('`reviewed-lines` **needs review**: 1 line in 1 file: Generated code')
    expect(summary).toContain('- `src/vault/keys.js:1` `reviewed-lines`')
    expect(summary).toContain('`mode: observe` in `.github/countersign.yml` has no effect')
    expect(summary).toContain('- `mode: enforce` from `built in`')
    expect(summary).toContain(`from \`${places[0]?.owner}/.github: countersign.yml\``)
    expect(summary).not.toContain('This change edits')
  })

  it('that is another one is asked about open pull requests at once', () => {
    const { conclusion, summary } = check('new floor')
    expect(conclusion).toBe('failure')
    expect(summary).toContain('`reviewed-lines` **blocks**')
  })
})

describe('a pull request that edits the policy', () => {
  it('is judged by the policy of the base and gets a dry run', () => {
    const { conclusion, summary } = check('stricter')
    expect(conclusion).toBe('success')
    expect(summary).toContain('### This change edits `.github/countersign.yml`')
    expect(summary).toContain('- this pull request: is let in, as now')
    expect(summary).toContain('of the last 2 judged pull requests of the repository')
    expect(summary).toContain('  - `#1`: needs review now, **blocks** then (`ours`)')
    expect(summary).toContain('- new: `rules.ours: block`')
  })

  it('with mistakes is told where they are', () => {
    expect(check('broken').summary).toContain('The new file cannot be used')
    expect(check('broken').summary).toContain('- `2:7` ')
  })

  it('changes no recorded decision: each is reached again', async () => {
    expect(recorded).toHaveLength(4)
    const events = await decisions(stage, installationId)
    const hashes = events.map(({ body }) => (body['decision'] as { sha256: string }).sha256)
    for (const { assessment } of recorded) {
      const hash = assessment.decision.policyHash
      const policy = await findPolicy(stage.store, hash)
      if (policy === null) throw new Error('the policy was not kept')
      const again = hashDecision(redecide(assessment, { policy, hash }, null))
      expect(again).toBe(hashDecision(assessment.decision))
      expect(hashes).toContain(again)
    }
  })
})

describe('a rule on trial', () => {
  it('warns, and holds what is open when its trial is over', () => {
    expect(check('trial')).toMatchObject({ conclusion: 'success' })
    expect(check('trial').summary).toContain('on trial and only warns')
    expect(check('trial over')).toMatchObject({ conclusion: 'failure' })
    expect(check('trial over').summary).toContain('`ours` **blocks**')
  })
})

describe('a description that has to tell about AI', () => {
  it('is judged again whenever it changes, also when it is changed back', async () => {
    const title = 'Blocked: use of AI not disclosed as asked'
    expect(check('undisclosed')).toMatchObject({ conclusion: 'failure', title })
    expect(check('undisclosed').summary).toContain('`disclosure/statement` **blocks**')
    expect(check('disclosed')).toMatchObject({ conclusion: 'success' })
    expect(check('taken back')).toMatchObject({ conclusion: 'failure', title })
    const events = await decisions(stage, installationId + 2)
    const results = events.map(({ body }) => (body['decision'] as { result: string }).result)
    expect(results).toEqual(['block', 'allow', 'block'])
  })
})
