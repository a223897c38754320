import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPullRequest, type PullRequest, push } from './emulator/pull-requests.ts'
import { createCommit, createRepository, type Identity } from './emulator/repositories.ts'
import { type GitHub } from './emulator/start-github.ts'
import { type Repository } from './emulator/world.ts'
import { projectRoot } from './project.ts'

const folder = join(projectRoot, 'fixtures', 'scenarios')

/** Text files by path. */
type TextTree = Readonly<Record<string, string>>

/** One folder of `fixtures/scenarios`. */
export interface Scenario {
  readonly name: string
  readonly about: string
  readonly title: string
  readonly body: string
  readonly branch: string
  readonly base: TextTree
  /** The first opens the pull request. */
  readonly pushes: readonly Push[]
  /** What placeholders stood for: must appear nowhere in a review. */
  readonly secrets: readonly string[]
}

export interface Push {
  readonly commits: readonly {
    readonly message: string
    readonly tree: TextTree
    readonly author: Identity | null
  }[]
  readonly expect: Expectation
}

/** What the review of a push must come to. */
export interface Expectation {
  readonly conclusion: string
  /** Inline comments that stand, `path:line` and weakness. */
  readonly comments: readonly { readonly at: string; readonly cwe: number }[]
  /** Places of comments that were edited to say the finding is fixed. */
  readonly fixed?: readonly string[]
  /** Lines of the change by who wrote them; origins not named have none. */
  readonly addedLines: Readonly<Record<string, number>>
}

interface ScenarioFile {
  readonly about: string
  readonly title: string
  readonly body: string
  readonly branch: string
  /** The folder the trees are in: two scenarios may tell the same change of different authors. */
  readonly trees: string
  /** The folder whose `base` is meant when it is not that of `trees`. */
  readonly base?: string
  /** Text for `%{NAME}` in trees, in pieces, so that nothing that looks like a key is kept in this repository. */
  readonly placeholders?: Readonly<Record<string, readonly string[]>>
  readonly pushes: readonly {
    readonly commits: readonly {
      /** What the commit adds or changes; the rest of the tree stays. */
      readonly tree: string
      readonly message: readonly string[]
      readonly author?: Identity
    }[]
    readonly expect: Expectation
  }[]
}

/** A scenario on the stand-in, as far as it has been pushed. */
export interface PlayedScenario {
  readonly scenario: Scenario
  readonly repository: Repository
  readonly baseSha: string
  readonly pull: PullRequest
  readonly headSha: string
}

export function scenarioNames(): readonly string[] {
  return readdirSync(folder).toSorted((first, second) => first.localeCompare(second))
}

export function readScenario(name: string): Scenario {
  const file = JSON.parse(readFileSync(join(folder, name, 'scenario.json'), 'utf8')) as ScenarioFile
  const values = new Map(
    Object.entries(file.placeholders ?? {}).map(([key, parts]) => [key, parts.join('')]),
  )
  const base = readTree(join(folder, file.base ?? file.trees, 'base'), values)
  let tree = base
  const pushes = file.pushes.map(({ commits, expect }) => ({
    expect,
    commits: commits.map((commit) => {
      tree = { ...tree, ...readTree(join(folder, file.trees, commit.tree), values) }
      return { message: commit.message.join('\n'), author: commit.author ?? null, tree }
    }),
  }))
  const { about, title, body, branch } = file
  return { name, about, title, body, branch, base, pushes, secrets: [...values.values()] }
}

/** Opens the scenario's pull request with its first push, in a repository and an organisation of its own. */
export async function openScenario(github: GitHub, scenario: Scenario): Promise<PlayedScenario> {
  const { world } = github
  const place = { ...github.nextOrganisation(), name: scenario.name }
  const { repository, baseSha } = await createRepository(world, place, scenario.base)
  const start = { scenario, repository, headSha: baseSha }
  const headSha = await commitPush(github, start, 0)
  const { title, body, branch } = scenario
  const pull = await openPullRequest(world, repository, { title, body, branch, headSha })
  return { scenario, repository, baseSha, pull, headSha }
}

/** Pushes the scenario's next commits to its open pull request. */
export async function pushScenario(
  github: GitHub,
  played: PlayedScenario,
  index: number,
): Promise<PlayedScenario> {
  const headSha = await commitPush(github, played, index)
  await push(github.world, played.pull, headSha)
  return { ...played, headSha }
}

async function commitPush(
  { world }: GitHub,
  { scenario, repository, headSha }: Pick<PlayedScenario, 'scenario' | 'repository' | 'headSha'>,
  index: number,
): Promise<string> {
  let parent = headSha
  for (const { message, tree, author } of scenario.pushes[index]?.commits ?? []) {
    const commit = { message, tree, parents: [parent], ...(author && { author }) }
    parent = await createCommit(world, repository, commit)
  }
  return parent
}

function readTree(root: string, values: ReadonlyMap<string, string>): TextTree {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [path.slice(root.length + 1), expand(readFileSync(path, 'utf8'), values)]),
  )
}

function expand(text: string, values: ReadonlyMap<string, string>): string {
  return text.replaceAll(/%\{(\w+)\}/gu, (whole, name: string) => values.get(name) ?? whole)
}
