import { execFile } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { agentVariables } from '../../src/attribution/agent-environments.ts'
import { actions } from '../../src/core/action.ts'
import { type Assessment } from '../../src/core/assessment.ts'
import { type Attribution } from '../../src/core/attribution.ts'
import { type Action, strictest } from '../../src/core/policy.ts'
import { actionVerbs } from '../../src/report/verdict.ts'
import { run } from '../cli/run.ts'
import { makeFolder, type Scratch } from '../git/scratch.ts'
import { type DoorVerdict, toFindings } from './door-verdict.ts'

export interface HookGround {
  /** Holds a `countersign` that is the built one. */
  readonly bin: string
  /** A work tree of each repository to commit in. */
  readonly trees: Map<Scratch, string>
  readonly remove: () => void
}

export function openHookGround(cli: string): HookGround {
  const { cwd, write, remove } = makeFolder()
  write('bin/countersign', `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`)
  chmodSync(join(cwd, 'bin/countersign'), 0o755)
  return { bin: join(cwd, 'bin'), trees: new Map(), remove }
}

export interface HookVerdict extends DoorVerdict {
  /** Null when nothing was held: a hook that lets a commit in says nothing. */
  readonly action: Action | null
  /** The scenario's commits that were held. */
  readonly held: readonly string[]
  /** What git printed. */
  readonly text: string
}

/**
 * Commits what the branch changes anew on top of the merge base, through the hook `init --hooks` installs, as its authors would have:
 * under their names, and an agent's work in an agent's environment. Who that is, is what the branch's own commits and notes say.
 * Consecutive commits of one author are made as one, because that is how somebody who fixes what the hook said commits: what one push
 * broke and the next one mended was never committed. A commit that is held is made all the same, past the hook, so that the next
 * author's has something to stand on. Of the hooks only the one that judges is there: messages are another one's business.
 */
export async function askHook(
  ground: HookGround,
  repo: Scratch,
  { attribution }: Pick<Assessment, 'attribution'>,
): Promise<HookVerdict> {
  const { bin, trees } = ground
  const cwd = trees.get(repo) ?? join(bin, `../tree-${trees.size}`)
  if (!trees.has(repo)) await openTree(repo, cwd)
  trees.set(repo, cwd)
  const [base, head] = [repo.git('merge-base', 'main', 'HEAD'), repo.git('rev-parse', 'HEAD')]
  const commits = repo.git('rev-list', '--reverse', `${base}..${head}`).split('\n')
  repo.git('-C', cwd, 'checkout', '--quiet', '--force', '--detach', base)
  const turns = turnsOf(commits.map((sha) => ({ sha, ...makerOf(repo, sha, attribution) })))
  const said: TurnVerdict[] = []
  for (const turn of turns) said.push(await commitTurn({ ground, repo, cwd }, turn))
  const held = said.filter(({ isHeld }) => isHeld)
  const action = held.map(({ text }) => actionIn(text)).reduce<Action | null>(strictestOf, null)
  return {
    isHeld: held.length > 0,
    action,
    findings: said.flatMap(({ findings }) => findings).toSorted(),
    held: held.flatMap(({ commits: made }) => made),
    text: said.map(({ text }) => text).join('\n'),
  }
}

/** Who makes a commit. */
interface Maker {
  readonly author: string
  /** Null: a person or a bot types it. */
  readonly agent: string | null
}

interface Turn extends Maker {
  readonly commits: readonly string[]
}

function makerOf(repo: Scratch, sha: string, attribution: Attribution): Maker {
  const author = repo.git('log', '-1', '--format=%an <%ae>', sha)
  const said = [
    ...attribution.commits.filter((commit) => commit.sha === sha),
    ...attribution.ranges.filter(({ commitSha }) => commitSha === sha),
  ]
  const byAgent = said.find(({ origin }) => origin === 'ai' || origin === 'mixed')
  if (byAgent === undefined) return { author, agent: null }
  return { author, agent: byAgent.evidence.find(({ tool }) => tool !== null)?.tool ?? '' }
}

function turnsOf(commits: readonly (Maker & { readonly sha: string })[]): readonly Turn[] {
  const turns: Turn[] = []
  for (const { sha, author, agent } of commits) {
    const last = turns.at(-1)
    const isSame = last?.author === author && (last.agent === null) === (agent === null)
    if (isSame) turns[turns.length - 1] = { ...last, commits: [...last.commits, sha] }
    else turns.push({ author, agent, commits: [sha] })
  }
  return turns
}

interface TurnPlace {
  readonly ground: HookGround
  readonly repo: Scratch
  readonly cwd: string
}

interface TurnVerdict extends DoorVerdict {
  readonly commits: readonly string[]
  readonly text: string
}

async function commitTurn(
  { ground, repo, cwd }: TurnPlace,
  { author, agent, commits }: Turn,
): Promise<TurnVerdict> {
  repo.git('-C', cwd, 'read-tree', '-u', '--reset', commits.at(-1) ?? '')
  const path = [ground.bin, repo.env['PATH']].join(delimiter)
  const env = { ...repo.env, ...environmentOf(agent), PATH: path, OFFLINE: 'true' }
  const words = ['commit', '--author', author, '--message', 'All of it']
  const said = await runGit(words, { cwd, env })
  if (said.text.includes('could not run')) throw new Error(said.text)
  if (said.isHeld) repo.git('-C', cwd, '-c', 'core.hooksPath=/dev/null', ...words, '--quiet')
  return { ...said, findings: findingsIn(said.text), commits }
}

/** As the agent's shell is; as any agent's where no variable of this one is known, since some work in no shell of ours. */
function environmentOf(agent: string | null): Record<string, string> {
  if (agent === null) return {}
  const { name, value } = agentVariables.find(({ tool }) => tool === agent) ?? agentVariables[0]
  return { [name]: value ?? '1' }
}

async function openTree(repo: Scratch, cwd: string): Promise<void> {
  await run(['init', '--hooks'], repo)
  repo.git('worktree', 'add', '--quiet', '--detach', cwd, 'main')
  chmodSync(join(repo.cwd, '.git/hooks/prepare-commit-msg'), 0o644)
}

async function runGit(
  words: readonly string[],
  place: { readonly cwd: string; readonly env: Record<string, string | undefined> },
): Promise<{ readonly isHeld: boolean; readonly text: string }> {
  return new Promise((resolve) => {
    execFile('git', words, place, (error, stdout, stderr) => {
      resolve({ isHeld: error !== null, text: `${stdout}${stderr}` })
    })
  })
}

/** By the last line of the verdict. */
function actionIn(text: string): Action | null {
  if (/^Blocked: /mu.test(text)) return 'block'
  return /^Review required: /mu.test(text) ? 'require-review' : null
}

function strictestOf(first: Action | null, second: Action | null): Action | null {
  return first === null || second === null ? (first ?? second) : strictest(first, second)
}

/** The first line of each finding, as `docs/cli.md` shows it. */
function findingsIn(said: string): readonly string[] {
  const line = /^(\S+):(\d+):\d+ {2}\w+: .* \(([\w/-]+)(?:, CWE-\d+)*\) {2}(.+)$/gmu
  return toFindings(
    [...said.matchAll(line)].map(([, path = '', number, ruleId = '', verb = '']) => {
      const action = actions.find((known) => actionVerbs[known] === verb) ?? verb
      return { action, ruleId, path, line: Number(number) }
    }),
  )
}
