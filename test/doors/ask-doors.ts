import { type Scenario } from '../../demo/scenario.ts'
import { type Assessment } from '../../src/core/assessment.ts'
import { type AgentAnswer } from '../../src/report/agent-answer.ts'
import { type Act, scenarios } from '../app/play-scenarios.ts'
import { run } from '../cli/run.ts'
import { type Scratch } from '../git/scratch.ts'
import { type Editor, startEditor } from '../lsp/client.ts'
import { builtCli } from '../mcp/built-cli.ts'
import { askHook, type HookGround, type HookVerdict, openHookGround } from './ask-hook.ts'
import { askLsp } from './ask-lsp.ts'
import { askMcp } from './ask-mcp.ts'
import { type DoorVerdict } from './door-verdict.ts'
import { playInGit, repositoryOf } from './play-in-git.ts'

/** What every local door says of a branch as one push left it. */
export interface Asked {
  readonly cli: {
    readonly assessment: Assessment
    readonly exitCode: number
    readonly text: string
  }
  readonly mcp: AgentAnswer
  readonly lsp: DoorVerdict
  /** Asked about where the scenario ends: each commit is a process. */
  readonly hook: HookVerdict | null
}

/**
 * Plays every scenario in git repositories of their own, and asks each local door after each push. While commits go through the hook of one
 * scenario, which is a process for each, the next one is played.
 */
export async function askDoors(): Promise<(act: Act) => Asked> {
  const answers = new Map<string, Asked>()
  const repos = new Map(scenarios.map((scenario) => [scenario.name, repositoryOf(scenario)]))
  const all = [...repos.values()]
  const editor = await startEditor({ ...firstOf(all), folders: all.map(({ cwd }) => cwd) })
  const ground = openHookGround(await builtCli())
  const played: Played[] = []
  async function hookLast(): Promise<void> {
    const last = played.at(-1)
    if (last !== undefined) await askHookOf(ground, last)
  }
  try {
    for (const scenario of scenarios) {
      const repo = repos.get(scenario.name) ?? firstOf(all)
      const [asked] = await Promise.all([askPushes({ scenario, repo, editor }), hookLast()])
      played.push({ name: scenario.name, repo, asked, answers })
    }
    await hookLast()
  } finally {
    await editor.stop()
    ground.remove()
    for (const repo of all) repo.remove()
  }
  return ({ name, push }) => {
    const answer = answers.get(`${name} ${push}`)
    if (answer === undefined) throw new Error(`${name} was not asked about`)
    return answer
  }
}

interface Played {
  readonly name: string
  readonly repo: Scratch
  readonly asked: readonly Asked[]
  readonly answers: Map<string, Asked>
}

async function askHookOf(
  ground: HookGround,
  { name, repo, asked, answers }: Played,
): Promise<void> {
  for (const [push, one] of asked.entries()) {
    const isEnd = push === asked.length - 1
    const hook = isEnd ? await askHook(ground, repo, one.cli.assessment) : null
    answers.set(`${name} ${push}`, { ...one, hook })
  }
}

interface Place {
  readonly scenario: Scenario
  readonly repo: Scratch
  readonly editor: Editor
}

async function askPushes({ scenario, repo, editor }: Place): Promise<readonly Asked[]> {
  const asked: Asked[] = []
  for (const push of scenario.pushes) {
    playInGit(repo, push, scenario)
    asked.push({ ...(await askInProcess(repo, editor)), hook: null })
  }
  return asked
}

async function askInProcess(repo: Scratch, editor: Editor): Promise<Omit<Asked, 'hook'>> {
  const { exitCode, stdout, stderr } = await run(['check', '--format', 'json'], repo)
  if (stderr !== '') throw new Error(stderr)
  const assessment = JSON.parse(stdout) as Assessment
  const lsp = askLsp(editor, repo, assessment)
  const mcp = await askMcp(repo)
  return { cli: { assessment, exitCode, text: stdout }, mcp, lsp: await lsp }
}

function firstOf(repos: readonly Scratch[]): Scratch {
  const [first] = repos
  if (first === undefined) throw new Error('There is no scenario.')
  return first
}
