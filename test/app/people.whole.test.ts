import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { letInAgent } from '../../demo/emulator/agent.ts'
import { type ReviewView } from '../../demo/emulator/review-view.ts'
import { approve, comment, reply } from '../../demo/emulator/talk.ts'
import {
  coder,
  colleague,
  maintainer,
  person,
  type StandIn,
  stranger,
} from '../../demo/emulator/upstream.ts'
import { openScenario, type PlayedScenario, pushScenario } from '../../demo/play-scenario.ts'
import { type Scenario } from '../../demo/scenario.ts'
import { endExpiredWaivers } from '../../src/app/expire-waivers.ts'
import { type WorkContext } from '../../src/app/work-context.ts'
import { type AuditEvent } from '../../src/core/audit-event.ts'
import { bypassed, playBypass } from './bypass.ts'
import { blocked, cookie, rebased } from './people-scenarios.ts'
import { type Receiver, startReceiver } from './receiver.ts'
import { eventsOf, openStage, type Stage } from './stage.ts'

let stage: Stage
let receiver: Receiver
const outcomes = new Map<string, Outcome>()

beforeAll(async () => {
  receiver = await startReceiver()
  stage = await openStage({ organisations: 5, environment: receiver.environment })
  stage.github.world.webhookUrls = [(await stage.start()).webhookUrl]
  await Promise.all([
    play('refused', blocked, refuse),
    play('by-maintainer', blocked, waiveAndReopen),
    play('expiring', blocked, expire),
    play('reviewed', cookie, review),
    playBypass(stage),
  ])
}, 300_000)

afterAll(async () => {
  await stage.close()
  receiver.close()
})

interface Opened {
  readonly played: PlayedScenario
  readonly fingerprint: string
  /** Id of the comment beside the line. */
  readonly beside: number
}

interface Step {
  readonly view: ReviewView
  readonly reactions: readonly string[]
  /** In the conversation, to what was said. */
  readonly answer: string
}

/** What was seen after each thing somebody did. */
type Outcome = Readonly<Record<string, Step>>

async function play(name: string, scenario: Scenario, act: (opened: Opened) => Promise<Outcome>) {
  const byAgent = name === 'reviewed'
  const played = await openScenario(stage.github, { ...scenario, name }, byAgent)
  const { comments } = await stage.reviewed(played.pull)
  const { id = 0, body = '' } = comments[0] ?? {}
  const fingerprint = /fingerprint `([0-9a-f]{32})`/u.exec(body)?.[1] ?? ''
  outcomes.set(name, await act({ played, fingerprint, beside: id }))
}

/** The pull request as it is now, with what became of a comment. */
async function seen({ pull }: Pick<PlayedScenario, 'pull'>, commentId = 0): Promise<Step> {
  const view = await stage.reviewed(pull)
  const { reactions } = stage.github.world
  const mark = `<!-- countersign:answer:conversation:${commentId} -->`
  return {
    view,
    reactions: reactions.filter((one) => one.commentId === commentId).map(({ content }) => content),
    answer: view.issueComments.find((text) => text.endsWith(mark)) ?? '',
  }
}

async function say(played: PlayedScenario, who: Pick<StandIn, 'token'>, body: string) {
  return comment(stage.github.world, played.pull, { who, body })
}

async function answer(
  played: PlayedScenario,
  who: StandIn,
  { to, body }: { readonly to: number; readonly body: string },
): Promise<Step> {
  return seen(played, await reply(stage.github.world, played.pull, { who, to, body }))
}

const waiveIt = 'reason: behind the VPN until: 30d'

const misspoken = {
  'no-reason': ['until: 30d', 'needs a reason'],
  'no-day': ['reason: x', 'needs a last day'],
  'past-day': ['reason: x until: 2020-01-01', 'over already'],
  'far-day': ['reason: x until: 2099-01-01', 'at most'],
} as const

/** Everybody who may not asks at once. */
async function refuse({ played, fingerprint }: Opened): Promise<Outcome> {
  const { world } = stage.github
  const command = `/countersign waive ${fingerprint} ${waiveIt}`
  const through = `${command} and so on`
  world.throughApp.add(through)
  const wrong = Object.values(misspoken).map(
    ([words]) => `/countersign waive ${fingerprint} ${words}`,
  )
  const ids = {
    agent: await say(played, await letInAgent(world, played.repository), command),
    throughApp: await say(played, maintainer, through),
    machine: await say(played, coder, command),
    author: await say(played, person, command),
    colleague: await say(played, colleague, command),
    stranger: await say(played, stranger, command),
    misspoken: await say(played, maintainer, wrong.join('\n')),
  }
  const steps = Object.entries(ids).map(async ([who, id]) => [who, await seen(played, id)] as const)
  return Object.fromEntries(await Promise.all(steps))
}

async function waiveAndReopen({ played, beside }: Opened): Promise<Outcome> {
  const body = `/countersign waive ${waiveIt}`
  const waived = await answer(played, maintainer, { to: beside, body })
  const again = await pushScenario(stage.github, rebased(played), 0)
  const afterwards = await seen(again)
  const told = await seen(again, await say(again, colleague, '/countersign status'))
  const reopened = await answer(again, colleague, { to: beside, body: '/countersign reopen' })
  return { waived, rebased: afterwards, told, reopened }
}

