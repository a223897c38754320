import { readScenario } from '../../demo/scenario.ts'
import { scenarioFiles } from '../cli/scenario-files.ts'
import { makeRepository, type Scratch } from '../git/scratch.ts'

/** The repository of a scenario, its branch checked out with the agent's commit. */
export function parcels(): Scratch {
  const repo = makeRepository()
  const scenario = readScenario('ai-sql-injection')
  repo.commit('Parcels', scenarioFiles(scenario.base))
  repo.git('switch', '--quiet', '--create', scenario.branch)
  const [commit] = scenario.pushes[0]?.commits ?? []
  repo.commit(commit?.message ?? '', scenarioFiles(commit?.tree))
  return { ...repo, env: { ...repo.env, OFFLINE: 'true' } }
}

export function stringsOnly(
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const entries = Object.entries(env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return Object.fromEntries(entries)
}
