import { letInAgent } from './emulator/agent.ts'
import { merge, openPullRequest, type PullRequest, push } from './emulator/pull-requests.ts'
import { addNote, createCommit, createRepository, moveBranch } from './emulator/repositories.ts'
import { type GitHub } from './emulator/start-github.ts'
import { person } from './emulator/upstream.ts'
import { type Repository, type World } from './emulator/world.ts'
import { noteOf, type Scenario, type ScenarioCommit } from './scenario.ts'

/** A scenario on the stand-in, as far as it has been pushed. */
export interface PlayedScenario {
  readonly scenario: Scenario
  readonly repository: Repository
  readonly baseSha: string
  /** The default branch's tip. */
  readonly mainSha: string
  readonly pull: PullRequest
  readonly headSha: string
}

/** Opens the scenario's pull request with its first push, in a repository and an organisation of its own; `byAgent`: an agent's App does. */
export async function openScenario(
  github: GitHub,
  scenario: Scenario,
  byAgent = false,
): Promise<PlayedScenario> {
  const { world } = github
  const place = { ...github.nextOrganisation(), name: scenario.name }
  const { repository, baseSha } = await createRepository(world, place, scenario.base)
  const commits = scenario.pushes[0]?.commits ?? []
  const headSha = await createCommits(world, repository, { commits, parent: baseSha })
  const { title, body, branch } = scenario
  const who = byAgent ? await letInAgent(world, repository) : person
  const pull = await openPullRequest(world, repository, { title, body, branch, headSha, who })
  return { scenario, repository, baseSha, mainSha: baseSha, pull, headSha }
}

/** Merges the open pull request by squash when the scenario's next push opens another one. */
export async function mergeScenario(
  { world }: GitHub,
  played: PlayedScenario,
  next: number,
): Promise<PlayedScenario> {
  const { scenario, pull } = played
  const tree = scenario.pushes[next - 1]?.commits.at(-1)?.tree
  if (tree === undefined || !opensAnother(scenario, next)) return played
  return { ...played, mainSha: await merge(world, pull, { squash: true, tree }) }
}

/** Pushes the scenario's next commits to its open pull request, or to a new one after `mergeScenario`. */
export async function pushScenario(
  { world }: GitHub,
  played: PlayedScenario,
  index: number,
): Promise<PlayedScenario> {
  const next = played.scenario.pushes[index]
  if (next === undefined) throw new Error(`${played.scenario.name} has no push ${index}`)
  const { repository } = played
  const { main, force, opens, commits } = next
  const mainSha = await createCommits(world, repository, { commits: main, parent: played.mainSha })
  if (main.length > 0) await moveBranch(world, repository, { branch: 'main', sha: mainSha })
  const parent = force || opens !== null ? mainSha : played.headSha
  const headSha = await createCommits(world, repository, { commits, parent })
  if (opens !== null) {
    const pull = await openPullRequest(world, repository, { ...opens, headSha })
    return { ...played, mainSha, pull, headSha }
  }
  await push(world, played.pull, headSha)
  return { ...played, mainSha, headSha }
}

/** Whether a push needs `mergeScenario` before it. */
export function opensAnother({ pushes }: Scenario, index: number): boolean {
  return (pushes[index]?.opens ?? null) !== null
}

/** Gives the last one's SHA, or `parent` when there is none. */
async function createCommits(
  world: World,
  repository: Repository,
  { commits, parent }: { commits: readonly ScenarioCommit[]; parent: string },
): Promise<string> {
  let tip = parent
  for (const { message, tree, author, ...noted } of commits) {
    const commit = { message, tree, parents: [tip], ...(author && { author }) }
    tip = await createCommit(world, repository, commit)
    const note = noteOf(noted, tip)
    if (note !== null) await addNote(world, repository, { sha: tip, note })
  }
  return tip
}
