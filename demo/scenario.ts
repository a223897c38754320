import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Identity } from './emulator/repositories.ts'
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
  /** What others bring to the default branch before. */
  readonly main: readonly ScenarioCommit[]
  /** By force, from the default branch's tip instead of the head. */
  readonly force: boolean
  /** The pull request it opens, once the one before it was merged by squash; null when it goes to the one that is open. */
  readonly opens: Description | null
  readonly commits: readonly ScenarioCommit[]
  readonly expect: Expectation
}

export interface ScenarioCommit {
  readonly message: string
  readonly tree: TextTree
  readonly author: Identity | null
  /** What git-ai notes of the commit; `%{COMMIT}` stands for its hash. */
  readonly note: string | null
}

/** The note as it hangs on the commit, null when there is none. */
export function noteOf({ note }: Pick<ScenarioCommit, 'note'>, sha: string): string | null {
  return note?.replaceAll('%{COMMIT}', sha) ?? null
}

type Description = Pick<Scenario, 'title' | 'body' | 'branch'>

/** What the review of a push must come to. */
export interface Expectation {
  readonly conclusion: string
  /** Inline comments that stand, `path:line` and weakness. */
  readonly comments: readonly { readonly at: string; readonly cwe: number }[]
  /** Places of comments that were edited to say the finding is fixed. */
  readonly fixed?: readonly string[]
  /** Lines of the change by who wrote them; origins not named have none. */
  readonly addedLines: Readonly<Record<string, number>>
  /** The same where nothing is remembered, as on the command line; absent when that makes no difference. */
  readonly addedLinesLocally?: Readonly<Record<string, number>>
  /** Who wrote which lines of the head, and a signal that says so. */
  readonly origins?: readonly ExpectedOrigin[]
  /** What the check's text says, too. */
  readonly says?: readonly string[]
}

export interface ExpectedOrigin {
  readonly path: string
  /** First and last line. */
  readonly lines: readonly [number, number]
  readonly origin: string
  /** Null: there is no evidence. */
  readonly signal: string | null
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
  readonly pushes: readonly (Partial<Pick<Push, 'force' | 'opens'>> & {
    readonly main?: readonly CommitFile[]
    readonly commits: readonly CommitFile[]
    readonly expect: Expectation
  })[]
}

interface CommitFile {
  /** What the commit adds or changes; the rest of the tree stays. */
  readonly tree: string
  readonly message: readonly string[]
  readonly author?: Identity
  readonly note?: readonly string[]
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
  const pushes = readPushes(file, { base, values })
  const { about, title, body, branch } = file
  return { name, about, title, body, branch, base, pushes, secrets: [...values.values()] }
}

interface Trees {
  readonly base: TextTree
  readonly values: ReadonlyMap<string, string>
}

function readPushes({ trees, pushes }: ScenarioFile, { base, values }: Trees): readonly Push[] {
  const root = join(folder, trees)
  let main = base
  let head = base
  return pushes.map(({ main: brought = [], force = false, opens = null, commits, expect }) => {
    if (opens !== null) main = head
    const onMain = readCommits(brought, { root, before: main, values })
    main = lastTree(onMain, main)
    const before = force || opens !== null ? main : head
    const made = readCommits(commits, { root, before, values })
    head = lastTree(made, before)
    return { main: onMain, force, opens, commits: made, expect }
  })
}

function lastTree(commits: readonly ScenarioCommit[], before: TextTree): TextTree {
  return commits.at(-1)?.tree ?? before
}

function readCommits(
  commits: readonly CommitFile[],
  { root, before, values }: Pick<Trees, 'values'> & { root: string; before: TextTree },
): readonly ScenarioCommit[] {
  let tree = before
  return commits.map((commit) => {
    tree = { ...tree, ...readTree(join(root, commit.tree), values) }
    const { message, author = null, note } = commit
    return { message: message.join('\n'), author, tree, note: note?.join('\n') ?? null }
  })
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
