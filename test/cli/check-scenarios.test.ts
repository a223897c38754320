import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { type Push, readScenario, type ScenarioCommit, scenarioNames } from '../../demo/scenario.ts'
import { type Assessment } from '../../src/core/assessment.ts'
import { linesByOrigin } from '../../src/core/attribution.ts'
import { judgedFindings } from '../../src/report/judged-findings.ts'
import { makeRepository, type Scratch } from '../git/scratch.ts'
import { run } from './run.ts'
import { scenarioFiles } from './scenario-files.ts'

jest.setTimeout(60_000)

const scratches: Scratch[] = []
afterEach(() => {
  for (const scratch of scratches.splice(0)) scratch.remove()
})

function commitAll(repo: Scratch, commits: readonly ScenarioCommit[]): void {
  for (const { message, tree, author } of commits) {
    repo.commit(message, scenarioFiles(tree))
    if (author === null) continue
    const signed = `--author=${author.name} <${author.email}>`
    repo.git('commit', '--quiet', '--amend', '--no-edit', signed)
  }
}

/** Brings the default branch to where the push starts, and the branch to where it ends. */
function play(repo: Scratch, { main, force, opens, commits }: Push, branch: string): void {
  repo.git('switch', '--quiet', 'main')
  commitAll(repo, main)
  if (opens !== null) repo.git('merge', '--quiet', '--squash', branch)
  if (opens !== null) repo.git('commit', '--quiet', '--message', 'Squashed')
  if (opens !== null) repo.git('switch', '--quiet', '--create', opens.branch)
  else if (force) repo.git('switch', '--quiet', '--force-create', branch)
  else repo.git('switch', '--quiet', branch)
  commitAll(repo, commits)
}

const exitCodes = new Map([
  ['success', 0],
  ['neutral', 0],
  ['action_required', 1],
  ['failure', 1],
])

/** What the App says of a pull request, the command line says of its branch. */
describe('countersign check on the scenarios', () => {
  it.each(scenarioNames())('%s', async (name) => {
    const scenario = readScenario(name)
    const repo = makeRepository()
    scratches.push(repo)
    repo.commit('base', scenarioFiles(scenario.base))
    repo.git('branch', scenario.branch)
    for (const push of scenario.pushes) {
      play(repo, push, scenario.branch)
      const { exitCode, stdout, stderr } = await run(['check', '--format', 'json'], repo)
      expect(stderr).toBe('')
      const assessment = JSON.parse(stdout) as Assessment
      const counts = linesByOrigin(assessment.attribution.ranges)
      const written = Object.entries(counts).filter(([, lines]) => lines > 0)
      expect(Object.fromEntries(written)).toEqual(
        push.expect.addedLinesLocally ?? push.expect.addedLines,
      )
      const shown = judgedFindings(assessment.analysis.findings, assessment.decision)
        .filter(({ action }) => action !== 'allow')
        .map(({ finding }) => `${finding.location.path}:${finding.location.startLine}`)
      expect(shown).toEqual(push.expect.comments.map(({ at }) => at))
      expect(exitCode).toBe(exitCodes.get(push.expect.conclusion))
      for (const secret of scenario.secrets) {
        expect(stdout).not.toContain(secret)
        expect((await run(['check'], repo)).stdout).not.toContain(secret)
      }
    }
  })
})
