import { noteOf, type Push, type Scenario, type ScenarioCommit } from '../../demo/scenario.ts'
import { scenarioFiles } from '../cli/scenario-files.ts'
import { makeRepository, type Scratch } from '../git/scratch.ts'

/** A git repository that holds the base of a scenario, its branch not begun. */
export function repositoryOf({ base, branch }: Scenario): Scratch {
  const repo = makeRepository()
  repo.commit('base', scenarioFiles(base))
  repo.git('branch', branch)
  return repo
}

/** Brings the default branch to where the push starts, and the branch to where it ends. */
export function playInGit(
  repo: Scratch,
  { main, force, opens, commits }: Push,
  { branch }: Scenario,
): void {
  repo.git('switch', '--quiet', 'main')
  commitAll(repo, main)
  if (opens !== null) repo.git('merge', '--quiet', '--squash', branch)
  if (opens !== null) repo.git('commit', '--quiet', '--message', 'Squashed')
  if (opens !== null) repo.git('switch', '--quiet', '--create', opens.branch)
  else if (force) repo.git('switch', '--quiet', '--force-create', branch)
  else repo.git('switch', '--quiet', branch)
  commitAll(repo, commits)
}

function commitAll(repo: Scratch, commits: readonly ScenarioCommit[]): void {
  for (const { message, tree, author, ...noted } of commits) {
    repo.commit(message, scenarioFiles(tree))
    if (author !== null) {
      const signed = `--author=${author.name} <${author.email}>`
      repo.git('commit', '--quiet', '--amend', '--no-edit', signed)
    }
    const note = noteOf(noted, repo.git('rev-parse', 'HEAD'))
    if (note !== null) repo.git('notes', '--ref', 'ai', 'add', '--message', note)
  }
}
