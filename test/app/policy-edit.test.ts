import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { merge, openPullRequest } from '../../demo/emulator/pull-requests.ts'
import { createCommit, createRepository } from '../../demo/emulator/repositories.ts'
import { type Repository } from '../../demo/emulator/world.ts'
import { readScenario } from '../../demo/scenario.ts'
import { hashDecision } from '../../src/policy/hash-decision.ts'
import { redecide } from '../../src/policy/redecide.ts'
import { findPolicy } from '../../src/store/policies.ts'
import { recentAssessments } from '../../src/store/recent-assessments.ts'
import { decisions, openStage, type Stage } from './stage.ts'

let stage: Stage

beforeAll(async () => {
  stage = await openStage({ organisations: 1 })
}, 60_000)

afterAll(async () => {
  await stage.close()
})

const floor = `version: 1
rules:
  - name: reviewed-lines
    about: lines
    origins: [ai]
    paths: ['src/vault/**']
    action: require-review
    because: Generated code of the vault is read by a person.
`
const own = 'version: 1\nextends: default\nmode: observe\n'
const path = '.github/countersign.yml'

/** Opens a pull request of one commit and gives its check. */
async function check(
  repository: Repository,
  { branch, base, tree, message }: { branch: string; base: string; tree: object; message: string },
) {
  const { world } = stage.github
  const commit = { message, tree: tree as Record<string, string>, parents: [base] }
  const headSha = await createCommit(world, repository, commit)
  const pull = await openPullRequest(world, repository, { title: branch, branch, headSha })
  const { checkRuns } = await stage.reviewed(pull)
  const [run] = checkRuns
  if (run === undefined) throw new Error('there is no check')
  return { pull, conclusion: run.conclusion, summary: run.summary ?? '' }
}

it('judges by the floor, and an edit of the policy by the policy of the base, with a dry run', async () => {
  const { world } = stage.github
  const app = await stage.start()
  world.webhookUrls = [app.webhookUrl]
  const place = stage.github.nextOrganisation()
  await createRepository(world, { ...place, name: '.github' }, { 'countersign.yml': floor })
  const scenario = readScenario('human-sql-injection')
  const base = { ...scenario.base, [path]: own }
  const { repository, baseSha } = await createRepository(world, { ...place, name: 'shop' }, base)
  const ai = 'Add\n\nCo-authored-by: Claude <noreply@anthropic.com>'

  const clean = await check(repository, {
    branch: 'vault',
    base: baseSha,
    tree: { ...base, 'src/vault/keys.js': 'export const keys = []\n' },
    message: ai,
  })
  expect(clean.conclusion).toBe('action_required')
  const { summary } = clean
  expect(summary).toContain('`reviewed-lines` **needs review**: 1 line in 1 file: Generated code')
  expect(summary).toContain('`mode: observe` in `.github/countersign.yml` has no effect')
  expect(summary).toContain('- `mode: enforce` from `built in`')
  expect(summary).toContain(`from \`${place.owner}/.github: countersign.yml\``)
  expect(summary).not.toContain('This change edits')

  const [push] = scenario.pushes
  await check(repository, {
    branch: 'flaw',
    base: baseSha,
    tree: { ...base, ...push?.commits.at(-1)?.tree },
    message: 'Add',
  })
  const stricter = `version: 1\nrules: [{ name: ours, about: lines, paths: ['src/vault/**'], action: block, because: Ours. }]\n`
  const edit = await check(repository, {
    branch: 'stricter',
    base: baseSha,
    tree: { ...base, [path]: stricter },
    message: 'Stricter',
  })
  const dryRun = edit.summary
  expect(edit.conclusion).toBe('success')
  expect(dryRun).toContain('### This change edits `.github/countersign.yml`')
  expect(dryRun).toContain('- this pull request: is let in, as now')
  expect(dryRun).toContain('of the last 2 judged pull requests of the repository')
  expect(dryRun).toContain('  - `#1`: needs review now, **blocks** then (`ours`)')
  expect(dryRun).toContain('- new: `rules.ours: block`')

  const broken = await check(repository, {
    branch: 'broken',
    base: baseSha,
    tree: { ...base, [path]: 'version: 1\nmode: enforced\n' },
    message: 'Broken',
  })
  expect(broken.summary).toContain('The new file cannot be used')
  expect(broken.summary).toContain('- `2:7` ')

  const recorded = await recentAssessments(stage.store, { repositoryId: repository.id, limit: 9 })
  expect(recorded).toHaveLength(4)
  const events = await decisions(stage, repository.installationId)
  const hashes = events.map(({ body }) => (body['decision'] as { sha256: string }).sha256)
  for (const { assessment } of recorded) {
    const hash = assessment.decision.policyHash
    const policy = await findPolicy(stage.store, hash)
    if (policy === null) throw new Error('the policy was not kept')
    const again = hashDecision(redecide(assessment, { policy, hash }, null))
    expect(again).toBe(hashDecision(assessment.decision))
    expect(hashes).toContain(again)
  }
  await merge(world, edit.pull, { tree: { ...base, [path]: stricter } })
}, 90_000)
