import { collect } from '../demo/emulator/review-view.ts'
import { approve, comment } from '../demo/emulator/talk.ts'
import { maintainer } from '../demo/emulator/upstream.ts'
import { openScenario, type PlayedScenario } from '../demo/play-scenario.ts'
import { readScenario, type Scenario } from '../demo/scenario.ts'
import { waitFor } from '../demo/wait-for.ts'
import { awaitReview, type Setting, withApp } from './with-app.ts'

type Write = (line: string) => void
type Speak = (setting: Setting, played: PlayedScenario) => Promise<number>

const rounds = 5
const patience = 60_000

/** From a person's word to the check that lets the change in: a waiver where it blocked, a yes where it asked for one. */
export async function run(write: Write): Promise<void> {
  await withApp(2 * rounds, async (setting) => {
    const blocked = readScenario('ai-sql-injection')
    await measureAll('waiver by a maintainer', { setting, scenario: blocked, speak: waive }, write)
    await measureAll('approval', { setting, scenario: toBeRead(), speak: say }, write)
  })
}

/** A clean change of an agent whose lines a person is to read. */
function toBeRead(): Scenario {
  const clean = readScenario('ai-clean')
  const policy = {
    '.github/countersign.yml':
      'version: 1\nrules: [{ name: read, about: lines, origins: [ai], action: require-review, because: Read. }]\n',
  }
  const pushes = clean.pushes.map((push) => ({
    ...push,
    commits: push.commits.map(({ tree, ...commit }) => ({
      ...commit,
      tree: { ...tree, ...policy },
    })),
  }))
  return { ...clean, base: { ...clean.base, ...policy }, pushes }
}

interface Act {
  readonly setting: Setting
  readonly scenario: Scenario
  readonly speak: Speak
}

async function measureAll(name: string, act: Act, write: Write): Promise<void> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) times.push(await measure(act))
  const sorted = times.toSorted((first, second) => first - second)
  const median = sorted[Math.floor(rounds / 2)]
  write(`${name} → check passes: ${median} ms, at most ${sorted.at(-1)} ms (target 5,000 ms)`)
  write(`  median of ${rounds}, one at a time`)
}

/** In milliseconds, from before the word is written until GitHub has taken the check. */
async function measure({ setting, scenario, speak }: Act): Promise<number> {
  const { world } = setting.github
  const played = await openScenario(setting.github, scenario)
  await awaitReview(setting, played.pull)
  const spokenAt = Date.now()
  await speak(setting, played)
  const passes = await waitFor(async () => isPassing(setting, played), { patience })
  const { owner, name } = played.repository
  const done = world.requests.findLast(
    ({ method, path }) =>
      method === 'PATCH' && path.startsWith(`/repos/${owner}/${name}/check-runs/`),
  )
  if (!passes || done === undefined) throw new Error(`${scenario.name} was not let in`)
  return done.at + done.ms - spokenAt
}

async function isPassing({ github }: Setting, { pull }: PlayedScenario): Promise<boolean> {
  const { checkRuns } = await collect(github.world, pull)
  return checkRuns.some(({ conclusion }) => conclusion === 'success')
}

async function waive({ github: { world } }: Setting, { pull }: PlayedScenario): Promise<number> {
  const { comments } = await collect(world, pull)
  const fingerprint = /fingerprint `([0-9a-f]{32})`/u.exec(comments[0]?.body ?? '')?.[1] ?? ''
  const body = `/countersign waive ${fingerprint} reason: behind the VPN until: 30d`
  return comment(world, pull, { who: maintainer, body })
}

async function say(
  { github: { world } }: Setting,
  { pull, headSha }: PlayedScenario,
): Promise<number> {
  return approve(world, pull, { who: maintainer, sha: headSha })
}