async function expire({ played, fingerprint }: Opened): Promise<Outcome> {
  const command = `/countersign waive ${fingerprint} reason: today until: 0d`
  const waived = await seen(played, await say(played, maintainer, command))
  await stage.store.db
    .updateTable('waivers')
    .set({ until: '2026-01-01' })
    .where('repository_id', '=', played.repository.id)
    .execute()
  const context = { store: stage.store, settings: { attempts: 3 } } as Partial<WorkContext>
  await endExpiredWaivers(context as WorkContext)
  return { waived, expired: await seen(played) }
}

/** Rita asked the agent, Dana owns nothing, Olga owns the path. */
async function review({ played }: Opened): Promise<Outcome> {
  const { world } = stage.github
  async function approvedBy(who: StandIn): Promise<Step> {
    await approve(world, played.pull, { who, sha: played.headSha })
    return seen(played)
  }
  const before = await seen(played)
  const requester = await approvedBy(colleague)
  const nobodysOwner = await approvedBy(person)
  const owner = await approvedBy(maintainer)
  const next = await pushScenario(stage.github, played, 1)
  return { before, requester, nobodysOwner, owner, stale: await seen(next) }
}

function step(act: string, name: string): Step {
  const found = outcomes.get(act)?.[name]
  if (found === undefined) throw new Error(`${act} has no ${name}`)
  return found
}

function verdict(act: string, name: string) {
  return step(act, name).view.checkRuns.map(({ conclusion }) => conclusion)
}

function summary(act: string, name: string): string {
  return step(act, name).view.checkRuns[0]?.summary ?? ''
}

async function events(act: string, type: AuditEvent['type']) {
  const repository = stage.github.world.repositories.find(({ name }) => name === act)
  return eventsOf(stage, repository?.installationId ?? 0, type)
}

describe('a waiver', () => {
  it.each(['agent', 'throughApp', 'stranger'])('by %s is not even heard', (who) => {
    expect(step('refused', who)).toMatchObject({ reactions: [], answer: '' })
  })

  it.each([
    ['author', 'You opened this pull request'],
    ['machine', 'only a person answers'],
    ['colleague', '`maintain`'],
    ...Object.values(misspoken).map(([, words]) => ['misspoken', words] as const),
  ])('by or with %s is refused: %s', (who, words) => {
    const { reactions, answer: text } = step('refused', who)
    expect(reactions).toEqual(['confused'])
    expect(text).toContain(words)
  })

  it('that is refused has no effect but a record of who was refused and why', async () => {
    expect(verdict('refused', 'misspoken')).toEqual(['failure'])
    expect(await events('refused', 'waiver.granted')).toEqual([])
    const denied = await events('refused', 'waiver.denied')
    const reasons = denied.map(({ body }) => body['reason_code'] as string).toSorted()
    const misspelt = ['day-out-of-range', 'no-day', 'no-reason']
    expect(reasons).toEqual(['author', ...misspelt, 'not-a-person', 'role'])
  })

  it('by a maintainer opens the merge', async () => {
    expect(step('by-maintainer', 'waived').reactions).toEqual(['+1'])
    expect(verdict('by-maintainer', 'waived')).toEqual(['success'])
    expect(summary('by-maintainer', 'waived')).toContain('let in by a waiver')
    expect(summary('by-maintainer', 'waived')).toContain('behind the VPN')
    const [granted, more] = await events('by-maintainer', 'waiver.granted')
    expect(more).toBeUndefined()
    expect(granted?.body['waiver']).toMatchObject({ kind: 'accepted' })
    expect(JSON.stringify(granted)).not.toContain('VPN')
  })

  it('survives a rebase, is told by status and is taken back', async () => {
    expect(verdict('by-maintainer', 'rebased')).toEqual(['success'])
    expect(step('by-maintainer', 'told').answer).toContain('let in until')
    expect(step('by-maintainer', 'reopened').reactions).toEqual(['+1'])
    expect(verdict('by-maintainer', 'reopened')).toEqual(['failure'])
    expect(await events('by-maintainer', 'waiver.revoked')).toHaveLength(1)
  })

  it('ends by itself', async () => {
    expect(verdict('expiring', 'waived')).toEqual(['success'])
    expect(verdict('expiring', 'expired')).toEqual(['failure'])
    expect(await events('expiring', 'waiver.expired')).toHaveLength(1)
  })
})

describe('a review', () => {
  it('is asked for, with the lines to look at and whose eyes', () => {
    expect(verdict('reviewed', 'before')).toEqual(['action_required'])
    expect(summary('reviewed', 'before')).toContain('src/session.js:5')
    expect(summary('reviewed', 'before')).toContain('who owns the paths')
  })

  it.each([
    ['requester', 'The approval of rita does not count: this account asked the agent'],
    ['nobodysOwner', 'The approval of dana does not do for `src/session.js`: CODEOWNERS names'],
  ])('of %s does not open the merge, and the check says why', (who, words) => {
    expect(verdict('reviewed', who)).toEqual(['action_required'])
    expect(summary('reviewed', who)).toContain(words)
  })

  it('of an owner opens the merge, until the next push', () => {
    expect(verdict('reviewed', 'owner')).toEqual(['success'])
    expect(step('reviewed', 'owner').view.checkRuns[0]?.title).toContain('reviewed by a person')
    expect(verdict('reviewed', 'stale')).toEqual(['action_required'])
    expect(summary('reviewed', 'stale')).toContain('on an earlier commit')
  })
})

bypassed(() => ({ stage, receiver }))
